package cz.ohlas.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** A console with three months of the demonstration, in a folder of its own, for one journey. */
final class DemoConsole implements BeforeAllCallback, AfterAllCallback {

  private @Nullable Path folder;
  private @Nullable Console console;

  @Override
  public void beforeAll(ExtensionContext journey) throws IOException {
    folder = Files.createTempDirectory("ohlas-journey");
    console =
        Console.start(
            "--spring.profiles.active=demo",
            "--ohlas.demo.months=3",
            "--ohlas.data=" + folder,
            "--server.port=" + Console.freePort());
  }

  @Override
  public void afterAll(ExtensionContext journey) throws IOException {
    Console started = console;
    if (started != null) {
      started.close();
    }
    FileSystemUtils.deleteRecursively(folder);
  }

  /** Where it answers, ending with a slash; waits until it does. */
  URI address() {
    Console started = console;
    if (started == null) {
      throw new IllegalStateException("Not started yet");
    }
    return started.address();
  }
}
