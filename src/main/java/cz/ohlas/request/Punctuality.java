package cz.ohlas.request;

/** How an answer stands against its due time (REQ-3, REQ-4). */
public enum Punctuality {
  /** Answered not later than the original due time. */
  IN_TIME,
  /** Answered later, but every new time was told before the last ran out and the last was kept. */
  BY_NEW_TIME,
  /** Late, or bound to be: a new time was told too late or was not kept. */
  LATE,
  /** Answered late, and the customer was told no new time. */
  LATE_NO_NEW_TIME,
  /** Not answered yet, still in time. */
  OPEN,
  /** Not answered, the time has passed and no new one was told: the loudest state there is. */
  OVERDUE_NO_NEW_TIME,
  /** Waits for the customer; no time runs. */
  WAITING,
  /** No answer time is owed: the free programme (REG-5), or taken back in time. */
  NOT_OWED;

  /** Whether the share of answers in time counts it: it was settled, or its time has passed. */
  public boolean isCounted() {
    return switch (this) {
      case IN_TIME, BY_NEW_TIME, LATE, LATE_NO_NEW_TIME, OVERDUE_NO_NEW_TIME -> true;
      case OPEN, WAITING, NOT_OWED -> false;
    };
  }
}
