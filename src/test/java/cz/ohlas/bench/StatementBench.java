package cz.ohlas.bench;

import cz.ohlas.base.Translations;
import cz.ohlas.report.PdfText;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import cz.ohlas.statement.BenchStatements;
import cz.ohlas.statement.StatementPrint;
import java.nio.file.Path;
import java.util.ArrayList;
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
final class StatementBench {

  private static final int REQUESTS = 40;
  private static final int VARIANTS = 16;
  private static final Locale LOCALE = Translations.CZECH;
  private static final String CONSOLE = "console (JasperReports)";
  private static final String TABLES = "OpenPDF tables";
  private static final String FLOOR = "OpenPDF, hand-placed";

  private StatementBench() {}

  /** As many rounds count as there were before them to get warm. */
  static List<Result> measure(int rounds) {
    ReportRenderer renderer = new ReportRenderer(Path.of("target/bench/no-data"));
    PlainStatement plain = new PlainStatement();
    Map<String, Function<StatementPrint, byte[]>> ways = new LinkedHashMap<>();
    ways.put(CONSOLE, print -> renderer.pdf(ReportTemplate.STATEMENT, print, LOCALE));
    ways.put(TABLES, plain::byTables);
    ways.put(FLOOR, plain::byHand);

    List<StatementPrint> prints = BenchStatements.shortOnes(REQUESTS, VARIANTS, LOCALE);
    Map<String, double[]> times = new LinkedHashMap<>();
    ways.keySet().forEach(way -> times.put(way, new double[rounds]));
    for (int round = -rounds; round < rounds; round++) {
      StatementPrint print = prints.get(Math.floorMod(round, VARIANTS));
      for (var way : ways.entrySet()) {
        long from = System.nanoTime();
        way.getValue().apply(print);
        if (round >= 0) {
          times.get(way.getKey())[round] = (System.nanoTime() - from) / 1e6;
        }
      }
    }
    return results(ways, times, prints.getFirst());
  }

  private static List<Result> results(
      Map<String, Function<StatementPrint, byte[]>> ways,
      Map<String, double[]> times,
      StatementPrint print) {
    double tables = new Samples(times.get(TABLES)).percentile(50);
    double floor = new Samples(times.get(FLOOR)).percentile(50);
    List<Result> results = new ArrayList<>();
    for (var way : ways.entrySet()) {
      byte[] pdf = way.getValue().apply(print);
      Samples samples = new Samples(times.get(way.getKey()));
      double median = samples.percentile(50);
      results.add(result(way.getKey(), "median", median, "ms"));
      results.add(result(way.getKey(), "best", samples.percentile(0), "ms"));
      results.add(result(way.getKey(), "p95", samples.percentile(95), "ms"));
      results.add(result(way.getKey(), "median ÷ tables", median / tables, "×"));
      results.add(result(way.getKey(), "median ÷ hand-placed", median / floor, "×"));
      results.add(result(way.getKey(), "pages", PdfText.pages(pdf).size(), ""));
      results.add(result(way.getKey(), "size", pdf.length, "B"));
    }
    return results;
  }

  private static Result result(String way, String what, double value, String unit) {
    return new Result("Statement of " + REQUESTS + " requests", way, what, value, unit);
  }
}
