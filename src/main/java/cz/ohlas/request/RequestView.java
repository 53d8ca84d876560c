package cz.ohlas.request;

/** The ready-made lists of requests. */
public enum RequestView {
  /** Open ones of whoever looks. */
  MINE,
  /** All open ones. */
  TEAM,
  /** With a query that waits for an answer. */
  TO_ANSWER,
  /** Whose answer is due today or was before. */
  TODAY,
  /** Whose time has passed. */
  LATE,
  /** That wait for the customer. */
  WAITING,
  /** With which whoever looks is to do something next today, or was before. */
  MY_NEXT_STEP,
  /** With which anybody is. */
  NEXT_STEP,
  /** With a query that waits for an answer of somebody who is away today. */
  ABSENT,
  /** With a remote connection after which the user has not closed the application yet (REM-4). */
  NOT_CLOSED,
  /** That have ended. */
  ENDED,
  /** All there are. */
  ALL;

  /** Whether it concerns those who lead the others. */
  public boolean isForLeads() {
    return this == NEXT_STEP || this == ABSENT;
  }

  /** Whether the list's length stands above it; what has ended grows without end. */
  public boolean isCounted() {
    return this != ENDED && this != ALL;
  }

  RequestSort usualSort() {
    if (this == NEXT_STEP || this == MY_NEXT_STEP) {
      return RequestSort.NEXT_STEP;
    }
    return latestFirst() ? RequestSort.RECEIVED : RequestSort.DUE;
  }

  /** Whether the latest come first; the others begin with the most urgent. */
  public boolean latestFirst() {
    return this == NOT_CLOSED || this == ENDED || this == ALL;
  }
}
