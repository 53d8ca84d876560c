package cz.ohlas.request;

import cz.ohlas.workingtime.Pause;

/** Where a request stands. */
public enum RequestState {
  /** Being worked on. */
  OPEN,
  /** Waits for the customer's approval of the person (REQ-2, REG-4). */
  HELD,
  /** Waits for a proof of legal use (REG-2). */
  AWAITING_PROOF,
  /** Waits for a clearer question (REQ-2). */
  AWAITING_CLARIFICATION,
  /** Ended by an outcome (OUT). */
  SERVED,
  /** Ended by a refusal. */
  REFUSED,
  /** Taken back by the customer. */
  WITHDRAWN;

  /** Whether nothing more is owed. */
  public boolean isEnded() {
    return this == SERVED || this == REFUSED || this == WITHDRAWN;
  }

  /** Whether it waits for the customer. */
  public boolean isWaiting() {
    return this == HELD || this == AWAITING_PROOF || this == AWAITING_CLARIFICATION;
  }

  static RequestState waitingFor(Pause.Kind kind) {
    return switch (kind) {
      case APPROVAL -> HELD;
      case PROOF -> AWAITING_PROOF;
      case CLARIFICATION -> AWAITING_CLARIFICATION;
    };
  }
}
