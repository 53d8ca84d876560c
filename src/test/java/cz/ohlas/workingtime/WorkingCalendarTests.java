package cz.ohlas.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

  private final WorkingCalendar calendar = WorkingCalendar.czech();

  @Test
  void hrs_1_nine_hours_from_the_opening_end_at_the_closing_of_the_same_day() {
    assertThat(calendar.plus(at("2026-11-23T09:00"), Duration.ofHours(9)))
        .isEqualTo(at("2026-11-23T18:00"));
    assertThat(calendar.plus(at("2026-11-23T09:00"), Duration.ofHours(9).plusNanos(1)))
        .isEqualTo(at("2026-11-24T09:00").plusNanos(1));
  }

  @Test
  void hrs_1_the_closing_moment_itself_no_longer_counts() {
    assertThat(calendar.plus(at("2026-11-23T18:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-11-24T11:00"));
    assertThat(calendar.isWorkingTime(at("2026-11-23T18:00"))).isFalse();
    assertThat(calendar.isWorkingTime(at("2026-11-23T17:59"))).isTrue();
    assertThat(calendar.isWorkingTime(at("2026-11-23T09:00"))).isTrue();
    assertThat(calendar.isWorkingTime(at("2026-11-23T08:59"))).isFalse();
  }

  @Test
  void req_3_received_outside_working_time_counts_from_the_next_opening() {
    assertThat(calendar.plus(at("2026-07-03T19:10"), Duration.ofHours(2)))
        .as("Friday evening before Jan Hus Day")
        .isEqualTo(at("2026-07-07T11:00"));
    assertThat(calendar.plus(at("2026-11-23T03:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-11-23T11:00"));
    assertThat(calendar.nextOpening(at("2026-07-03T18:00"))).isEqualTo(at("2026-07-07T09:00"));
    assertThat(calendar.nextOpening(at("2026-07-03T12:30"))).isEqualTo(at("2026-07-03T12:30"));
  }

  @Test
  void no_working_time_has_passed_at_the_start_itself() {
    assertThat(calendar.plus(at("2026-11-21T12:00"), Duration.ZERO))
        .isEqualTo(at("2026-11-21T12:00"));
    assertThat(calendar.plus(at("2026-11-23T12:00"), Duration.ZERO))
        .isEqualTo(at("2026-11-23T12:00"));
  }

  @Test
  void negative_working_time_and_an_end_before_the_start_are_refused() {
    assertThatThrownBy(() -> calendar.plus(at("2026-11-23T12:00"), Duration.ofMinutes(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> calendar.between(at("2026-11-23T12:00"), at("2026-11-23T11:59")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hrs_1_working_time_between_two_moments_leaves_out_nights_weekends_and_holidays() {
    assertThat(calendar.between(at("2026-07-03T16:40"), at("2026-07-07T09:30")))
        .isEqualTo(Duration.ofMinutes(80 + 30));
    assertThat(calendar.between(at("2026-11-21T00:00"), at("2026-11-22T23:59")))
        .isEqualTo(Duration.ZERO);
    assertThat(calendar.between(at("2026-11-23T07:00"), at("2026-11-23T20:00")))
        .isEqualTo(Duration.ofHours(9));
    assertThat(calendar.between(at("2026-11-23T20:00"), at("2026-11-23T22:00")))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  void hrs_1_both_clock_changes_leave_nine_hours_a_working_day() {
    for (String sunday : List.of("2026-03-29", "2026-10-25")) {
      WorkingCalendar withSunday = calendar.withWorkingDay(LocalDate.parse(sunday));
      Instant friday = at("2026-03-27T17:00");
      if (sunday.contains("-10-")) {
        friday = at("2026-10-23T17:00");
      }
      LocalDate day = LocalDate.parse(sunday);
      assertThat(withSunday.plus(friday, Duration.ofHours(3)))
          .isEqualTo(day.atTime(11, 0).atZone(ConsoleClock.PRAGUE).toInstant());
      assertThat(calendar.plus(friday, Duration.ofHours(3)))
          .isEqualTo(day.plusDays(1).atTime(11, 0).atZone(ConsoleClock.PRAGUE).toInstant());
      Instant midnight = day.atStartOfDay(ConsoleClock.PRAGUE).toInstant();
      Instant nextMidnight = day.plusDays(1).atStartOfDay(ConsoleClock.PRAGUE).toInstant();
      assertThat(withSunday.between(midnight, nextMidnight)).isEqualTo(Duration.ofHours(9));
    }
  }

  @Test
  void hrs_1_closures_and_exceptional_working_days_change_the_rule() {
    LocalDate saturday = LocalDate.of(2026, 11, 21);
    LocalDate holiday = LocalDate.of(2026, 11, 17);
    LocalDate monday = LocalDate.of(2026, 11, 23);
    WorkingCalendar changed =
        calendar.withWorkingDay(saturday).withWorkingDay(holiday).withClosure(monday);
    assertThat(changed.isWorkingDay(saturday)).isTrue();
    assertThat(changed.isWorkingDay(holiday)).isTrue();
    assertThat(changed.isPublicHoliday(holiday)).as("the law's").isTrue();
    assertThat(changed.isWorkingDay(monday)).isFalse();
    assertThat(changed.isPublicHoliday(monday)).isFalse();
    assertThat(changed.plus(at("2026-11-21T17:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-11-24T10:00"));
    assertThat(calendar.isWorkingDay(monday)).as("immutable").isTrue();
    assertThat(changed.withWorkingDay(monday).isWorkingDay(monday)).as("last word").isTrue();
  }

  @Test
  void long_durations_stay_exact() {
    assertThat(calendar.between(at("2026-01-01T00:00"), at("2027-01-01T00:00")))
        .as("250 working days of 2026")
        .isEqualTo(Duration.ofHours(250 * 9));
    assertThat(calendar.plus(at("2026-01-01T00:00"), Duration.ofHours(250 * 9)))
        .isEqualTo(at("2026-12-31T18:00"));
  }

  @Test
  void req_3_waiting_for_the_customer_moves_the_due_time_by_its_working_time() {
    Instant received = at("2026-11-23T10:00");
    Pause overNight = proof("2026-11-23T11:00", "2026-11-24T10:00");
    assertThat(calendar.dueWithPauses(received, Duration.ofHours(4), List.of(overNight)))
        .isEqualTo(at("2026-11-24T13:00"));
  }

  @Test
  void req_3_waiting_asked_for_after_the_due_time_does_not_help() {
    Instant received = at("2026-11-23T10:00");
    Pause tooLate = proof("2026-11-23T14:00", "2026-11-24T10:00");
    assertThat(calendar.dueWithPauses(received, Duration.ofHours(4), List.of(tooLate)))
        .isEqualTo(at("2026-11-23T14:00"));
  }

  @Test
  void req_3_a_second_wait_counts_when_the_first_one_moved_the_due_time_behind_it() {
    Instant received = at("2026-11-23T10:00");
    List<Pause> pauses =
        List.of(
            proof("2026-11-23T15:00", "2026-11-23T16:00"),
            proof("2026-11-23T11:00", "2026-11-23T13:00"),
            proof("2026-11-23T12:00", "2026-11-23T13:00"));
    assertThat(calendar.dueWithPauses(received, Duration.ofHours(4), pauses))
        .isEqualTo(at("2026-11-23T17:00"));
  }

  private static Pause proof(String from, String to) {
    return new Pause(Pause.Kind.PROOF, at(from), at(to));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ConsoleClock.PRAGUE).toInstant();
  }
}
