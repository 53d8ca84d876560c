package cz.ohlas.request;

import cz.ohlas.contract.Scope;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the service counts as provided, weakest first (OUT). */
public enum OutcomeKind {
  /** A consultation was given. */
  OUT_1,
  /** The system was configured as ordered. */
  OUT_2,
  /** A fault was examined and a conclusion about its causes made. */
  OUT_3,
  /** A fault was examined and removed by configuring the system. */
  OUT_4,
  /** A fault was examined and removed by an update file. */
  OUT_5;

  /** The rule's id, such as {@code OUT-1}. */
  public String ruleId() {
    return name().replace('_', '-');
  }

  /** Whether it can be reached only over an examination of a fault. */
  public boolean needsExamination() {
    return compareTo(OUT_3) >= 0;
  }

  /** Whether it removes a fault, which the gate of SCO-W1 guards. */
  public boolean removesFault() {
    return compareTo(OUT_4) >= 0;
  }

  /** Whether the customer was given a file or a version, which is to be named (SCO-C4, OUT-5). */
  public boolean namesVersion(@Nullable Scope scope) {
    return this == OUT_5 || (this == OUT_1 && scope == Scope.SCO_C4);
  }

  /**
   * The outcomes by which a request may end: whatever concerns a fault by OUT-3..5, consultations
   * by OUT-1, work by OUT-2; what is not covered but was allowed as goodwill by OUT-1 or OUT-2.
   * While its scope is open, only what concerns a fault is known to end in one of these ways.
   */
  public static Set<OutcomeKind> allowed(@Nullable Scope scope, boolean concernsFault) {
    if (concernsFault) {
      return EnumSet.of(OUT_3, OUT_4, OUT_5);
    }
    if (scope == null) {
      return EnumSet.noneOf(OutcomeKind.class);
    }
    return switch (scope.kind()) {
      case CONSULTATION -> EnumSet.of(OUT_1);
      case WORK -> EnumSet.of(OUT_2);
      case NOT_COVERED -> EnumSet.of(OUT_1, OUT_2);
    };
  }
}
