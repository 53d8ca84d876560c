package cz.ohlas.bench;

import java.util.List;
import java.util.stream.Collectors;

/** One line of the table: what was measured, how much it was, in which unit. */
record Result(String what, String value, String unit) {

  static String table(List<Result> results) {
    int widest = results.stream().mapToInt(result -> result.what().length()).max().orElse(0);
    return results.stream()
        .map(result ->
            ("%-" + widest + "s  %12s  %s").formatted(result.what(), result.value(), result.unit()))
        .collect(Collectors.joining("\n"));
  }

  static String json(List<Result> results) {
    return results.stream()
        .map(result ->
            "  {\"what\": \"%s\", \"value\": %s, \"unit\": \"%s\"}"
                .formatted(result.what(), result.value(), result.unit()))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}
