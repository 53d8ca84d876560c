package cz.ohlas.workingtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An interval in which the answer waited for the customer; its working time does not count (REQ-3).
 *
 * @param kind what was waited for
 * @param from when it was asked for
 * @param to when it came; the present moment while it is still awaited
 */
public record Pause(Kind kind, Instant from, Instant to) {

  /** Checks the order. */
  public Pause {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The end " + to + " is before the start " + from);
    }
  }

  /** What the provider waits for. */
  public enum Kind {
    /** A proof of legal use (REG-2). */
    PROOF,
    /** A clearer question (REQ-2). */
    CLARIFICATION,
    /** The customer's approval of the person (REG-4). */
    APPROVAL
  }

  /**
   * The same waiting time without overlaps, in order; where pauses overlap, the earlier one's kind
   * stays.
   */
  static List<Pause> merged(List<Pause> pauses) {
    List<Pause> merged = new ArrayList<>();
    Instant covered = Instant.MIN;
    for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
      Instant from = pause.from().isAfter(covered) ? pause.from() : covered;
      if (pause.to().isAfter(from)) {
        merged.add(new Pause(pause.kind(), from, pause.to()));
        covered = pause.to();
      }
    }
    return List.copyOf(merged);
  }
}
