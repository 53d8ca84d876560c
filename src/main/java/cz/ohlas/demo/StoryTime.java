package cz.ohlas.demo;

import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time of one story: moves from deed to deed and ends the story where the present begins. Keeps
 * the due time of the first question, too, waits for the customer left out (REQ-3).
 */
final class StoryTime {

  private final Stage stage;
  private final WorkingCalendar calendar;
  private final Chance chance;
  private Instant clock;
  private @Nullable Instant due;
  private @Nullable Instant pausedAt;

  StoryTime(Stage stage, WorkingCalendar calendar, Chance chance, Asking asking) {
    this.stage = stage;
    this.calendar = calendar;
    this.chance = chance;
    this.clock = asking.received();
    Duration owed = asking.answerTime();
    this.due = owed == null ? null : calendar.plus(asking.received(), owed);
  }

  /** When the last deed was done. */
  Instant clock() {
    return clock;
  }

  @Nullable Instant due() {
    return due;
  }

  boolean isToCome(Instant moment) {
    return moment.isAfter(stage.now());
  }

  Instant present() {
    return stage.now();
  }

  /** So many working minutes after what happened last. */
  Instant after(int least, int most) {
    return plus(clock, Duration.ofSeconds(chance.between(least * 60, most * 60) + 1L));
  }

  Instant plus(Instant from, Duration working) {
    return calendar.plus(from, working);
  }

  /** The moment between two others when so many per cent of the working time have passed. */
  Instant part(Instant from, Instant to, int percent) {
    return plus(from, calendar.between(from, to).multipliedBy(percent).dividedBy(100));
  }

  /** The moment, or the next one at which support works. */
  Instant working(Instant moment) {
    return calendar.nextOpening(moment);
  }

  void pause(Instant since) {
    pausedAt = since;
  }

  void resume(Instant moment) {
    Instant before = due;
    Instant since = pausedAt;
    if (before != null && since != null && since.isBefore(before)) {
      due = plus(moment, calendar.between(since, before));
    }
    pausedAt = null;
  }

  void does(long staffId, Instant moment, Runnable deed) {
    by(
        staffId,
        moment,
        () -> {
          deed.run();
          return true;
        });
  }

  <T> T by(long staffId, Instant moment, Supplier<T> deed) {
    if (isToCome(moment)) {
      throw new PresentReached();
    }
    clock = moment;
    return stage.by(staffId, moment, deed);
  }

  /** The rest of the story lies in the future. */
  static final class PresentReached extends RuntimeException {

    PresentReached() {
      super("", null, false, false);
    }
  }
}
