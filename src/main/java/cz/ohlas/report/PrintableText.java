package cz.ohlas.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What people wrote, as the fonts of documents can print it. A sign that they lack would vanish
 * from the page without a trace, and signs that nobody sees could turn the order of the others.
 */
public final class PrintableText {

  /** Stands where a sign was that cannot be printed. */
  public static final char SUBSTITUTE = '\u25a1';

  /** They choose between shapes of the sign before them. */
  private static final int FIRST_VARIATION = 0xFE00;

  private static final int LAST_VARIATION = 0xFE0F;
  private static final int LONGEST = 1200;
  private static final int MOST_LINES = 15;

  private static final String FONT = "/reports/common/fonts/SourceSans3-Regular.ttf";
  private static final Font FACE = face();
  private static final Pattern BLANK_LINES = Pattern.compile(" *\\n *(?:\\n *){2,}");

  private PrintableText() {}

  /** The text with its lines, but for blank ones beyond one. */
  public static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
        .codePoints()
        .forEach(sign -> add(kept, sign));
    return BLANK_LINES.matcher(kept).replaceAll("\n\n").strip();
  }

  /**
   * The text in pieces that each fit on a page whatever stands in them, so that none is cut by the
   * end of one; broken where a line, else where a word ends. One piece, as a rule.
   */
  public static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > LONGEST || lines(rest) > MOST_LINES) {
      int end = end(rest);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (pieces.isEmpty() || !rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  private static long lines(String text) {
    return text.chars().filter(sign -> sign == '\n').count();
  }

  private static int end(String text) {
    int most = Math.min(LONGEST, text.length());
    int line = -1;
    for (int lines = 0; lines < MOST_LINES; lines++) {
      int next = text.indexOf('\n', line + 1);
      if (next < 0 || next >= most) {
        break;
      }
      line = next;
    }
    if (line > 0 && (line > most / 2 || lines(text.substring(0, most)) >= MOST_LINES)) {
      return line + 1;
    }
    int word = text.lastIndexOf(' ', most - 1);
    if (word > most / 2) {
      return word + 1;
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  private static void add(StringBuilder kept, int sign) {
    switch (sign) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> kept.append('\n');
      case '\t', '\u000b', '\f' -> kept.append(' ');
      default -> {
        int type = Character.getType(sign);
        if (type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || (sign >= FIRST_VARIATION && sign <= LAST_VARIATION)) {
          return;
        }
        if (FACE.canDisplay(sign)) {
          kept.appendCodePoint(sign);
        } else if (Character.isSpaceChar(sign)) {
          kept.append(' ');
        } else if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
          kept.append(SUBSTITUTE);
        }
      }
    }
  }

  private static Font face() {
    try (InputStream font = PrintableText.class.getResourceAsStream(FONT)) {
      if (font == null) {
        throw new IOException("There is no " + FONT);
      }
      return Font.createFont(Font.TRUETYPE_FONT, font);
    } catch (IOException | FontFormatException unreadable) {
      throw new ReportFailed(FONT, unreadable);
    }
  }
}
