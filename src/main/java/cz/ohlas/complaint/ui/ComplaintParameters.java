package cz.ohlas.complaint.ui;

import cz.ohlas.complaint.ComplaintFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The register's filter in the address. */
final class ComplaintParameters {

  private static final String TYPED = "q";
  private static final String SHELF = "show";

  private ComplaintParameters() {}

  static Map<String, String> of(ComplaintFilter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!filter.typed().isBlank()) {
      parameters.put(TYPED, filter.typed());
    }
    if (filter.shelf() != ComplaintFilter.Shelf.WAITING) {
      parameters.put(SHELF, filter.shelf().name());
    }
    return parameters;
  }

  static ComplaintFilter read(Map<String, String> parameters) {
    ComplaintFilter.Shelf shelf =
        Arrays.stream(ComplaintFilter.Shelf.values())
            .filter(each -> each.name().equals(parameters.get(SHELF)))
            .findFirst()
            .orElse(ComplaintFilter.Shelf.WAITING);
    return ComplaintFilter.WAITING.withShelf(shelf).withTyped(parameters.getOrDefault(TYPED, ""));
  }
}
