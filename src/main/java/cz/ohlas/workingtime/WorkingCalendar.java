package cz.ohlas.workingtime;

import cz.ohlas.base.ConsoleClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clock of HRS-1: working days are Monday to Friday without Czech public holidays, less the
 * company's closures, with its exceptional working days; a working day counts half-open [9:00,
 * 18:00) Europe/Prague, nine hours whatever the clocks on the wall do. Immutable.
 */
public final class WorkingCalendar {

  /** When a working day begins, in Prague. */
  public static final LocalTime OPENS = LocalTime.of(9, 0);

  /** When it ends; this moment itself no longer counts. */
  public static final LocalTime CLOSES = LocalTime.of(18, 0);

  /** The length of a working day. */
  public static final Duration DAY = Duration.between(OPENS, CLOSES);

  private static final WorkingCalendar CZECH = new WorkingCalendar(Map.of());

  private final Map<LocalDate, Special> specials;

  private WorkingCalendar(Map<LocalDate, Special> specials) {
    this.specials = specials;
  }

  /** The Czech calendar without closures and exceptional working days. */
  public static WorkingCalendar czech() {
    return CZECH;
  }

  /**
   * The earliest instant at which this much working time has passed since {@code from} (REQ-3):
   * what begins outside working time counts from the next opening; 9:00 and nine hours is 18:00 of
   * the same day. No working time at all has passed at {@code from} itself, so zero gives it back.
   *
   * @throws IllegalArgumentException when the working time is negative
   */
  public Instant plus(Instant from, Duration working) {
    if (working.isNegative()) {
      throw new IllegalArgumentException("Negative working time: " + working);
    }
    if (working.isZero()) {
      return from;
    }
    LocalDate day = nextWorkingDay(dayOf(from));
    Instant start = later(from, opening(day));
    Duration today = remaining(start, day);
    if (working.compareTo(today) <= 0) {
      return start.plus(working);
    }
    Duration rest = working.minus(today);
    day = nextWorkingDay(day.plusDays(1));
    while (rest.compareTo(DAY) > 0) {
      rest = rest.minus(DAY);
      day = nextWorkingDay(day.plusDays(1));
    }
    return opening(day).plus(rest);
  }

  /**
   * The working time in [from, to).
   *
   * @throws IllegalArgumentException when {@code to} is before {@code from}
   */
  public Duration between(Instant from, Instant to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The end " + to + " is before the start " + from);
    }
    LocalDate first = dayOf(from);
    LocalDate last = dayOf(to);
    if (first.equals(last)) {
      return sinceOpening(to, last).minus(sinceOpening(from, first));
    }
    Duration sum = isWorkingDay(first) ? remaining(from, first) : Duration.ZERO;
    for (LocalDate day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        sum = sum.plus(DAY);
      }
    }
    return sum.plus(sinceOpening(to, last));
  }

  /** Whether support works on the day (HRS-1). */
  public boolean isWorkingDay(LocalDate day) {
    Special special = specials.get(day);
    if (special != null) {
      return special.working();
    }
    return !isWeekend(day) && !isPublicHoliday(day);
  }

  /** Whether the day is a public holiday by law, whatever the company's closures say. */
  public boolean isPublicHoliday(LocalDate day) {
    return PublicHoliday.on(day).isPresent();
  }

  /** This calendar with the company closed on the day. */
  public WorkingCalendar withClosure(LocalDate day) {
    return withSpecialDay(day, false, "");
  }

  /** This calendar with the company working on the day, even at a weekend or on a holiday. */
  public WorkingCalendar withWorkingDay(LocalDate day) {
    return withSpecialDay(day, true, "");
  }

  /** Whether the moment counts: within [9:00, 18:00) of a working day (HRS-1). */
  public boolean isWorkingTime(Instant moment) {
    return nextOpening(moment).equals(moment);
  }

  /** The moment itself when support is working then, else the next opening (REQ-3). */
  public Instant nextOpening(Instant moment) {
    LocalDate day = nextWorkingDay(dayOf(moment));
    if (remaining(later(moment, opening(day)), day).isZero()) {
      day = nextWorkingDay(day.plusDays(1));
    }
    return later(moment, opening(day));
  }

  /**
   * As {@link #plus}, where working time spent waiting for the customer does not count, if it was
   * asked for within the due time (REQ-3). Pauses may overlap.
   */
  public Instant dueWithPauses(Instant from, Duration working, List<Pause> pauses) {
    Instant due = plus(from, working);
    Duration waited = Duration.ZERO;
    for (Pause pause : Pause.merged(pauses)) {
      if (!pause.from().isBefore(due)) {
        break;
      }
      if (pause.to().isAfter(from)) {
        waited = waited.plus(between(later(pause.from(), from), pause.to()));
        due = plus(from, working.plus(waited));
      }
    }
    return due;
  }

  /** Why an answer is due when it is: the way from receipt to the due time, line by line. */
  public Explanation explain(Instant from, Duration working, List<Pause> pauses) {
    return new Ladder(this, from, working, pauses).climb();
  }

  /** This calendar with a day that the company works or is closed, and the reason people read. */
  WorkingCalendar withSpecialDay(LocalDate day, boolean working, String reason) {
    Map<LocalDate, Special> more = new HashMap<>(specials);
    more.put(day, new Special(working, reason));
    return new WorkingCalendar(Map.copyOf(more));
  }

  /** What the company decided about the day, if anything. */
  Optional<Special> special(LocalDate day) {
    return Optional.ofNullable(specials.get(day));
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
  }

  static Instant opening(LocalDate day) {
    return day.atTime(OPENS).atZone(ConsoleClock.PRAGUE).toInstant();
  }

  static Instant closing(LocalDate day) {
    return day.atTime(CLOSES).atZone(ConsoleClock.PRAGUE).toInstant();
  }

  private LocalDate nextWorkingDay(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** Working time left on a working day from the moment on. */
  private static Duration remaining(Instant from, LocalDate day) {
    return Duration.between(later(from, opening(day)), later(from, closing(day)));
  }

  private Duration sinceOpening(Instant to, LocalDate day) {
    if (!isWorkingDay(day)) {
      return Duration.ZERO;
    }
    return DAY.minus(remaining(to, day));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** A day on which the company works or is closed against the rule, and why. */
  record Special(boolean working, String reason) {}
}
