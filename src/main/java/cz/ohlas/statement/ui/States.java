package cz.ohlas.statement.ui;

import cz.ohlas.base.ui.Tone;
import cz.ohlas.statement.StatementState;

/** How loud the states of a month's statement are. */
final class States {

  private States() {}

  static Tone tone(StatementState state) {
    return switch (state) {
      case UNFINISHED -> Tone.DANGER;
      case TO_ISSUE -> Tone.WARNING;
      case NOT_ENDED -> Tone.WAITING;
      case ISSUED, CORRECTED -> Tone.GOOD;
    };
  }
}
