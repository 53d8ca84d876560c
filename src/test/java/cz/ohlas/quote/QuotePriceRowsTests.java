package cz.ohlas.quote;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Translations;
import cz.ohlas.report.DocumentRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of the printed quote, word by word. */
class QuotePriceRowsTests {

  @ParameterizedTest
  @CsvSource({"12,1,rok,year", "24,2,roky,years", "48,4,roky,years", "60,5,let,years"})
  void years_of_support_are_named_by_their_number(
      int months, String number, String czech, String english) {
    assertThat(support(months, Translations.CZECH))
        .satisfies(line -> assertThat(line.c2()).isEqualTo(number))
        .satisfies(line -> assertThat(line.c3()).isEqualTo(czech));
    assertThat(support(months, Translations.ENGLISH).c3()).isEqualTo(english);
  }

  @Test
  void parts_of_a_year_are_named_too() {
    assertThat(
            Translations.text(Translations.CZECH, "quote.print.unit.YEAR", new BigDecimal("1.5")))
        .isEqualTo("roku");
    assertThat(Translations.text(Translations.CZECH, "quote.print.unit.YEAR", BigDecimal.TEN))
        .isEqualTo("let");
  }

  @Test
  void a_discount_is_printed_with_the_decimals_by_which_it_was_computed() {
    DocumentRow line = line(12, new BigDecimal("12.25"), Translations.CZECH);
    assertThat(line.c5()).isEqualTo("12,25\u00a0%");
    assertThat(line.c6()).isEqualTo("84\u00a0240,00");
    assertThat(line.c7()).contains("12,25\u00a0%", "11\u00a0760\u00a0Kč");
  }

  private static DocumentRow support(int months, Locale locale) {
    return line(months, BigDecimal.ZERO, locale);
  }

  private static DocumentRow line(int months, BigDecimal discount, Locale locale) {
    QuoteInput usual = QuoteSamples.input();
    QuoteTerms terms = usual.terms();
    QuoteInput input =
        new QuoteInput(
            usual.criteria(),
            usual.registrations(),
            usual.servicePackageId(),
            new QuoteTerms(
                terms.periodFrom(),
                months,
                terms.bindingUntil(),
                terms.dueDays(),
                terms.instalments(),
                terms.prolongs()),
            discount,
            "věrnost",
            List.of(),
            "");
    return QuoteSamples.print(input, locale, false).rows().stream()
        .filter(row -> row.kind().equals("LINE"))
        .findFirst()
        .orElseThrow();
  }
}
