package cz.ohlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** The engine drops text that does not fit its box and says nothing; this does. */
public final class Truncation {

  private static final ReportRenderer RENDERER = new ReportRenderer(Path.of("target/no-data"));

  private Truncation() {}

  /** Fills the template and finds neither cut text nor anything beyond the page's edge. */
  public static <P extends Record & PrintedDocument> void assertNothingTruncated(
      ReportTemplate template, P print, Locale locale) {
    JasperPrint filled = RENDERER.fill(template, print, locale);
    List<String> lost = new ArrayList<>();
    int number = 0;
    for (JRPrintPage page : filled.getPages()) {
      number++;
      inspect(
          page.getElements(), 0, 0, filled.getPageWidth(), filled.getPageHeight(), number, lost);
    }
    assertThat(lost).isEmpty();
  }

  /** How many pages the filled template has. */
  public static <P extends Record & PrintedDocument> int pages(
      ReportTemplate template, P print, Locale locale) {
    return RENDERER.fill(template, print, locale).getPages().size();
  }

  private static void inspect(
      List<JRPrintElement> elements,
      int left,
      int top,
      int right,
      int bottom,
      int page,
      List<String> lost) {
    for (JRPrintElement element : elements) {
      int x = left + element.getX();
      int y = top + element.getY();
      if (x + element.getWidth() > right || y + element.getHeight() > bottom) {
        lost.add("page %d, beyond the edge: %s".formatted(page, describe(element)));
      }
      if (element instanceof JRPrintText text && text.getTextTruncateIndex() != null) {
        lost.add("page %d, cut: %s".formatted(page, text.getFullText()));
      }
      if (element instanceof JRPrintFrame frame) {
        inspect(frame.getElements(), x, y, x + frame.getWidth(), y + frame.getHeight(), page, lost);
      }
    }
  }

  private static String describe(JRPrintElement element) {
    return element instanceof JRPrintText text
        ? text.getFullText()
        : element.getClass().getSimpleName() + " at " + element.getX() + "," + element.getY();
  }
}
