package cz.ohlas.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the packaged console. Prints one table; the same lies under target/bench as JSON and as
 * the tables of docs/benchmarks.md.
 */
public final class Bench {

  private static final Path FOLDER = Path.of("target/bench");
  private static final String QUICK = "quick";
  private static final List<Integer> REQUESTS = List.of(10_000, 100_000, 1_000_000);

  private static final List<Integer> CUSTOMERS = List.of(1_000, 100_000);

  private final List<Result> results = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  private Bench() {}

  /**
   * Takes the parts to measure ({@code start}, {@code statement}, {@code requests}, {@code
   * postgresql}, {@code customers}, {@code clone}; none means all), the numbers of requests (none
   * means 10,000, 100,000 and a million), and {@code quick} for a tenth of the rounds: to try the
   * bench itself, not to quote from.
   */
  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments));
    int share = words.remove(QUICK) ? 10 : 1;
    List<Integer> sizes =
        words.stream().filter(word -> word.matches("\\d+")).map(Integer::valueOf).toList();
    words.removeIf(word -> word.matches("\\d+"));
    List<Part> parts =
        words.isEmpty()
            ? List.of(Part.values())
            : Arrays.stream(Part.values()).filter(part -> words.remove(part.word())).toList();
    if (!words.isEmpty()) {
      System.err.println(
          "Unknown: "
              + words
              + ". Parts are start, statement, requests, postgresql, customers and clone.");
      System.exit(2);
    }
    new Bench().run(parts, sizes.isEmpty() ? REQUESTS : sizes, share);
  }

  private void run(List<Part> parts, List<Integer> sizes, int share) throws IOException {
    LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ROOT", LogLevel.ERROR);
    Machine machine = new Machine();
    for (Part part : parts) {
      switch (part) {
        case START ->
            measure("start", () -> StartBench.measure(fresh("start"), Math.max(1, 5 / share)));
        case STATEMENT -> measure("statement", () -> StatementBench.measure(200 / share));
        case REQUESTS -> {
          for (int size : sizes) {
            Path folder = FOLDER.resolve("requests-" + size).toAbsolutePath();
            measure(
                size + " requests",
                () -> RequestBench.measure(folder, Database.h2(folder), size, 100 / share));
          }
        }
        case POSTGRESQL -> measure("PostgreSQL", () -> onPostgres(sizes, 100 / share));
        case CUSTOMERS -> {
          for (int size : CUSTOMERS) {
            measure(
                size + " customers",
                () -> CustomerBench.measure(fresh("customers-" + size), size, 400 / share));
          }
        }
        case CLONE -> measure("clone", () -> CloneBench.measure(fresh("clone")));
      }
    }
    Findings findings = new Findings(machine.facts(), results);
    System.out.println(findings.table());
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("bench.json"), findings.json());
    Files.writeString(FOLDER.resolve("bench.md"), findings.markdown());
    if (!failed.isEmpty()) {
      System.err.println("Not measured: " + failed);
      System.exit(1);
    }
  }

  private static List<Result> onPostgres(List<Integer> sizes, int openings) throws Exception {
    Path data = Files.createDirectories(FOLDER.resolve("postgresql").toAbsolutePath());
    List<Result> found = new ArrayList<>();
    try (EmbeddedPostgres server = Database.server(data.resolve("server"))) {
      for (int size : sizes) {
        Database database = Database.postgres(server, "requests_" + size);
        found.addAll(
            RequestBench.measure(data.resolve("requests-" + size), database, size, openings));
      }
    }
    return found;
  }

  /** One part that fails must not lose what the others found. */
  private void measure(String what, Measuring measuring) {
    System.out.println("Measuring: " + what + "…");
    try {
      List<Result> found = measuring.results();
      results.addAll(found);
      found.forEach(result -> System.out.println("  " + result.what() + " " + result.text()));
    } catch (Exception failure) {
      failure.printStackTrace();
      failed.add(what);
    }
  }

  private static Path fresh(String name) throws IOException {
    Path folder = FOLDER.resolve(name).toAbsolutePath();
    FileSystemUtils.deleteRecursively(folder);
    return Files.createDirectories(folder);
  }

  private enum Part {
    START,
    STATEMENT,
    REQUESTS,
    POSTGRESQL,
    CUSTOMERS,
    CLONE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private interface Measuring {
    List<Result> results() throws Exception;
  }
}
