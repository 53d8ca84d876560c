package cz.ohlas.statement;

import cz.ohlas.base.Formats;
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
        SECTION,
        label(SECTION),
        "FIGURES",
        Stream.concat(
                HEADLINE.stream().map(code -> figures.printed(code, locale)),
                HEADLINE.stream().map(code -> label("headline." + code)))
            .toList());
    if (happened(Figures.SERVED, Figures.REFUSED, Figures.REOPENED, Figures.COUNTED_QUERIES)) {
      beside("ends", ends(), "punctuality", punctuality(), shareNote());
    }
    if (happened(Figures.MINUTES, Figures.LATE_MINUTES)) {
      beside("scopes", scopes(), "billing", billing(), "");
    }
    return rows;
  }

  /** A table of nothing but zeros tells nothing that the headline does not. */
  private boolean happened(String... codes) {
    return Arrays.stream(codes).anyMatch(code -> figures.of(code) > 0);
  }

  private List<Line> ends() {
    List<Line> lines = new ArrayList<>();
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

  private List<Line> punctuality() {
    List<Line> lines = new ArrayList<>();
    int all = figures.of(Figures.COUNTED_QUERIES);
    for (Punctuality punctuality : Punctuality.values()) {
      int count = figures.of(Figures.queries(punctuality));
      if (punctuality.isCounted() && count > 0) {
        lines.add(
            new Line(
                Words.punctuality(punctuality, locale),
                formats.number(count) + " (" + share(count, all) + ")",
                false));
      }
    }
    return orNone(lines);
  }

  private String shareNote() {
    String base = label("shareNote", formats.number(figures.of(Figures.COUNTED_QUERIES)));
    int running = figures.of(Figures.RUNNING_QUERIES);
    return running == 0 ? base : base + " " + label("runningNote", formats.number(running));
  }

  private List<Line> scopes() {
    List<Line> lines = new ArrayList<>();
    Arrays.stream(Scope.values())
        .filter(scope -> figures.of(Figures.minutes(scope)) > 0)
        .forEach(scope -> lines.add(line(scope.label(locale), Figures.minutes(scope))));
    return orNone(lines);
  }

  private List<Line> billing() {
    List<Line> lines = new ArrayList<>();
    Figures flat =
        new Figures(
            Map.of(Figures.MINUTES, figures.of(Figures.MINUTES) - figures.of(Figures.BILLABLE)));
    lines.add(new Line(label("flatRate"), flat.printed(Figures.MINUTES, locale), false));
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
      lines.add(new Line(hours, billed.printedAmount(locale), true));
    }
    return lines;
  }

  private void beside(
      String leftKey, List<Line> left, String rightKey, List<Line> right, String rightNote) {
    add(leftKey, "", "PAIRHEAD", List.of(label(leftKey), label(rightKey), rightNote));
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      Line first = i < left.size() ? left.get(i) : Line.BLANK;
      Line second = i < right.size() ? right.get(i) : Line.BLANK;
      add(
          leftKey,
          "",
          "PAIR",
          List.of(first.name, first.value, second.name, second.value, second.isSum ? "!" : ""));
    }
  }

  private List<Line> orNone(List<Line> lines) {
    return lines.isEmpty() ? List.of(new Line(label("none"), "", false)) : lines;
  }

  private Line line(String name, String code) {
    return new Line(name, figures.printed(code, locale), false);
  }

  private String share(int part, int all) {
    return formats.percent(
        BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
  }

  private void add(String section, String heading, String kind, List<String> cells) {
    rows.add(DocumentRow.of(section, heading, kind, cells));
  }

  private String label(String key, Object... arguments) {
    return Words.sheet(locale, key, arguments);
  }

  private record Line(String name, String value, boolean isSum) {
    private static final Line BLANK = new Line("", "", false);
  }
}
