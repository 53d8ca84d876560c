package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a file of text was saved: UTF-8 with or without its mark, UTF-16 with one, and
 * what Czech spreadsheet programs save else, windows-1250.
 */
final class CsvText {

  private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");

  /** The order marks by which encodings are known. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, "efbbbf"),
    UTF_16_LE(StandardCharsets.UTF_16LE, "fffe"),
    UTF_16_BE(StandardCharsets.UTF_16BE, "feff");

    private final Charset charset;
    private final String bytes;

    Mark(Charset charset, String bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    private int length() {
      return bytes.length() / 2;
    }
  }

  private CsvText() {}

  /**
   * The encoding of a file.
   *
   * @throws BusinessRuleViolation when it is in none that is known
   */
  static Charset encoding(Path file) throws IOException {
    Mark mark = mark(file);
    Charset charset = mark == null ? StandardCharsets.UTF_8 : mark.charset;
    if (mark == null && !fits(file, charset)) {
      charset = WINDOWS_1250;
    }
    if (!fits(file, charset)) {
      throw BusinessRuleViolation.plain("exchange.rule.encoding");
    }
    return charset;
  }

  /** The file's text without the mark. */
  static Reader open(Path file, Charset charset) throws IOException {
    Mark mark = mark(file);
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    if (mark != null) {
      bytes.skipNBytes(mark.length());
    }
    return new BufferedReader(new InputStreamReader(bytes, charset));
  }

  private static @Nullable Mark mark(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = HexFormat.of().formatHex(in.readNBytes(3));
      for (Mark mark : Mark.values()) {
        if (head.startsWith(mark.bytes)) {
          return mark;
        }
      }
    }
    return null;
  }

  /** Whether the whole file can be read so, without anything that no text has. */
  private static boolean fits(Path file, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] buffer = new char[8192];
    try (Reader text = new InputStreamReader(Files.newInputStream(file), decoder)) {
      for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
        for (int at = 0; at < read; at++) {
          if (buffer[at] < ' ' && "\t\n\r\f".indexOf(buffer[at]) < 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException foreign) {
      return false;
    }
  }
}
