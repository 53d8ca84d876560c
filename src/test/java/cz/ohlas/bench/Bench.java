package cz.ohlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Measures the packaged console, prints a table and writes the same as JSON under target/bench. */
public final class Bench {

  private static final Path FOLDER = Path.of("target/bench");

  private static final List<String> DEFAULT_SIZES = List.of("10000", "100000");

  private Bench() {}

  /** Takes the numbers of requests to measure with; none means 10,000 and 100,000. */
  public static void main(String[] arguments) throws IOException, SQLException {
    List<Result> results = new ArrayList<>();
    results.addAll(StartBench.measure(fresh("start")));
    for (String size : arguments.length == 0 ? DEFAULT_SIZES : List.of(arguments)) {
      results.addAll(RequestListBench.measure(fresh("requests-" + size), Integer.parseInt(size)));
    }
    System.out.println(Result.table(results));
    Files.writeString(FOLDER.resolve("console.json"), Result.json(results));
  }

  private static Path fresh(String name) throws IOException {
    Path folder = FOLDER.resolve(name).toAbsolutePath();
    FileSystemUtils.deleteRecursively(folder);
    return Files.createDirectories(folder);
  }
}
