package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When contracts that prolong themselves end, and by when notice of them must be given. */
class ProlongationTests {

  private static final long SEED = 605;
  private static final int TRIES = 20_000;

  private final Random chance = new Random(SEED);

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 12, 2026-12-31, 2026-12-31",
    "2026-12-31, 12, 2027-01-01, 2027-12-31",
    "2026-02-28, 12, 2027-03-01, 2028-02-29",
    "2027-02-28, 12, 2027-03-01, 2028-02-29",
    "2028-02-29, 12, 2028-03-01, 2029-02-28",
    "2026-06-30, 6, 2026-07-01, 2026-12-31",
    "2026-01-30, 1, 2026-01-31, 2026-02-27",
    "2026-01-30, 1, 2026-02-28, 2026-03-30",
    "2024-02-28, 12, 2025-02-27, 2025-02-27",
  })
  @DisplayName("REG-5 periods end where they began, also at the ends of months and in leap years")
  void reg_5_periods_end_with_months_and_in_leap_years(
      LocalDate first, int months, LocalDate day, LocalDate end) {
    assertThat(Prolongation.byMonths(months, 0).endAfter(first, day)).isEqualTo(end);
  }

  @Test
  @DisplayName("REG-5 every day lies in exactly one period, and periods follow without a gap")
  void reg_5_every_day_lies_in_one_period() {
    IntStream.range(0, TRIES)
        .forEach(each -> {
          LocalDate first = day();
          LocalDate day = first.plusDays(chance.nextInt(8_000));
          Prolongation agreed = Prolongation.byMonths(1 + chance.nextInt(36), 0);
          LocalDate end = agreed.endAfter(first, day);
          assertThat(end).isAfterOrEqualTo(day).isAfterOrEqualTo(first);
          assertThat(agreed.endAfter(first, end)).isEqualTo(end);
          LocalDate next = agreed.endAfter(first, end.plusDays(1));
          assertThat(next).isAfter(end);
          if (end.isAfter(first)) {
            LocalDate earlier = end.minusMonths(agreed.months()).minusDays(4);
            LocalDate before = agreed.endAfter(first, earlier);
            assertThat(before).isBefore(day);
            assertThat(agreed.endAfter(first, before.plusDays(1))).isEqualTo(end);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 3, MONTHS, 2026-09-30",
    "2026-06-30, 3, MONTHS, 2026-03-31",
    "2026-02-28, 1, MONTHS, 2026-01-31",
    "2028-02-29, 2, MONTHS, 2027-12-31",
    "2026-03-30, 1, MONTHS, 2026-02-28",
    "2026-12-31, 30, DAYS, 2026-12-01",
    "2026-12-31, 0, DAYS, 2026-12-31",
    "2026-12-31, 0, MONTHS, 2026-12-31",
  })
  void the_last_day_of_notice_is_counted_as_the_civil_code_counts(
      LocalDate end, int length, NoticeUnit unit, LocalDate by) {
    assertThat(new Prolongation(ProlongationKind.MONTHS, 12, length, unit).noticeBy(end))
        .isEqualTo(by);
  }

  @Test
  void notice_given_by_its_day_is_over_by_the_end_and_a_day_later_it_is_not() {
    IntStream.range(0, TRIES)
        .forEach(each -> {
          LocalDate end = day();
          NoticeUnit unit = chance.nextBoolean() ? NoticeUnit.DAYS : NoticeUnit.MONTHS;
          Prolongation agreed =
              new Prolongation(ProlongationKind.MONTHS, 12, chance.nextInt(25), unit);
          LocalDate by = agreed.noticeBy(end);
          assertThat(agreed.noticeOver(by)).isBeforeOrEqualTo(end);
          assertThat(agreed.noticeOver(by.plusDays(1))).isAfter(end);
        });
  }

  @Test
  void the_next_day_of_notice_never_lies_in_the_past_and_brings_the_earliest_end() {
    IntStream.range(0, TRIES)
        .forEach(each -> {
          LocalDate first = day();
          LocalDate today = first.plusDays(chance.nextInt(4_000) - 1_000L);
          ContractDays days =
              new ContractDays(
                  first.minusYears(1),
                  first,
                  Prolongation.byMonths(1 + chance.nextInt(24), chance.nextInt(7)),
                  null,
                  null);
          LocalDate by = days.noticeBy(today).orElseThrow();
          assertThat(by).isAfterOrEqualTo(today);
          assertThat(days.canEndOn(days.earliestEnd(today), today)).isTrue();
          assertThat(days.canEndOn(days.earliestEnd(today), by)).isTrue();
          assertThat(days.canEndOn(days.earliestEnd(today), by.plusDays(1))).isFalse();
        });
  }

  private LocalDate day() {
    return LocalDate.of(2012, 1, 1).plusDays(chance.nextInt(10_000));
  }
}
