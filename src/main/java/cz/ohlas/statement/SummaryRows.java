package cz.ohlas.statement;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.Scope;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RefusalGround;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The summary: figures, ends by kind, punctuality with its share, minutes by scope. */
final class SummaryRows {

  private static final String SECTION = "summary";
  private static final List<String> HEADLINE =
      List.of(
          Figures.RECEIVED,
          Figures.CARRIED_OVER,
          Figures.SERVED,
          Figures.REFUSED,
          Figures.WITHDRAWN,
          Figures.OPEN);

  private final Figures figures;
  private final Locale locale;
  private final Formats formats;
  private final BilledApart billed;
  private final boolean taxed;
  private final List<DocumentRow> rows = new ArrayList<>();

  SummaryRows(StatementMaterial material, BilledApart billed) {
    this.figures = material.figures();
    this.locale = material.locale();
    this.formats = Formats.of(locale);
    this.billed = billed;
    this.taxed = material.company().identity().vatPayer();
  }

  List<DocumentRow> rows() {
    add(
        "FIGURES",
        Stream.concat(
                HEADLINE.stream().map(code -> figures.printed(code, locale)),
                HEADLINE.stream().map(code -> label("headline." + code)))
            .toList());
    beside("ends", ends(), "punctuality", punctuality());
    add("NOTE", List.of(shareNote()));
    beside("scopes", scopes(), "billing", billing());
    return rows;
  }

  private List<Map.Entry<String, String>> ends() {
    List<Map.Entry<String, String>> lines = new ArrayList<>();
    Arrays.stream(OutcomeKind.values())
        .filter(kind -> figures.of(Figures.served(kind)) > 0)
        .forEach(kind -> lines.add(line(Words.outcome(kind, locale), Figures.served(kind))));
    Arrays.stream(RefusalGround.values())
        .filter(ground -> figures.of(Figures.refused(ground)) > 0)
        .forEach(ground ->
            lines.add(
                line(label("refusedFor", Words.ground(ground, locale)), Figures.refused(ground))));
    if (figures.of(Figures.REOPENED) > 0) {
      lines.add(line(label("reopenedInMonth"), Figures.REOPENED));
    }
    return orNone(lines);
  }

  private List<Map.Entry<String, String>> punctuality() {
    List<Map.Entry<String, String>> lines = new ArrayList<>();
    int all = figures.of(Figures.COUNTED_QUERIES);
    for (Punctuality punctuality : Punctuality.values()) {
      int count = figures.of(Figures.queries(punctuality));
      if (punctuality.isCounted() && all > 0) {
        lines.add(
            Map.entry(
                Words.punctuality(punctuality, locale),
                formats.number(count) + " (" + share(count, all) + ")"));
      }
    }
    return orNone(lines);
  }

  private String shareNote() {
    String base = label("shareNote", formats.number(figures.of(Figures.COUNTED_QUERIES)));
    int running = figures.of(Figures.RUNNING_QUERIES);
    return running == 0 ? base : base + " " + label("runningNote", formats.number(running));
  }

  private List<Map.Entry<String, String>> scopes() {
    List<Map.Entry<String, String>> lines = new ArrayList<>();
    Arrays.stream(Scope.values())
        .filter(scope -> figures.of(Figures.minutes(scope)) > 0)
        .forEach(scope -> lines.add(line(scope.label(locale), Figures.minutes(scope))));
    return orNone(lines);
  }

  private List<Map.Entry<String, String>> billing() {
    List<Map.Entry<String, String>> lines = new ArrayList<>();
    Figures flat =
        new Figures(
            Map.of(Figures.MINUTES, figures.of(Figures.MINUTES) - figures.of(Figures.BILLABLE)));
    lines.add(Map.entry(label("flatRate"), flat.printed(Figures.MINUTES, locale)));
    if (figures.of(Figures.BILLABLE) > 0) {
      lines.add(line(label("billedApart"), Figures.BILLABLE));
    }
    lines.add(line(label("allWork"), Figures.MINUTES));
    if (figures.of(Figures.LATE_MINUTES) > 0) {
      lines.add(line(label("reportedLate"), Figures.LATE_MINUTES));
    }
    if (figures.of(Figures.LATE_BILLABLE) > 0) {
      lines.add(line(label("reportedLateBilled"), Figures.LATE_BILLABLE));
    }
    if (billed.amount().isPresent()) {
      String hours =
          label(
              taxed ? "billedAmountWithoutVat" : "billedAmount",
              billed.printedMinutes(locale),
              billed.printedRate(locale));
      lines.add(Map.entry(hours, billed.printedAmount(locale)));
    }
    return lines;
  }

  private void beside(
      String leftKey,
      List<Map.Entry<String, String>> left,
      String rightKey,
      List<Map.Entry<String, String>> right) {
    add("PAIRHEAD", List.of(label(leftKey), label(rightKey)));
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      Map.Entry<String, String> first = i < left.size() ? left.get(i) : Map.entry("", "");
      Map.Entry<String, String> second = i < right.size() ? right.get(i) : Map.entry("", "");
      add("PAIR", List.of(first.getKey(), first.getValue(), second.getKey(), second.getValue()));
    }
  }

  private List<Map.Entry<String, String>> orNone(List<Map.Entry<String, String>> lines) {
    return lines.isEmpty() ? List.of(Map.entry(label("none"), "")) : lines;
  }

  private Map.Entry<String, String> line(String name, String code) {
    return Map.entry(name, figures.printed(code, locale));
  }

  private String share(int part, int all) {
    return formats.percent(
        BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
  }

  private void add(String kind, List<String> cells) {
    rows.add(DocumentRow.of(SECTION, label(SECTION), kind, cells));
  }

  private String label(String key, Object... arguments) {
    return Translations.text(locale, "statement.sheet." + key, arguments);
  }
}
