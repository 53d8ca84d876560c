package cz.ohlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was measured in one run, as people and as programs read it. */
record Findings(Map<String, String> machine, List<Result> results) {

  /** One table for the screen. */
  String table() {
    StringBuilder text = new StringBuilder();
    machine.forEach((name, value) -> text.append("%-10s  %s%n".formatted(name, value)));
    int topics = widest(results.stream().map(Result::topic).toList());
    int sizes = widest(results.stream().map(Result::data).toList());
    int whats = widest(results.stream().map(Result::what).toList());
    String line = "%-" + topics + "s  %-" + sizes + "s  %-" + whats + "s  %10s  %s%n";
    text.append(System.lineSeparator());
    for (Result result : results) {
      text.append(
          line.formatted(
              result.topic(), result.data(), result.what(), result.text(), result.unit()));
    }
    return text.toString();
  }

  /** A table a topic, as docs/benchmarks.md has them. */
  String markdown() {
    StringBuilder text = new StringBuilder("| machine | |\n|---|---|\n");
    machine.forEach((name, value) -> text.append("| %s | %s |%n".formatted(name, value)));
    for (String topic : results.stream().map(Result::topic).distinct().toList()) {
      List<Result> mine = results.stream().filter(it -> it.topic().equals(topic)).toList();
      List<String> sizes = mine.stream().map(Result::data).distinct().toList();
      text.append("%n## %s%n%n".formatted(topic));
      text.append("| | ").append(String.join(" | ", sizes)).append(" |\n");
      text.append("|---").append("|---".repeat(sizes.size())).append("|\n");
      for (String what : mine.stream().map(Result::what).distinct().toList()) {
        List<String> cells = new ArrayList<>();
        cells.add(what);
        sizes.forEach(size -> cells.add(cell(mine, size, what)));
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
      }
    }
    return text.toString();
  }

  String json() {
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this);
  }

  private static String cell(List<Result> results, String size, String what) {
    return results.stream()
        .filter(it -> it.data().equals(size) && it.what().equals(what))
        .map(it -> (it.text() + " " + it.unit()).strip())
        .collect(Collectors.joining());
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(1);
  }
}
