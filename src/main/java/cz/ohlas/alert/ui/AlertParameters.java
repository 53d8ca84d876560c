package cz.ohlas.alert.ui;

import cz.ohlas.alert.AlertFilter;
import cz.ohlas.alert.AlertKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list's filter in the address; what somebody mistyped there filters nothing. */
final class AlertParameters {

  private static final String TYPED = "q";
  private static final String KIND = "kind";
  private static final String MANAGER = "manager";
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

  private AlertParameters() {}

  static Map<String, String> write(AlertFilter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!filter.typed().isBlank()) {
      parameters.put(TYPED, filter.typed());
    }
    AlertKind kind = filter.kind();
    if (kind != null) {
      parameters.put(KIND, word(kind));
    }
    if (filter.managerStaffId() != null) {
      parameters.put(MANAGER, String.valueOf(filter.managerStaffId()));
    }
    return parameters;
  }

  static AlertFilter read(Map<String, String> parameters) {
    return new AlertFilter(
        parameters.getOrDefault(TYPED, ""),
        kind(parameters.getOrDefault(KIND, "")),
        id(parameters.getOrDefault(MANAGER, "")));
  }

  private static String word(AlertKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable AlertKind kind(String text) {
    return Arrays.stream(AlertKind.values())
        .filter(kind -> word(kind).equals(text))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Long id(String text) {
    return ID.matcher(text).matches() ? Long.valueOf(text) : null;
  }
}
