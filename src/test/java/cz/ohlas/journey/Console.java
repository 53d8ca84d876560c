package cz.ohlas.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged console as a process of its own, started as a person would start it. */
public final class Console implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 400;
  private static final String READY = "Ohlas is running: ";

  private final Process process;
  private final List<String> output = new ArrayList<>();
  private final CompletableFuture<URI> address = new CompletableFuture<>();

  private Console(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  /** Starts the jar with these settings and flags that start it fast; does not wait. */
  public static Console start(String... settings) {
    return start(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), settings);
  }

  /** Starts the jar with these flags of the virtual machine and these settings; does not wait. */
  public static Console start(List<String> flags, String... settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(
        List.of(
            "-Duser.language=en",
            "-Duser.country=GB",
            "-jar",
            System.getProperty("ohlas.jar", "target/ohlas.jar")));
    command.addAll(List.of(settings));
    try {
      return new Console(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A port that nobody listens on now. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits until the console answers and returns its address, ending with a slash. */
  public URI address() {
    try {
      return address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (TimeoutException | java.util.concurrent.ExecutionException failed) {
      throw new IllegalStateException("The console did not start: " + output(), failed);
    }
  }

  /** Waits until the process has ended and returns its exit code. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The console still runs: " + output());
    }
    address.exceptionally(failed -> null).join();
    return process.exitValue();
  }

  /** The process, for what looks at it from outside. */
  public long pid() {
    return process.pid();
  }

  /** Fails when the process has ended by itself. */
  public void failWhenEnded() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The console ended: " + output());
    }
  }

  /** What the console has printed so far. */
  public List<String> output() {
    synchronized (output) {
      return List.copyOf(output);
    }
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (output) {
          output.add(line);
        }
        if (line.startsWith(READY)) {
          address.complete(URI.create(line.substring(READY.length())));
        }
      }
    } catch (IOException ended) {
      address.completeExceptionally(ended);
    }
    address.completeExceptionally(new IllegalStateException("The console ended"));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
