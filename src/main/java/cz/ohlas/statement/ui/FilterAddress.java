package cz.ohlas.statement.ui;

import cz.ohlas.statement.StatementFilter;
import cz.ohlas.statement.StatementFilter.Part;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the filter of a month's closing stands in the address; what makes no sense is passed over.
 */
record FilterAddress(YearMonth usual) implements Serializable {

  private static final String MONTH = "month";
  private static final String PART = "part";
  private static final String TYPED = "q";

  Map<String, String> write(StatementFilter filter) {
    Map<String, String> address = new LinkedHashMap<>();
    if (!filter.month().equals(usual)) {
      address.put(MONTH, filter.month().toString());
    }
    if (filter.part() != Part.ALL) {
      address.put(PART, filter.part().name());
    }
    if (!filter.typed().isBlank()) {
      address.put(TYPED, filter.typed());
    }
    return address;
  }

  StatementFilter read(Map<String, String> address) {
    return new StatementFilter(
        month(address.getOrDefault(MONTH, "")),
        part(address.getOrDefault(PART, "")),
        address.getOrDefault(TYPED, ""));
  }

  private YearMonth month(String text) {
    try {
      return text.isEmpty() ? usual : YearMonth.parse(text);
    } catch (DateTimeException nonsense) {
      return usual;
    }
  }

  private static Part part(String text) {
    for (Part part : Part.values()) {
      if (part.name().equals(text)) {
        return part;
      }
    }
    return Part.ALL;
  }
}
