package cz.ohlas.report;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader of the file can read. */
public final class PdfText {

  private PdfText() {}

  /** The text of all pages with every run of white space, also no-break, as one space. */
  public static String of(byte[] pdf) {
    return String.join(" ", pages(pdf));
  }

  /** The same page by page. */
  public static List<String> pages(byte[] pdf) {
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(plain(extractor.getTextFromPage(page)));
      }
      return pages;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Text with every run of white space as one space, for comparison with what was printed. */
  public static String plain(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  /**
   * Text without any white space: a line may break where the printed text has none. A hyphen that
   * breaks no line reads back as a plain one.
   */
  public static String squeezed(String text) {
    return text.replaceAll("[\\s\u00a0]+", "").replace('\u2011', '-');
  }
}
