package cz.ohlas.request;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

/**
 * Reads requests with everything on which due times and the columns of lists hang: however many
 * they are, they are read, and then written, in a handful of statements.
 */
@Component
class WholeRequests {

  private static final int AT_ONCE = 500;

  private final RequestRepository requests;
  private final EntityManager entities;

  WholeRequests(RequestRepository requests, EntityManager entities) {
    this.requests = requests;
    this.entities = entities;
  }

  List<SupportRequest> of(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    entities.unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
    List<SupportRequest> read = requests.withQueries(ids);
    requests.withWaits(ids);
    requests.withNewTimes(ids);
    return read;
  }

  /** With what is to be done next, too. */
  List<SupportRequest> withSteps(List<Long> ids) {
    List<SupportRequest> read = of(ids);
    if (!ids.isEmpty()) {
      requests.withSteps(ids);
    }
    return read;
  }
}
