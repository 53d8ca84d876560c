package cz.ohlas.bench;

import cz.ohlas.base.Translations;
import cz.ohlas.report.PdfText;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import cz.ohlas.statement.BenchStatements;
import cz.ohlas.statement.StatementPrint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Fill and export of a two-page statement with 40 requests through the console's renderer, beside
 * the same text by ordinary OpenPDF table code and, as the floor, by hand-placed text. All three
 * take turns in the same run, so that whatever else the machine does meets all of them.
 */
public final class StatementBench {

  private static final int REQUESTS = 40;
  private static final int WARM_UP_ROUNDS = 150;
  private static final int ROUNDS = 200;
  private static final int VARIANTS = 16;
  private static final Locale LOCALE = Translations.CZECH;
  private static final Path RESULT = Path.of("target/bench/statement.json");

  private StatementBench() {}

  /** Takes no arguments; prints a table and writes target/bench/statement.json. */
  public static void main(String[] arguments) throws IOException {
    ReportRenderer renderer = new ReportRenderer(Path.of("target/bench/no-data"));
    PlainStatement plain = new PlainStatement();
    Map<String, Function<StatementPrint, byte[]>> ways = new LinkedHashMap<>();
    ways.put("console", print -> renderer.pdf(ReportTemplate.STATEMENT, print, LOCALE));
    ways.put("openpdf table", plain::byTables);
    ways.put("hand-placed", plain::byHand);

    List<StatementPrint> prints = BenchStatements.shortOnes(REQUESTS, VARIANTS, LOCALE);
    Map<String, long[]> nanos = new LinkedHashMap<>();
    ways.keySet().forEach(way -> nanos.put(way, new long[ROUNDS]));
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      StatementPrint print = prints.get(Math.floorMod(round, VARIANTS));
      for (var way : ways.entrySet()) {
        long from = System.nanoTime();
        way.getValue().apply(print);
        if (round >= 0) {
          nanos.get(way.getKey())[round] = System.nanoTime() - from;
        }
      }
    }
    report(ways, nanos, prints.getFirst());
  }

  private static void report(
      Map<String, Function<StatementPrint, byte[]>> ways,
      Map<String, long[]> nanos,
      StatementPrint print)
      throws IOException {
    double floor = median(nanos.get("hand-placed"));
    double tables = median(nanos.get("openpdf table"));
    StringBuilder json = new StringBuilder("{\n  \"requests\": " + REQUESTS + ",\n");
    System.out.printf(
        LOCALE,
        "%-16s %8s %8s %10s %10s %6s %8s%n",
        "statement",
        "median",
        "best",
        "× tables",
        "× floor",
        "pages",
        "bytes");
    for (var way : ways.entrySet()) {
      byte[] pdf = way.getValue().apply(print);
      int pages = PdfText.pages(pdf).size();
      double median = median(nanos.get(way.getKey()));
      double best = Arrays.stream(nanos.get(way.getKey())).min().orElse(0) / 1e6;
      System.out.printf(
          LOCALE,
          "%-16s %5.1f ms %5.1f ms %10.2f %10.2f %6d %8d%n",
          way.getKey(),
          median,
          best,
          median / tables,
          median / floor,
          pages,
          pdf.length);
      json.append(
          String.format(
              Locale.ROOT,
              "  \"%s\": {\"medianMs\": %.3f, \"bestMs\": %.3f, \"pages\": %d, \"bytes\": %d},%n",
              way.getKey(),
              median,
              best,
              pages,
              pdf.length));
    }
    double console = median(nanos.get("console"));
    json.append(
        String.format(
            Locale.ROOT,
            "  \"ratioToTables\": %.3f,%n  \"ratioToFloor\": %.3f%n}%n",
            console / tables,
            console / floor));
    Files.createDirectories(RESULT.getParent());
    Files.writeString(RESULT, json);
  }

  private static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }
}
