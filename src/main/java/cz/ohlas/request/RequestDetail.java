package cz.ohlas.request;

import cz.ohlas.workingtime.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as opened.
 *
 * @param fact everything that happened
 * @param status how it stands
 * @param registration the installation in words, empty while unknown
 * @param phone the person's phone, may be empty
 * @param email the person's e-mail, may be empty
 * @param explanation why its most urgent query is due when it is; null where no time is owed
 * @param actions what can be done now by whoever asks, the most sensible first
 * @param grounds the grounds on which it could be refused
 */
public record RequestDetail(
    RequestFact fact,
    RequestStatus status,
    String registration,
    String phone,
    String email,
    @Nullable Explanation explanation,
    List<RequestAction> actions,
    List<RefusalGround> grounds) {

  /** The query that is to be answered next, else the last one. */
  public RequestFact.QueryFact currentQuery() {
    return fact.queries().stream()
        .filter(query -> query.clock().settledAt() == null)
        .findFirst()
        .orElseGet(fact.queries()::getLast);
  }
}
