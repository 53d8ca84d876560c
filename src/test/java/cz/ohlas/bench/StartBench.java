package cz.ohlas.bench;

import cz.ohlas.journey.Console;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** From the start of the process to the first 200 on the login page, on a database that exists. */
final class StartBench {

  private static final int RUNS = 5;

  private StartBench() {}

  static List<Result> measure(Path folder) {
    once(folder);
    double[] seconds = IntStream.range(0, RUNS).mapToDouble(run -> once(folder)).toArray();
    Samples samples = new Samples(seconds);
    return List.of(
        new Result("start to the login page, median of " + RUNS, samples.text(50), "s"),
        new Result("start to the login page, slowest of " + RUNS, samples.text(100), "s"));
  }

  private static double once(Path folder) {
    int port = Console.freePort();
    URI login = URI.create("http://127.0.0.1:" + port + "/login");
    long begun = System.nanoTime();
    try (Console console =
            Console.start(List.of(), "--ohlas.data=" + folder, "--server.port=" + port);
        HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client, login)) {
        Thread.sleep(20);
        console.failWhenEnded();
      }
      return (System.nanoTime() - begun) / 1e9;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static boolean answers(HttpClient client, URI address) throws InterruptedException {
    try {
      return client
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
