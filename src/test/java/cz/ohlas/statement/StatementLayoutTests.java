package cz.ohlas.statement;

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

/** Where the pages of a statement break. */
class StatementLayoutTests {

  private static final ReportRenderer RENDERER = new ReportRenderer(Path.of("target/pages"));

  static Stream<Locale> languages() {
    return Translations.locales().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_month_in_which_nothing_happened_fits_on_one_page(Locale language) {
    assertThat(pages(StatementFixtures.empty(language), language)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_month_with_one_consultation_fits_on_one_page(Locale language) {
    assertThat(pages(StatementFixtures.quiet(language), language)).hasSize(1);
  }

  @Test
  void signatures_stand_on_the_page_of_what_is_signed_and_no_total_stands_alone() {
    for (int requests = 1; requests <= 40; requests++) {
      List<String> pages =
          pages(StatementFixtures.ordinary(requests, Translations.CZECH), Translations.CZECH);
      assertThat(pages.getLast())
          .as("%s requests", requests)
          .contains("Ujednání k výkazu", "Potvrzení (akceptace) objednatelem", "Podpis");
      assertThat(pages).as("%s requests", requests).noneMatch(page -> page.matches(ONLY_A_TOTAL));
    }
  }

  /** The column labels are repeated above it, and no row stands between them and the total. */
  private static final String ONLY_A_TOTAL = ".*Způsob vyřízení ?min Celkem.*";

  private static List<String> pages(StatementPrint print, Locale language) {
    return PdfText.pages(RENDERER.pdf(ReportTemplate.STATEMENT, print, language));
  }
}
