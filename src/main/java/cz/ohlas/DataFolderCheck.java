package cz.ohlas;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Before anything starts: can the console write where its data lie, and is nobody else writing
 * there? Databases elsewhere are left to themselves.
 */
final class DataFolderCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final String FOLDER = "ohlas.data";
  private static final String FILE_DATABASE = "jdbc:h2:file:";
  private static final String DATABASE_FILE = ".mv.db";

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    ConfigurableEnvironment environment = event.getEnvironment();
    makeAbsolute(environment);
    String url = environment.getProperty("spring.datasource.url", "");
    if (url.startsWith(FILE_DATABASE)) {
      int end = url.indexOf(';');
      String file = url.substring(FILE_DATABASE.length(), end < 0 ? url.length() : end);
      check(Path.of(file + DATABASE_FILE).toAbsolutePath().normalize());
    }
  }

  /** H2 opens no database by a path such as {@code backup/data}. */
  private static void makeAbsolute(ConfigurableEnvironment environment) {
    String folder = environment.getProperty(FOLDER);
    if (folder != null) {
      String absolute = Path.of(folder).toAbsolutePath().normalize().toString();
      environment
          .getPropertySources()
          .addFirst(new MapPropertySource("data folder", Map.of(FOLDER, absolute)));
    }
  }

  private static void check(Path database) {
    Path folder = database.getParent();
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "ohlas", ".check"));
    } catch (IOException refused) {
      throw new DataFolderUnusable("start.refused.folder", folder, refused);
    }
    if (Files.exists(database)) {
      open(database);
    }
  }

  private static void open(Path database) {
    try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new DataFolderUnusable("start.refused.inUse", database, null);
      }
    } catch (OverlappingFileLockException openHere) {
      throw new DataFolderUnusable("start.refused.inUse", database, openHere);
    } catch (IOException refused) {
      throw new DataFolderUnusable("start.refused.folder", database, refused);
    }
  }
}
