package cz.ohlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Translations;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every template must stand: the longest names, 300 rows, empty sections, both languages.
 *
 * @param <P> the template's print record
 */
public abstract class WorstCase<P extends Record & PrintedDocument> {

  private static final ReportRenderer RENDERER = new ReportRenderer(Path.of("target/no-data"));

  /** The template under test. */
  protected abstract ReportTemplate template();

  /** The longest texts and 300 rows. */
  protected abstract P longest(Locale locale);

  /** Whatever may be missing is missing. */
  protected abstract P empty(Locale locale);

  static List<Locale> languages() {
    return Translations.locales();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void longest_document_loses_no_text(Locale language) {
    Truncation.assertNothingTruncated(template(), longest(language), language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void empty_document_loses_no_text(Locale language) {
    Truncation.assertNothingTruncated(template(), empty(language), language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void longest_document_is_archivable_and_reads_back_as_printed(Locale language) {
    P print = longest(language);
    byte[] pdf = RENDERER.pdf(template(), print, language);
    PdfA.assertValid2b(pdf);
    assertReadsBack(pdf, print);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void empty_document_is_archivable_and_reads_back_as_printed(Locale language) {
    P print = empty(language);
    byte[] pdf = RENDERER.pdf(template(), print, language);
    PdfA.assertValid2b(pdf);
    assertReadsBack(pdf, print);
  }

  private static void assertReadsBack(byte[] pdf, PrintedDocument print) {
    String text = PdfText.squeezed(PdfText.of(pdf));
    List<String> missing =
        PrintedTexts.of((Record) print).stream()
            .filter(printed -> !text.contains(PdfText.squeezed(printed)))
            .toList();
    assertThat(missing).isEmpty();
  }
}
