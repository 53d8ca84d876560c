package cz.ohlas.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.Drawn;
import cz.ohlas.base.ConsoleClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What must hold for any moment and any working time, tried on many drawn anew in each run (HRS-1,
 * REQ-3).
 */
class WorkingCalendarPropertyTests {

  private static final int TRIES = 4_000;

  @RegisterExtension final Drawn drawn = new Drawn();

  private final Random random = drawn.random();
  private final WorkingCalendar calendar = withSpecialDays();

  @Test
  void req_3_adding_then_measuring_gives_back_the_working_time() {
    repeat((from, working) -> {
      Instant due = calendar.plus(from, working);
      assertThat(calendar.between(from, due)).isEqualTo(working);
    });
  }

  @Test
  void req_3_no_earlier_instant_has_as_much_working_time() {
    repeat((from, working) -> {
      Instant due = calendar.plus(from, working);
      if (working.isPositive()) {
        assertThat(calendar.between(from, due.minusNanos(1))).isEqualTo(working.minusNanos(1));
      }
    });
  }

  @Test
  void hrs_1_a_due_time_is_never_outside_working_time() {
    repeat((from, working) -> {
      if (working.isPositive()) {
        Instant due = calendar.plus(from, working);
        LocalDate day = LocalDate.ofInstant(due, ConsoleClock.PRAGUE);
        LocalTime time = LocalTime.ofInstant(due, ConsoleClock.PRAGUE);
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(time).isAfter(WorkingCalendar.OPENS).isBeforeOrEqualTo(WorkingCalendar.CLOSES);
      }
    });
  }

  @Test
  void req_3_later_receipt_and_longer_answer_time_never_make_it_due_earlier() {
    repeat((from, working) -> {
      Instant due = calendar.plus(from, working);
      Duration more = Duration.ofSeconds(random.nextInt(400_000));
      assertThat(calendar.plus(from.plus(more), working)).isAfterOrEqualTo(due);
      assertThat(calendar.plus(from, working.plus(more))).isAfterOrEqualTo(due);
    });
  }

  @Test
  void hrs_1_working_time_adds_up_however_it_is_split() {
    repeat((from, working) -> {
      Instant middle = from.plusSeconds(random.nextInt(3_000_000));
      Instant end = middle.plusSeconds(random.nextInt(3_000_000));
      assertThat(calendar.between(from, middle).plus(calendar.between(middle, end)))
          .isEqualTo(calendar.between(from, end));
      Duration more = Duration.ofSeconds(random.nextInt(400_000));
      assertThat(calendar.plus(calendar.plus(from, working), more))
          .isEqualTo(calendar.plus(from, working.plus(more)));
    });
  }

