package cz.ohlas.bench;

import cz.ohlas.journey.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of the process to the first 200 on the login page, on a database that exists: by
 * the plain jar, and by {@code ./ohlas run}, which finds its classes as the start before left them.
 */
final class StartBench {

  private StartBench() {}

  static List<Result> measure(Path folder, int runs) throws IOException, InterruptedException {
    List<Result> results = new ArrayList<>();
    results.add(result("plain jar, first start: tables are made", byJar(folder)));
    results.addAll(later("plain jar", runs, () -> byJar(folder)));
    byLauncher(folder);
    results.addAll(later("./ohlas run", runs, () -> byLauncher(folder)));
    return results;
  }

  private static List<Result> later(String way, int runs, Start start)
      throws IOException, InterruptedException {
    double[] seconds = new double[runs];
    for (int run = 0; run < runs; run++) {
      seconds[run] = start.seconds();
    }
    Samples samples = new Samples(seconds);
    return List.of(
        result(way + ", later starts, median of " + runs, samples.percentile(50)),
        result(way + ", later starts, slowest", samples.percentile(100)));
  }

  private static Result result(String what, double seconds) {
    return new Result("Start to the login page", "empty database", what, seconds, "s");
  }

  private static double byJar(Path folder) throws InterruptedException {
    int port = Console.freePort();
    long begun = System.nanoTime();
    try (Console console =
        Console.start(List.of(), "--ohlas.data=" + folder, "--server.port=" + port)) {
      LoginPage.await(port, console::failWhenEnded);
      return (System.nanoTime() - begun) / 1e9;
    }
  }

  private static double byLauncher(Path folder) throws IOException, InterruptedException {
    int port = Console.freePort();
    long begun = System.nanoTime();
    Process run =
        new ProcessBuilder("./ohlas", "run", "--ohlas.data=" + folder, "--server.port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("run.log").toFile())
            .start();
    try {
      LoginPage.await(port, () -> failWhenEnded(run, folder));
      return (System.nanoTime() - begun) / 1e9;
    } finally {
      run.destroy();
      run.waitFor();
    }
  }

  private static void failWhenEnded(Process run, Path folder) {
    if (!run.isAlive()) {
      throw new IllegalStateException("The console ended, see " + folder.resolve("run.log"));
    }
  }

  private interface Start {
    double seconds() throws IOException, InterruptedException;
  }
}
