package cz.ohlas.demo;

import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestReferences;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestWorkService;
import cz.ohlas.request.SupportRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The services by which a request lives. */
@Component
@Profile("demo")
class DemoDesk {

  private final RequestService requests;
  private final RequestWorkService work;
  private final RequestEndingService ending;
  private final RequestReferences references;
  private final DemoInstallations installations;
  private final EntityManager entities;
  private final TransactionTemplate transaction;

  DemoDesk(
      RequestService requests,
      RequestWorkService work,
      RequestEndingService ending,
      RequestReferences references,
      DemoInstallations installations,
      EntityManager entities,
      TransactionTemplate transaction) {
    this.requests = requests;
    this.work = work;
    this.ending = ending;
    this.references = references;
    this.installations = installations;
    this.entities = entities;
    this.transaction = transaction;
  }

  RequestService requests() {
    return requests;
  }

  RequestWorkService work() {
    return work;
  }

  RequestEndingService ending() {
    return ending;
  }

  DemoInstallations installations() {
    return installations;
  }

  /** Stories in one transaction, written down at its end: nothing in them reads a list. */
  void inOneGo(Runnable stories) {
    transaction.executeWithoutResult(status -> {
      entities.setFlushMode(FlushModeType.COMMIT);
      stories.run();
    });
  }

  /** The version as it is in this transaction. */
  long version(long id) {
    return entities.find(SupportRequest.class, id).version();
  }

  /** The latest query that nobody has answered. */
  long openQuery(long id) {
    // Queries asked since the last writing get their ids by it
    entities.flush();
    return references.fact(id).queries().stream()
        .filter(query -> query.clock().settledAt() == null)
        .reduce((first, second) -> second)
        .orElseThrow()
        .id();
  }
}
