package cz.ohlas.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Walks from receipt to the due time day by day and notes what it meets. */
final class Ladder {

  private final WorkingCalendar calendar;
  private final Instant from;
  private final Duration working;
  private final Instant due;
  private final List<Pause> pauses;
  private final List<LadderLine> lines = new ArrayList<>();

  Ladder(WorkingCalendar calendar, Instant from, Duration working, List<Pause> pauses) {
    this.calendar = calendar;
    this.from = from;
    this.working = working;
    this.due = calendar.dueWithPauses(from, working, pauses);
    this.pauses =
        Pause.merged(pauses).stream()
            .filter(pause -> pause.from().isBefore(due) && pause.to().isAfter(from))
            .toList();
  }

  Explanation climb() {
    lines.add(new LadderLine.Received(from, calendar.nextOpening(from)));
    LocalDate last = WorkingCalendar.dayOf(due);
    for (LocalDate day = WorkingCalendar.dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        count(day);
      } else {
        skip(day);
      }
    }
    lines.add(new LadderLine.Due(due, working));
    return new Explanation(from, working, due, lines);
  }

  private void skip(LocalDate day) {
    var special = calendar.special(day);
    var holiday = PublicHoliday.on(day);
    if (special.isPresent()) {
      lines.add(new LadderLine.Closed(day, special.get().reason()));
    } else if (holiday.isPresent()) {
      lines.add(new LadderLine.Holiday(day, holiday.get()));
    } else if (lines.getLast() instanceof LadderLine.Weekend(LocalDate first, LocalDate before)
        && before.plusDays(1).equals(day)) {
      lines.set(lines.size() - 1, new LadderLine.Weekend(first, day));
    } else {
      lines.add(new LadderLine.Weekend(day, day));
    }
    pauses.forEach(pause -> noteWait(pause, day));
  }

  /** Counts a working day from receipt, or the opening, to the due time, or the closing. */
  private void count(LocalDate day) {
    Instant start = later(from, WorkingCalendar.opening(day));
    Instant end = earlier(due, WorkingCalendar.closing(day));
    List<Pause> afterwards = new ArrayList<>();
    for (Pause pause : pauses) {
      if (!pause.from().isBefore(end)) {
        afterwards.add(pause);
      } else {
        add(start, earlier(pause.from(), end), day);
        noteWait(pause, day);
        start = later(start, pause.to());
      }
    }
    add(start, end, day);
    afterwards.forEach(pause -> noteWait(pause, day));
  }

  private void noteWait(Pause pause, LocalDate day) {
    Instant start = later(pause.from(), from);
    if (WorkingCalendar.dayOf(start).equals(day)) {
      lines.add(
          new LadderLine.Waited(
              pause.kind(), start, pause.to(), calendar.between(start, pause.to())));
    }
  }

  private void add(Instant start, Instant end, LocalDate day) {
    if (!start.isBefore(end)) {
      return;
    }
    String exceptional = calendar.special(day).map(WorkingCalendar.Special::reason).orElse(null);
    var counted = new LadderLine.Counted(start, end, Duration.between(start, end), exceptional);
    if (counted.wholeDays()
        && lines.getLast() instanceof LadderLine.Counted before
        && before.wholeDays()
        && WorkingCalendar.dayOf(before.to()).plusDays(1).equals(day)) {
      lines.set(
          lines.size() - 1,
          new LadderLine.Counted(
              before.from(), end, before.working().plus(counted.working()), null));
      return;
    }
    lines.add(counted);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
