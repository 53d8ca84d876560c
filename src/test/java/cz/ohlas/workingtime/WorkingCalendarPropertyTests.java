package cz.ohlas.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any moment and any working time, tried on many drawn from a fixed seed. */
class WorkingCalendarPropertyTests {

  private static final int TRIES = 4_000;

  private final Random random = new Random(20130212);
  private final WorkingCalendar calendar = withSpecialDays();

  @Test
  void adding_and_measuring_give_the_same_working_time() {
    repeat((from, working) -> {
      Instant due = calendar.plus(from, working);
      assertThat(calendar.between(from, due)).isEqualTo(working);
    });
  }

  @Test
  void no_earlier_instant_has_as_much_working_time() {
    repeat((from, working) -> {
      Instant due = calendar.plus(from, working);
      if (working.isPositive()) {
        assertThat(calendar.between(from, due.minusNanos(1))).isEqualTo(working.minusNanos(1));
      }
    });
  }

  @Test
  void a_due_time_is_never_outside_working_time() {
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
  void later_receipt_and_longer_answer_time_never_make_it_due_earlier() {
    repeat((from, working) -> {
      Instant due = calendar.plus(from, working);
      Duration more = Duration.ofSeconds(random.nextInt(400_000));
      assertThat(calendar.plus(from.plus(more), working)).isAfterOrEqualTo(due);
      assertThat(calendar.plus(from, working.plus(more))).isAfterOrEqualTo(due);
    });
  }

  @Test
  void working_time_adds_up() {
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
  void counting_minute_by_minute_gives_the_same() {
    for (int i = 0; i < 40; i++) {
      Instant from = moment().truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
      Instant to = from.plus(Duration.ofMinutes(random.nextInt(12_000)));
      long minutes = 0;
      for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
        minutes += counts(at) ? 1 : 0;
      }
      assertThat(calendar.between(from, to)).isEqualTo(Duration.ofMinutes(minutes));
    }
  }

  @Test
  void the_ladder_counts_exactly_the_answer_time_and_skips_what_was_waited_for() {
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
      LocalDate lastSunday =
          LocalDate.of(year, random.nextBoolean() ? 3 : 10, 31)
              .with(
                  java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.SUNDAY));
      return lastSunday
          .atStartOfDay(ConsoleClock.PRAGUE)
          .toInstant()
          .plusSeconds(random.nextInt(4 * 86_400) - 2 * 86_400);
    }
    return LocalDate.ofYearDay(year, 1 + random.nextInt(365))
        .atStartOfDay(ConsoleClock.PRAGUE)
        .toInstant()
        .plusSeconds(random.nextInt(86_400));
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
