package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A picture of every format, so that a change of the JDK's language data does not go unseen. */
class FormatsTests {

  private static final Formats CZECH = Formats.of(Translations.CZECH);
  private static final Formats ENGLISH = Formats.of(Translations.ENGLISH);
  private static final Instant MOMENT = Instant.parse("2013-02-12T08:05:00Z");

  @Test
  void dates_and_times_are_those_of_prague() {
    assertThat(plain(CZECH.date(LocalDate.of(2013, 2, 12)))).isEqualTo("12.~2.~2013");
    assertThat(plain(CZECH.date(Instant.parse("2013-02-12T23:30:00Z")))).isEqualTo("13.~2.~2013");
    assertThat(plain(CZECH.time(MOMENT))).isEqualTo("9:05");
    assertThat(plain(CZECH.time(LocalTime.of(18, 0)))).isEqualTo("18:00");
    assertThat(plain(CZECH.dateTime(MOMENT))).isEqualTo("12.~2.~2013~9:05");
    assertThat(plain(CZECH.dateTime(Instant.parse("2013-07-12T07:05:00Z"))))
        .isEqualTo("12.~7.~2013~9:05");
  }

  @Test
  void days_and_months_have_their_names() {
    assertThat(plain(CZECH.weekdayDate(LocalDate.of(2013, 2, 12)))).isEqualTo("út~12.~2.~2013");
    assertThat(plain(CZECH.longDay(LocalDate.of(2013, 2, 12)))).isEqualTo("úterý~12.~února");
    assertThat(plain(ENGLISH.longDay(LocalDate.of(2013, 2, 12)))).isEqualTo("Tuesday~12~February");
    assertThat(plain(CZECH.month(YearMonth.of(2026, 10)))).isEqualTo("říjen~2026");
    assertThat(plain(ENGLISH.month(YearMonth.of(2026, 10)))).isEqualTo("October~2026");
  }

  @Test
  void money_shows_hellers_only_where_there_are_any() {
    assertThat(plain(CZECH.money(Money.czk(25_000)))).isEqualTo("25~000~Kč");
    assertThat(plain(CZECH.money(new Money(new BigDecimal("1234567.5")))))
        .isEqualTo("1~234~567,50~Kč");
    assertThat(plain(CZECH.amount(Money.czk(25_000)))).isEqualTo("25~000,00");
    assertThat(plain(ENGLISH.money(Money.czk(25_000)))).isEqualTo("25,000~CZK");
  }

  @Test
  void numbers_use_the_languages_separators() {
    assertThat(plain(CZECH.number(10_000))).isEqualTo("10~000");
    assertThat(plain(CZECH.quantity(new BigDecimal("1.500")))).isEqualTo("1,5");
    assertThat(plain(CZECH.percent(new BigDecimal("12.5")))).isEqualTo("12,5~%");
    assertThat(plain(CZECH.percent(new BigDecimal("12.25")))).isEqualTo("12,25~%");
    assertThat(plain(CZECH.percent(new BigDecimal("21.00")))).isEqualTo("21~%");
    assertThat(plain(ENGLISH.quantity(new BigDecimal("1.500")))).isEqualTo("1.5");
  }

  @Test
  void durations_are_hours_and_minutes() {
    assertThat(plain(CZECH.duration(Duration.ofMinutes(200)))).isEqualTo("3~h~20~min");
    assertThat(plain(CZECH.duration(Duration.ofMinutes(20)))).isEqualTo("20~min");
    assertThat(plain(CZECH.duration(Duration.ofHours(4)))).isEqualTo("4~h");
    assertThat(plain(CZECH.duration(Duration.ZERO))).isEqualTo("0~min");
    assertThat(plain(CZECH.duration(Duration.ofMinutes(-90)))).isEqualTo("−1~h~30~min");
    assertThat(plain(CZECH.workingTime(Duration.ofMinutes(200))))
        .isEqualTo("3~h~20~min~prac.~doby");
  }

  @Test
  void ranges_have_an_en_dash() {
    assertThat(plain(CZECH.range(MOMENT, MOMENT.plusSeconds(1500)))).isEqualTo("9:05–9:30");
    assertThat(plain(CZECH.range(MOMENT, MOMENT.plusSeconds(86_400))))
        .isEqualTo("12.~2.~2013~9:05 – 13.~2.~2013~9:05");
    assertThat(plain(CZECH.range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
        .isEqualTo("1.~1.~2026 – 31.~12.~2026");
  }

  @Test
  void a_language_we_do_not_speak_gets_czech() {
    assertThat(Formats.of(Locale.GERMANY).number(10_000)).isEqualTo(CZECH.number(10_000));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', '~');
  }
}
