package cz.ohlas.customer.ui;

import cz.ohlas.customer.CustomerFilter;
import cz.ohlas.customer.CustomerStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list's filter in the address; what somebody mistyped there filters nothing. */
final class CustomerFilterParameters {

  private static final String TYPED = "q";
  private static final String STATUS = "status";
  private static final String MANAGER = "manager";
  private static final String TO_VERIFY = "toVerify";
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

  private CustomerFilterParameters() {}

  static Map<String, String> write(CustomerFilter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!filter.typed().isBlank()) {
      parameters.put(TYPED, filter.typed());
    }
    CustomerStatus status = filter.status();
    if (status != null) {
      parameters.put(STATUS, status.name().toLowerCase(Locale.ROOT));
    }
    if (filter.accountManagerStaffId() != null) {
      parameters.put(MANAGER, String.valueOf(filter.accountManagerStaffId()));
    }
    if (filter.toVerify()) {
      parameters.put(TO_VERIFY, "1");
    }
    return parameters;
  }

  static CustomerFilter read(Map<String, String> parameters) {
    return new CustomerFilter(
        parameters.getOrDefault(TYPED, ""),
        status(parameters.getOrDefault(STATUS, "")),
        id(parameters.getOrDefault(MANAGER, "")),
        "1".equals(parameters.get(TO_VERIFY)));
  }

  private static @Nullable CustomerStatus status(String text) {
    return Arrays.stream(CustomerStatus.values())
        .filter(status -> status.name().equalsIgnoreCase(text))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Long id(String text) {
    return ID.matcher(text).matches() ? Long.valueOf(text) : null;
  }
}
