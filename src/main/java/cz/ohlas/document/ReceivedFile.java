package cz.ohlas.document;

import cz.ohlas.base.BusinessRuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file on its way in: counted, hashed and recognised while it streams to a temporary place, which
 * is gone when this is closed. Nothing of a refused file stays.
 */
public final class ReceivedFile implements AutoCloseable {

  /** How the names of the temporary places begin. */
  static final String BEGINNING = "ohlas-";

  /** How they end. */
  static final String ENDING = ".received";

  private static final Pattern NOT_A_NAME = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]+");
  private static final int LONGEST_NAME = 255;

  private final String fileName;
  private final FileType type;
  private final Path content;
  private final long size;
  private final String sha256;

  private ReceivedFile(String fileName, FileType type, Path content, long size, String sha256) {
    this.fileName = fileName;
    this.type = type;
    this.content = content;
    this.size = size;
    this.sha256 = sha256;
  }

  /**
   * Reads the whole stream.
   *
   * @param limit bytes at most
   * @throws BusinessRuleViolation when it is empty, larger, of another type than allowed or than
   *     its name says
   */
  static ReceivedFile read(String fileName, InputStream stream, Set<FileType> allowed, long limit) {
    String name = safeName(fileName);
    Path place = null;
    ReceivedFile received = null;
    try {
      place = Files.createTempFile(BEGINNING, ENDING);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long size = copy(new DigestInputStream(stream, digest), place, limit, name);
      received =
          new ReceivedFile(
              name,
              type(name, head(place), allowed),
              place,
              size,
              HexFormat.of().formatHex(digest.digest()));
      return received;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    } finally {
      if (received == null && place != null) {
        delete(place);
      }
    }
  }

  /** The name without any folder or sign that a file system could take for something else. */
  public static String safeName(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String name = NOT_A_NAME.matcher(last).replaceAll("_").strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  private static long copy(InputStream stream, Path place, long limit, String name)
      throws IOException {
    long size = 0;
    byte[] buffer = new byte[16 * 1024];
    try (OutputStream out = Files.newOutputStream(place)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        size += read;
        if (size > limit) {
          throw BusinessRuleViolation.plain("document.rule.tooBig", name, limit / (1024 * 1024));
        }
        out.write(buffer, 0, read);
      }
    }
    if (size == 0) {
      throw BusinessRuleViolation.plain("document.rule.empty", name);
    }
    return size;
  }

  private static byte[] head(Path place) throws IOException {
    try (InputStream in = Files.newInputStream(place)) {
      return in.readNBytes(FileType.HEAD);
    }
  }

  private static FileType type(String name, byte[] head, Set<FileType> allowed) {
    FileType found =
        FileType.recognise(head)
            .filter(allowed::contains)
            .orElseThrow(() ->
                BusinessRuleViolation.plain("document.rule.type", name, FileType.names(allowed)));
    if (!found.fits(name)) {
      throw BusinessRuleViolation.plain("document.rule.otherThanName", name, found.name());
    }
    return found;
  }

  /** The cleaned name. */
  public String fileName() {
    return fileName;
  }

  /** What it is. */
  public FileType type() {
    return type;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  /** The content from its beginning; whoever opens it closes it. */
  public InputStream open() {
    try {
      return Files.newInputStream(content);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Where it waits, for those who must read it in another order than from its beginning. */
  public Path path() {
    return content;
  }

  @Override
  public void close() {
    delete(content);
  }

  private static void delete(Path place) {
    try {
      Files.deleteIfExists(place);
    } catch (IOException held) {
      throw new UncheckedIOException(held);
    }
  }
}
