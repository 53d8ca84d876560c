package cz.ohlas.request;

import cz.ohlas.workingtime.Explanation;
import java.util.Comparator;
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
 * @param currentQueryId the query at which people look now: the most urgent one, else the last
 * @param explanation why that query is due when it is; null where no time is owed
 * @param actions what can be done now by whoever asks, the most sensible first
 * @param grounds the grounds on which it could be refused
 * @param notebook what is kept beside
 * @param proposedGround the one among them for which a wait in vain speaks (REG-3, REQ-2); or null
 */
public record RequestDetail(
    RequestFact fact,
    RequestStatus status,
    String registration,
    String phone,
    String email,
    long currentQueryId,
    @Nullable Explanation explanation,
    List<RequestAction> actions,
    List<RefusalGround> grounds,
    RequestNotebook notebook,
    @Nullable RefusalGround proposedGround) {

  /** The query that is to be answered next, else the last one; the status is its own. */
  public RequestFact.QueryFact currentQuery() {
    return fact.query(currentQueryId);
  }

  /** All queries that are to be answered, the current one first. */
  public List<RequestFact.QueryFact> openQueries() {
    return fact.queries().stream()
        .filter(query -> query.clock().settledAt() == null)
        .sorted(Comparator.comparing(query -> query.id() != currentQueryId))
        .toList();
  }
}
