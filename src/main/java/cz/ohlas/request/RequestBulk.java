package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.request.BulkResult.Chosen;
import cz.ohlas.request.BulkResult.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Does the same with many requests, each in a transaction of its own by the services' own verbs,
 * with their rights and rules: where a rule forbids it, the others are done all the same.
 */
@Component
public class RequestBulk {

  /** So many are dealt with at once at most. */
  public static final int MOST = 200;

  private static final Logger LOG = LoggerFactory.getLogger(RequestBulk.class);

  private final RequestService requests;
  private final RequestEndingService endings;

  RequestBulk(RequestService requests, RequestEndingService endings) {
    this.requests = requests;
    this.endings = endings;
  }

  /** Whoever asks takes them over. */
  public BulkResult take(List<Chosen> chosen) {
    return each(chosen, one -> requests.take(one.id(), one.version()));
  }

  /** Gives them to somebody (ACC-3). */
  public BulkResult assign(List<Chosen> chosen, long staffId) {
    return each(chosen, one -> requests.assign(one.id(), one.version(), staffId));
  }

  /** Notes a new time told to the customers (REQ-4), of each request's most urgent open query. */
  public BulkResult tellNewTime(List<Chosen> chosen, NewTimeInput input) {
    return each(
        chosen, one -> requests.tellNewTime(one.id(), one.version(), urgentQuery(one.id()), input));
  }

  /** Ends them as served by one outcome (OUT). */
  public BulkResult serve(List<Chosen> chosen, OutcomeInput input) {
    return each(chosen, one -> endings.serve(one.id(), one.version(), input));
  }

  /** Ends them as refused on one ground (REQ-5). */
  public BulkResult refuse(List<Chosen> chosen, RefusalInput input) {
    return each(chosen, one -> endings.refuse(one.id(), one.version(), input));
  }

  /** The customers take them back. */
  public BulkResult withdraw(List<Chosen> chosen, WithdrawalInput input) {
    return each(chosen, one -> endings.withdraw(one.id(), one.version(), input));
  }

  private long urgentQuery(long id) {
    RequestDetail request = requests.detail(id);
    return request.openQueries().stream()
        .filter(query -> query.clock().due() != null)
        .findFirst()
        .map(RequestFact.QueryFact::id)
        .orElse(request.currentQueryId());
  }

  /**
   * @throws BusinessRuleViolation when they are too many; then nothing is done
   */
  private static BulkResult each(List<Chosen> chosen, Consumer<Chosen> verb) {
    if (chosen.size() > MOST) {
      throw BusinessRuleViolation.plain("request.bulk.tooMany", MOST);
    }
    List<Chosen> done = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (Chosen one : chosen.stream().distinct().toList()) {
      try {
        verb.accept(one);
        done.add(one);
      } catch (RuntimeException failed) {
        refused.add(new Refused(one, why(failed)));
      }
    }
    return new BulkResult(done, refused);
  }

  private static BusinessRuleViolation why(RuntimeException failed) {
    return switch (failed) {
      case BusinessRuleViolation broken -> broken;
      case OptimisticLockingFailureException changed ->
          BusinessRuleViolation.plain("request.bulk.changed");
      case NotFound gone -> BusinessRuleViolation.plain("notice.notFound");
      case AccessDeniedException denied -> BusinessRuleViolation.plain("notice.denied");
      default -> {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected failure {}", reference, failed);
        yield BusinessRuleViolation.plain("notice.unexpected", reference);
      }
    };
  }
}
