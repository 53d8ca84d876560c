package cz.ohlas.bench;

import cz.ohlas.journey.Console;
import java.nio.file.Path;
import java.util.List;

/** From the start of the process to the first 200 on the login page, on a database that exists. */
final class StartBench {

  private StartBench() {}

  static List<Result> measure(Path folder, int runs) throws InterruptedException {
    double first = once(folder);
    double[] seconds = new double[runs];
    for (int run = 0; run < runs; run++) {
      seconds[run] = once(folder);
    }
    Samples samples = new Samples(seconds);
    return List.of(
        result("first start, tables are made", first),
        result("later starts, median of " + runs, samples.percentile(50)),
        result("later starts, slowest", samples.percentile(100)));
  }

  private static Result result(String what, double seconds) {
    return new Result("Start to the login page", "empty database", what, seconds, "s");
  }

  private static double once(Path folder) throws InterruptedException {
    int port = Console.freePort();
    long begun = System.nanoTime();
    try (Console console =
        Console.start(List.of(), "--ohlas.data=" + folder, "--server.port=" + port)) {
      LoginPage.await(port, console::failWhenEnded);
      return (System.nanoTime() - begun) / 1e9;
    }
  }
}
