package cz.ohlas.alert;

import cz.ohlas.alert.AlertKind.Weight;
import java.time.LocalDate;

/** The order of alerts as one number: what matters more first, within that the earlier day. */
final class Urgency {

  private static final long STEP = 10_000_000;

  private Urgency() {}

  /** The place in the order; smaller stands higher. */
  static long of(AlertKind kind, LocalDate day) {
    return below(kind.weight()) + Math.clamp(day.toEpochDay(), 0, STEP - 1);
  }

  /** The first place that a weight has. */
  static long below(Weight weight) {
    return weight.rank() * STEP;
  }
}
