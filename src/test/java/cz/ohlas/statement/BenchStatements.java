package cz.ohlas.statement;

import cz.ohlas.report.DocumentRow;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Statements of two pages for the benchmark: the real ones, each request on a single line. */
public final class BenchStatements {

  private static final Set<String> KEPT = Set.of("FIGURES", "REQUEST", "TEXT", "SIGN");

  private BenchStatements() {}

  /** So many different statements with so many requests each. */
  public static List<StatementPrint> shortOnes(int requests, int variants, Locale locale) {
    return IntStream.range(0, variants)
        .mapToObj(variant -> shortened(variant, StatementFixtures.ordinary(requests, locale)))
        .toList();
  }

  private static StatementPrint shortened(int variant, StatementPrint print) {
    return new StatementPrint(
        "V-2026-%06d".formatted(variant + 1),
        print.head(),
        print.rows().stream()
            .filter(row -> KEPT.contains(row.kind()))
            .map(row -> "REQUEST".equals(row.kind()) ? oneLine(variant, row) : row)
            .toList());
  }

  private static DocumentRow oneLine(int variant, DocumentRow row) {
    return DocumentRow.of(
        row.section(),
        row.heading(),
        row.kind(),
        "P-%d-%s".formatted(2026 - variant, row.c1().substring(7)),
        row.c2().lines().findFirst().orElse(""),
        "Petr Novák",
        "Možnosti softwaru",
        row.c5().lines().findFirst().orElse(""),
        row.c6().lines().findFirst().orElse(""),
        "Konzultace",
        row.c8(),
        row.c9(),
        row.c10());
  }
}