  @Test
  void hrs_1_counting_minute_by_minute_gives_the_same() {
    for (int i = 0; i < 40; i++) {
      Instant from = moment().truncatedTo(ChronoUnit.MINUTES);
      Instant to = from.plus(Duration.ofMinutes(random.nextInt(12_000)));
      long minutes = 0;
      for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
        minutes += counts(at) ? 1 : 0;
      }
      assertThat(calendar.between(from, to)).isEqualTo(Duration.ofMinutes(minutes));
    }
  }

  @Test
  void req_3_the_ladder_counts_exactly_the_answer_time_and_skips_what_was_waited_for() {
    repeat((from, working) -> {
      List<Pause> pauses = pauses(from);
      Explanation explanation = calendar.explain(from, working, pauses);
      Duration counted = Duration.ZERO;
      for (LadderLine line : explanation.lines()) {
        if (line instanceof LadderLine.Counted part) {
          counted = counted.plus(part.working());
        }
      }
      assertThat(counted).isEqualTo(working);
      assertThat(explanation.due()).isEqualTo(calendar.dueWithPauses(from, working, pauses));
      assertThat(explanation.due()).isAfterOrEqualTo(calendar.plus(from, working));
    });
  }

  @Test
  void hrs_1_both_clock_changes_neither_add_nor_take_working_time() {
    for (int i = 0; i < 400; i++) {
      LocalDate change = clockChange(2010 + random.nextInt(20));
      // The Sunday itself is worked too, so that the changed night lies right before the opening
      WorkingCalendar worked = calendar.withWorkingDay(change);
      Instant from = prague(change.minusDays(1), random.nextInt(86_400));
      Instant to = prague(change, random.nextInt(86_400));
      Duration seen = Duration.ZERO;
      for (LocalDate day = change.minusDays(1); !day.isAfter(change); day = day.plusDays(1)) {
        if (worked.isWorkingDay(day)) {
          seen = seen.plus(onTheWall(day, from, to));
        }
      }
      assertThat(worked.between(from, to)).isEqualTo(seen);
      assertThat(worked.between(prague(change, 0), prague(change.plusDays(1), 0)))
          .isEqualTo(WorkingCalendar.DAY);
      Duration working = Duration.ofMinutes(1L + random.nextInt(2_000));
      assertThat(worked.between(from, worked.plus(from, working))).isEqualTo(working);
    }
  }

  @Test
  void hrs_1_a_closure_never_makes_an_answer_due_earlier_and_a_working_day_never_later() {
    repeat((from, working) -> {
      LocalDate day = LocalDate.ofInstant(from, ConsoleClock.PRAGUE).plusDays(random.nextInt(12));
      Instant due = calendar.plus(from, working);
      assertThat(calendar.withClosure(day).plus(from, working)).isAfterOrEqualTo(due);
      assertThat(calendar.withWorkingDay(day).plus(from, working)).isBeforeOrEqualTo(due);
    });
  }

  @Test
  void hrs_1_a_closed_day_holds_no_working_time_and_an_exceptional_one_a_whole_day() {
    repeat((from, working) -> {
      LocalDate day = LocalDate.ofInstant(from, ConsoleClock.PRAGUE);
      Instant begin = prague(day, 0);
      Instant end = prague(day.plusDays(1), 0);
      assertThat(calendar.withClosure(day).between(begin, end)).isZero();
      assertThat(calendar.withWorkingDay(day).between(begin, end)).isEqualTo(WorkingCalendar.DAY);
      assertThat(calendar.isPublicHoliday(day))
          .as("whatever closures say")
          .isEqualTo(calendar.withWorkingDay(day).isPublicHoliday(day));
    });
  }

  @Test
  void hrs_1_good_friday_is_worked_before_2016_and_never_since() {
    WorkingCalendar czech = WorkingCalendar.czech();
    for (int year = 2000; year < 2100; year++) {
      LocalDate friday = easterMonday(year).minusDays(3);
      assertThat(czech.isWorkingDay(friday)).as("%s", friday).isEqualTo(year < 2016);
      assertThat(czech.isWorkingDay(friday.plusDays(3))).as("Easter Monday").isFalse();
    }
  }

  @Test
  void req_3_years_of_working_time_stay_exact() {
    for (int i = 0; i < 60; i++) {
      Instant from = moment();
      Duration working =
          Duration.ofHours(random.nextInt(20_000)).plusNanos(1_000L * random.nextInt(1_000_000));
      Instant due = calendar.plus(from, working);
      assertThat(calendar.between(from, due)).isEqualTo(working);
      Duration first = Duration.ofSeconds(random.nextLong(working.toSeconds() + 1));
      assertThat(calendar.plus(calendar.plus(from, first), working.minus(first))).isEqualTo(due);
    }
  }

  @Test
  void req_3_a_wait_moves_the_due_time_by_its_working_time_and_none_asked_for_too_late_does() {
    repeat((from, working) -> {
      Instant due = calendar.plus(from, working);
      Instant asked = from.plusSeconds(random.nextInt(400_000));
      Instant came = asked.plusSeconds(random.nextInt(400_000));
      Pause wait = new Pause(Pause.Kind.CLARIFICATION, asked, came);
      Instant moved = calendar.dueWithPauses(from, working, List.of(wait));
      if (asked.isBefore(due)) {
        assertThat(calendar.between(from, moved))
            .isEqualTo(working.plus(calendar.between(asked, came)));
      } else {
        assertThat(moved).isEqualTo(due);
      }
    });
  }

  @Test
  void req_3_however_waits_are_ordered_or_overlap_the_due_time_is_the_same() {
    repeat((from, working) -> {
      List<Pause> waits = new ArrayList<>(pauses(from));
      Instant due = calendar.dueWithPauses(from, working, waits);
      Collections.shuffle(waits, random);
      assertThat(calendar.dueWithPauses(from, working, waits)).isEqualTo(due);
      if (!waits.isEmpty()) {
        waits.add(waits.getFirst());
        assertThat(calendar.dueWithPauses(from, working, waits)).isEqualTo(due);
      }
      assertThat(due).isAfterOrEqualTo(calendar.plus(from, working));
    });
  }

  /** What clocks on the wall show of [9:00, 18:00) of the day between the two moments. */
  private static Duration onTheWall(LocalDate day, Instant from, Instant to) {
    LocalDateTime opens = day.atTime(WorkingCalendar.OPENS);
    LocalDateTime closes = day.atTime(WorkingCalendar.CLOSES);
    LocalDateTime start = wall(from).isAfter(opens) ? wall(from) : opens;
    LocalDateTime end = wall(to).isBefore(closes) ? wall(to) : closes;
    return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
  }

  private static LocalDateTime wall(Instant moment) {
    return LocalDateTime.ofInstant(moment, ConsoleClock.PRAGUE);
  }

  private static Instant prague(LocalDate day, int seconds) {
    return day.atStartOfDay(ConsoleClock.PRAGUE).toInstant().plusSeconds(seconds);
  }

  /** By Gauss, not by the way of the code under test. */
  private static LocalDate easterMonday(int year) {
    int moon = (19 * (year % 19) + 24) % 30;
    int week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
    int day = 22 + moon + week;
    if (day == 57 || (day == 56 && moon == 28 && week == 6 && year % 19 > 10)) {
      day -= 7;
    }
    return LocalDate.of(year, 3, 1).plusDays(day);
  }

  private LocalDate clockChange(int year) {
    return LocalDate.of(year, random.nextBoolean() ? 3 : 10, 31)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  }

  private boolean counts(Instant moment) {
    LocalTime time = LocalTime.ofInstant(moment, ConsoleClock.PRAGUE);
    return calendar.isWorkingDay(LocalDate.ofInstant(moment, ConsoleClock.PRAGUE))
        && !time.isBefore(WorkingCalendar.OPENS)
        && time.isBefore(WorkingCalendar.CLOSES);
  }

  private List<Pause> pauses(Instant from) {
    List<Pause> pauses = new ArrayList<>();
    Instant at = from;
    for (int i = random.nextInt(4); i > 0; i--) {
      Instant start = at.plusSeconds(random.nextInt(100_000) - 20_000);
      at = start.plusSeconds(random.nextInt(300_000));
      pauses.add(new Pause(Pause.Kind.values()[random.nextInt(3)], start, at));
    }
    return pauses;
  }

  private void repeat(Property property) {
    for (int i = 0; i < TRIES; i++) {
      property.holds(moment(), Duration.ofSeconds(random.nextInt(60) * 3_600L / 2));
    }
  }

  /** Any moment of 2010 to 2029, one in four within two days of a clock change. */
  private Instant moment() {
    int year = 2010 + random.nextInt(20);
    if (random.nextInt(4) == 0) {
      return prague(clockChange(year), random.nextInt(4 * 86_400) - 2 * 86_400);
    }
    return prague(LocalDate.ofYearDay(year, 1 + random.nextInt(365)), random.nextInt(86_400));
  }

  private WorkingCalendar withSpecialDays() {
    WorkingCalendar drawn = WorkingCalendar.czech();
    for (int i = 0; i < 200; i++) {
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(20 * 365));
      drawn = random.nextBoolean() ? drawn.withClosure(day) : drawn.withWorkingDay(day);
    }
    return drawn;
  }

  private interface Property {
    void holds(Instant from, Duration working);
  }
}
