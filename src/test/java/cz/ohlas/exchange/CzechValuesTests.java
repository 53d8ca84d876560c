package cz.ohlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and numbers of Czech tables. */
class CzechValuesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12. 2. 2013",
        "12.2.2013",
        "12.02.2013",
        "12.\u00a02.\u00a02013",
        "2013-02-12",
        "12.02.2013 0:00:00",
        "2013-02-12T00:00:00"
      })
  void a_day_is_read_however_it_is_written(String text) {
    assertThat(CzechValues.date(text)).contains(LocalDate.of(2013, 2, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30.2.2013", "12.13.2013", "12.2.13", "2013", "12/2/2013", "včera", ""})
  void what_is_no_day_is_none(String text) {
    assertThat(CzechValues.date(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25 000,00 | 25000.00",
        "25\u00a0000,50 Kč | 25000.50",
        "25\u202f000 CZK | 25000",
        "25.000,00 | 25000.00",
        "25.000 | 25000",
        "1.234.567 | 1234567",
        "25,000.50 | 25000.50",
        "25000.5 | 25000.5",
        "25000,- | 25000",
        "25 000,- Kč | 25000",
        "25 000,-\u00a0KČ | 25000",
        "25.000,-- czk | 25000",
        "25 000,– Kč | 25000",
        "25.000.- | 25000",
        "-3,5 | -3.5",
        "\u22123,5 | -3.5",
        "0,001 | 0.001"
      })
  void a_number_is_read_however_it_is_written(String text, BigDecimal number) {
    assertThat(CzechValues.decimal(text).orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1e5", "0x10", "dvacet", "1,2,3", "1..2", "12 ks", "Kč", ",- Kč", "25-", "NaN", "\u0663"
      })
  void what_is_no_number_is_none(String text) {
    assertThat(CzechValues.decimal(text)).isEmpty();
  }

  @Test
  void whatever_the_console_shows_is_read_back() {
    Random random = new Random(20130212);
    Formats czech = Formats.of(Translations.CZECH);
    for (int time = 0; time < 2_000; time++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));
      assertThat(CzechValues.date(czech.date(day))).contains(day);
      assertThat(CzechValues.date(CzechValues.written(day))).contains(day);
      assertThat(CzechValues.date(day.toString())).contains(day);
      Money money = new Money(BigDecimal.valueOf(random.nextLong(100_000_000_000L), 2));
      assertThat(CzechValues.decimal(czech.money(money)).orElseThrow())
          .isEqualByComparingTo(money.amount());
      assertThat(CzechValues.decimal(czech.amount(money)).orElseThrow())
          .isEqualByComparingTo(money.amount());
    }
  }
}
