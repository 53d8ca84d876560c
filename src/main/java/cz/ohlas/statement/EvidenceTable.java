package cz.ohlas.statement;

import cz.ohlas.report.DocumentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One table of evidence: five columns, their labels, and a total where one makes sense. */
final class EvidenceTable {

  private static final int COLUMNS = 5;

  private final String name;
  private final Locale locale;
  private final List<List<String>> lines = new ArrayList<>();
  private String total = "";

  /** Takes the name under which the translations have its heading and labels. */
  EvidenceTable(String name, Locale locale) {
    this.name = name;
    this.locale = locale;
  }

  void add(String... cells) {
    lines.add(List.of(cells));
  }

  EvidenceTable total(String sum) {
    total = sum;
    return this;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** How the sentence about what did not happen names it. */
  String mention() {
    return text("mention");
  }

  List<DocumentRow> rows() {
    List<String> labels =
        IntStream.rangeClosed(1, COLUMNS)
            .mapToObj(column ->
                lines.stream().allMatch(line -> line.get(column - 1).isEmpty())
                    ? ""
                    : text("column" + column))
            .toList();
    // A total below a single line only repeats it
    String sum = lines.size() > 1 ? total : "";
    return lines.stream()
        .map(line -> {
          List<String> cells = new ArrayList<>(line);
          cells.addAll(labels);
          cells.add(sum);
          return DocumentRow.of(name, text("heading"), "ENTRY", cells);
        })
        .toList();
  }

  private String text(String key) {
    return Words.sheet(locale, name + "." + key);
  }
}
