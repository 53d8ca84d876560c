package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Translations;
import cz.ohlas.report.PdfText;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the pages of a record break, and in which order its parts stand. */
class RequestPrintLayoutTests {

  private static final ReportRenderer RENDERER = new ReportRenderer(Path.of("target/pages"));

  static Stream<Locale> languages() {
    return Translations.locales().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_bare_question_fits_on_one_page(Locale language) {
    assertThat(pages(RequestPrintSamples.empty(language), language)).hasSize(1);
  }

  @Test
  void how_it_stands_comes_before_the_evidence_and_headings_are_repeated() {
    RequestPrint print = RequestPrintSamples.ordinary(RecordKind.INTERNAL, Translations.CZECH);
    List<String> pages = pages(print, Translations.CZECH);
    String first = pages.getFirst();
    assertThat(first.indexOf("Stav požadavku"))
        .isPositive()
        .isLessThan(first.indexOf("Dotazy a termíny odpovědí"));
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.getLast()).contains("Průběh – pokračování");
  }

  @Test
  void a_mail_that_did_not_go_out_is_told_to_nobody_but_ourselves() {
    assertThat(text(RecordKind.INTERNAL)).contains("Nepodařilo se odeslat", "Odesláno");
    assertThat(text(RecordKind.CUSTOMER)).contains("Odesláno").doesNotContain("Nepodařilo");
  }

  private static String text(RecordKind kind) {
    return String.join(
        " ", pages(RequestPrintSamples.ordinary(kind, Translations.CZECH), Translations.CZECH));
  }

  private static List<String> pages(RequestPrint print, Locale language) {
    return PdfText.pages(RENDERER.pdf(ReportTemplate.REQUEST_RECORD, print, language));
  }
}
