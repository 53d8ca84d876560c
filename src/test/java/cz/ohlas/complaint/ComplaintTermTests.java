package cz.ohlas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Translations;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTermTests {

  private static final char NO_BREAK = '\u00a0';

  @ParameterizedTest(name = "CMP-3 received {0}: tenth day {1}, ends {2}")
  @CsvSource({
    // an ordinary working day stays
    "2026-11-13, 2026-11-23, 2026-11-23",
    // Saturday and Sunday
    "2026-11-18, 2026-11-28, 2026-11-30",
    "2026-11-19, 2026-11-29, 2026-11-30",
    // Christmas: 24 to 26 December are holidays, in 2026 from Thursday to Saturday
    "2026-12-14, 2026-12-24, 2026-12-28",
    "2026-12-15, 2026-12-25, 2026-12-28",
    "2026-12-16, 2026-12-26, 2026-12-28",
    // New Year's Day 2027 is a Friday
    "2026-12-22, 2027-01-01, 2027-01-04",
    // the longest way: Christmas from Wednesday to Friday, then a weekend
    "2025-12-14, 2025-12-24, 2025-12-29",
    // Easter 2026: Good Friday 3 April, Easter Monday 6 April
    "2026-03-24, 2026-04-03, 2026-04-07",
    "2026-03-25, 2026-04-04, 2026-04-07",
    "2026-03-27, 2026-04-06, 2026-04-07",
    // Good Friday is a holiday since 2016 only: in 2015 it was 3 April
    "2015-03-24, 2015-04-03, 2015-04-03",
    "2016-03-15, 2016-03-25, 2016-03-29",
    // 5 and 6 July, in 2026 Sunday and Monday: no substitute day
    "2026-06-25, 2026-07-05, 2026-07-07",
    "2026-06-26, 2026-07-06, 2026-07-07",
    // 1 and 8 May 2026 are Fridays
    "2026-04-21, 2026-05-01, 2026-05-04",
    "2026-04-28, 2026-05-08, 2026-05-11",
    // 17 November 2026 is a Tuesday
    "2026-11-07, 2026-11-17, 2026-11-18",
    // the day of receipt may itself be a holiday
    "2026-12-25, 2027-01-04, 2027-01-04",
    // a leap day is a day
    "2028-02-20, 2028-03-01, 2028-03-01",
    // the day on which the rules took force
    "2013-02-12, 2013-02-22, 2013-02-22",
  })
  void ends_on_the_tenth_day_or_the_next_working_day(
      LocalDate received, LocalDate tenth, LocalDate end) {
    ComplaintTerm term = ComplaintTerm.of(received);

    assertThat(term.tenthDay()).isEqualTo(tenth);
    assertThat(term.statutoryEnd()).isEqualTo(end);
    assertThat(term.isMoved()).isEqualTo(!tenth.equals(end));
  }

  @Test
  void cmp_3_holds_for_any_day_of_receipt() {
    Random random = new Random(605_607);
    LocalDate first = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < 20_000; i++) {
      LocalDate received = first.plusDays(random.nextInt(36_500));
      ComplaintTerm term = ComplaintTerm.of(received);

      assertThat(term.tenthDay()).isEqualTo(received.plusDays(10));
      assertThat(isRest(term.statutoryEnd())).as("%s ends on a working day", received).isFalse();
      assertThat(term.tenthDay().datesUntil(term.statutoryEnd()))
          .as("%s: only days of rest are passed over", received)
          .allMatch(ComplaintTermTests::isRest);
      assertThat(term.statutoryEnd()).isBeforeOrEqualTo(term.tenthDay().plusDays(5));
      assertThat(ComplaintTerm.of(received.plusDays(1)).statutoryEnd())
          .as("whoever comes later never ends sooner")
          .isAfterOrEqualTo(term.statutoryEnd());
      assertThat(term.isLateOn(term.statutoryEnd())).isFalse();
      assertThat(term.isLateOn(term.statutoryEnd().plusDays(1))).isTrue();
    }
  }

  @Test
  void cmp_3_closures_and_exceptional_working_days_play_no_part() {
    LocalDate tenth = LocalDate.of(2026, 11, 23);
    WorkingCalendar closed =
        WorkingCalendar.czech().withClosure(tenth).withWorkingDay(LocalDate.of(2026, 11, 28));

    assertThat(closed.isWorkingDay(tenth)).isFalse();
    assertThat(ComplaintTerm.of(LocalDate.of(2026, 11, 13)).statutoryEnd()).isEqualTo(tenth);
    assertThat(ComplaintTerm.of(LocalDate.of(2026, 11, 18)).statutoryEnd())
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void cmp_3_the_day_of_receipt_does_not_count() {
    LocalDate received = LocalDate.of(2026, 11, 13);
    ComplaintTerm term = ComplaintTerm.of(received);

    assertThat(term.dayOn(received)).isZero();
    assertThat(term.dayOn(received.plusDays(1))).isEqualTo(1);
    assertThat(term.dayOn(term.tenthDay())).isEqualTo(10);
  }

  @ParameterizedTest(name = "received {0}, today {1}: {2} ({3})")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-13|2026-11-22|den 9 z 10 · do zítra 23. 11.|NOW",
        "2026-11-13|2026-11-23|den 10 z 10 · do dnes 23. 11.|NOW",
        "2026-11-13|2026-11-13|přijato dnes · do 23. 11.|CALM",
        "2026-11-13|2026-11-19|den 6 z 10 · do 23. 11.|SOON",
        "2026-11-19|2026-11-22|den 3 z 10 · do 30. 11. (29. 11. je neděle)|CALM",
        "2026-11-19|2026-11-29|den 10 z 10 · do zítra 30. 11. (29. 11. je neděle)|NOW",
        "2026-11-19|2026-11-30|desátý den byl 29. 11. · nejpozději do dnes 30. 11.|NOW",
        "2026-12-15|2026-12-20|den 5 z 10 · do 28. 12. (25. 12. je svátek)|CALM",
        "2026-12-22|2026-12-30|den 8 z 10 · do 4. 1. 2027 (1. 1. 2027 je svátek)|CALM",
        "2026-11-13|2026-11-24|po lhůtě 1 den · skončila 23. 11.|LATE",
        "2026-11-13|2026-11-26|po lhůtě 3 dny · skončila 23. 11.|LATE",
        "2026-11-13|2026-11-28|po lhůtě 5 dní · skončila 23. 11.|LATE",
      })
  void term_is_said_in_one_line(
      LocalDate received, LocalDate today, String line, TermUrgency urgency) {
    ComplaintTerm term = ComplaintTerm.of(received);

    assertThat(TermWords.of(Translations.CZECH, today).open(term).replace(NO_BREAK, ' '))
        .isEqualTo(line);
    assertThat(TermUrgency.of(term, today)).isEqualTo(urgency);
  }

  @Test
  void answered_complaint_says_on_which_day_and_whether_late() {
    ComplaintTerm term = ComplaintTerm.of(LocalDate.of(2026, 11, 13));
    TermWords words = TermWords.of(Translations.CZECH, LocalDate.of(2026, 12, 1));

    assertThat(words.answered(term, LocalDate.of(2026, 11, 20)).replace(NO_BREAK, ' '))
        .isEqualTo("vyřízeno 20. 11. · den 7");
    assertThat(words.answered(term, LocalDate.of(2026, 11, 25)).replace(NO_BREAK, ' '))
        .isEqualTo("vyřízeno pozdě 25. 11. · lhůta do 23. 11.");
  }

  private static boolean isRest(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || WorkingCalendar.czech().isPublicHoliday(day);
  }
}
