package cz.ohlas.contract;

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

/** Where the pages of a list of authorised persons break. */
class AuthorisedPersonsLayoutTests {

  private static final ReportRenderer RENDERER = new ReportRenderer(Path.of("target/pages"));

  static Stream<Locale> languages() {
    return Translations.locales().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_list_of_few_persons_or_none_fits_on_one_page(Locale language) {
    assertThat(pages(0, language)).hasSize(1);
    assertThat(pages(3, language)).hasSize(1);
  }

  @Test
  void what_the_customer_signs_stands_on_one_page_with_the_place_for_changes() {
    for (int persons = 1; persons <= 40; persons++) {
      assertThat(pages(persons, Translations.CZECH).getLast())
          .as("%s persons", persons)
          .contains("Potvrzení objednatele", "Seznam měníme takto", "Podpis za objednatele");
    }
  }

  @Test
  void heading_and_column_labels_are_repeated() {
    assertThat(pages(40, Translations.CZECH).get(1))
        .contains("Oprávněné osoby – pokračování", "Jméno a funkce");
  }

  private static List<String> pages(int persons, Locale language) {
    return PdfText.pages(
        RENDERER.pdf(
            ReportTemplate.AUTHORISED_PERSONS,
            AuthorisedPersonsSamples.ordinary(persons, language),
            language));
  }
}
