package cz.ohlas.bench;

import cz.ohlas.journey.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * What somebody new waits for: from {@code git clone} over {@code ./ohlas run}, which builds, to
 * the login page. Clones the last commit of this working tree; Maven's local repository is as it
 * is.
 */
final class CloneBench {

  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

  private CloneBench() {}

  static List<Result> measure(Path folder) throws IOException, InterruptedException {
    Path clone = folder.resolve("ohlas");
    Path log = folder.resolve("run.log");
    int port = Console.freePort();
    long begun = System.nanoTime();
    Process git = start(log, Path.of("."), "git", "clone", "--quiet", ".", clone.toString());
    if (git.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    Process run =
        start(log, clone, "./ohlas", "run", "--server.port=" + port, "--ohlas.data=./data");
    try {
      LoginPage.await(port, () -> failWhenHopeless(run, begun, log));
      double seconds = (System.nanoTime() - begun) / 1e9;
      return List.of(
          new Result(
              "Clone to the login page",
              "warm Maven cache",
              "git clone, ./ohlas run, first page",
              seconds,
              "s"));
    } finally {
      run.descendants().forEach(ProcessHandle::destroy);
      run.destroy();
      run.waitFor();
      FileSystemUtils.deleteRecursively(clone);
    }
  }

  private static Process start(Path log, Path folder, String... command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private static void failWhenHopeless(Process run, long begun, Path log) {
    if (!run.isAlive() || System.nanoTime() - begun > PATIENCE_NANOS) {
      throw new IllegalStateException("The clone did not start, see " + log);
    }
  }
}
