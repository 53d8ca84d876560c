package cz.ohlas.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one query (REQ-3, REQ-4).
 *
 * @param due the original due time, waits for the customer already left out; null when none is owed
 * @param newTimes the new times told, in the order in which they were told
 * @param settledAt when the query was answered, refused or taken back; null while it is open
 * @param settlement how it was settled; null while it is open
 * @param waitingSince since when an open query waits for the customer, if that was asked for within
 *     its time; null otherwise
 */
public record ResponseClock(
    @Nullable Instant due,
    List<Promise> newTimes,
    @Nullable Instant settledAt,
    @Nullable Settlement settlement,
    @Nullable Instant waitingSince) {

  /** Keeps its own copy of the new times. */
  public ResponseClock {
    newTimes = List.copyOf(newTimes);
  }

  /**
   * The time that the customer counts on now: the last one told, or the original one where there is
   * none or a wait for the customer has moved it beyond.
   */
  public Optional<Instant> promised() {
    return newTimes.isEmpty()
        ? Optional.ofNullable(due)
        : Optional.of(later(newTimes.getLast().due(), due));
  }

  /** How the query stands at the moment; what was settled later counts as still open. */
  public Punctuality at(Instant moment) {
    Instant original = due;
    if (original == null) {
      return Punctuality.NOT_OWED;
    }
    Instant settled = settledAt;
    if (settled == null || settled.isAfter(moment)) {
      return open(original, moment);
    }
    if (settlement == Settlement.WITHDRAWAL) {
      return settled.isAfter(last(original, settled)) ? late(settled) : Punctuality.NOT_OWED;
    }
    if (!settled.isAfter(original)) {
      return Punctuality.IN_TIME;
    }
    return !settled.isAfter(last(original, settled)) && eachToldInTime(original, settled)
        ? Punctuality.BY_NEW_TIME
        : late(settled);
  }

  private Punctuality open(Instant original, Instant moment) {
    if (waitingSince != null && !moment.isBefore(waitingSince)) {
      return Punctuality.WAITING;
    }
    if (moment.isAfter(last(original, moment))) {
      return Punctuality.OVERDUE_NO_NEW_TIME;
    }
    return eachToldInTime(original, moment) ? Punctuality.OPEN : Punctuality.LATE;
  }

  private Punctuality late(Instant moment) {
    return toldUntil(moment).isEmpty() ? Punctuality.LATE_NO_NEW_TIME : Punctuality.LATE;
  }

  private Instant last(Instant original, Instant moment) {
    List<Promise> told = toldUntil(moment);
    return told.isEmpty() ? original : later(told.getLast().due(), original);
  }

  private boolean eachToldInTime(Instant original, Instant moment) {
    Instant previous = original;
    for (Promise promise : toldUntil(moment)) {
      if (promise.toldAt().isAfter(previous)) {
        return false;
      }
      previous = later(promise.due(), original);
    }
    return true;
  }

  private static Instant later(Instant one, @Nullable Instant other) {
    return other == null || one.isAfter(other) ? one : other;
  }

  private List<Promise> toldUntil(Instant moment) {
    return newTimes.stream().filter(promise -> !promise.toldAt().isAfter(moment)).toList();
  }

  /** A new time and when the customer was told. */
  public record Promise(Instant due, Instant toldAt) {}

  /** How a query was settled. */
  public enum Settlement {
    /** By the first reply to its substance. */
    ANSWER,
    /** By a refusal told to the customer. */
    REFUSAL,
    /** The customer took it back. */
    WITHDRAWAL
  }
}
