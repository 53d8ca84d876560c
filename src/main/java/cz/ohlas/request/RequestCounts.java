package cz.ohlas.request;

/**
 * The numbers above the list of requests.
 *
 * @param mine open ones of whoever asks
 * @param team all open ones
 * @param toAnswer with a query that waits for an answer
 * @param today whose answer is due today or was before
 * @param late whose time has passed
 * @param waiting that wait for the customer
 * @param myNextStep with which whoever asks is to do something next today or was before
 * @param nextStep with which something is to be done next today or was before
 * @param absent with a query that waits for an answer of somebody who is away today
 * @param notClosed after whose remote connection the application is not closed yet
 */
public record RequestCounts(
    long mine,
    long team,
    long toAnswer,
    long today,
    long late,
    long waiting,
    long myNextStep,
    long nextStep,
    long absent,
    long notClosed) {

  /** How many rows a view has; -1 for those that are not counted here. */
  public long of(RequestView view) {
    return switch (view) {
      case MINE -> mine;
      case TEAM -> team;
      case TO_ANSWER -> toAnswer;
      case TODAY -> today;
      case LATE -> late;
      case WAITING -> waiting;
      case MY_NEXT_STEP -> myNextStep;
      case NEXT_STEP -> nextStep;
      case ABSENT -> absent;
      case NOT_CLOSED -> notClosed;
      case ENDED, ALL -> -1;
    };
  }
}
