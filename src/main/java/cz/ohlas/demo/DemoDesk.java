package cz.ohlas.demo;

import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestWorkService;
import cz.ohlas.request.SupportRequest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The services by which a request lives. */
@Component
@Profile("demo")
class DemoDesk {

  private final RequestService requests;
  private final RequestWorkService work;
  private final RequestEndingService ending;
  private final EntityManager entities;
  private final Stage stage;

  DemoDesk(
      RequestService requests,
      RequestWorkService work,
      RequestEndingService ending,
      EntityManager entities,
      Stage stage) {
    this.requests = requests;
    this.work = work;
    this.ending = ending;
    this.entities = entities;
    this.stage = stage;
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

  /** The version now, with everything done so far. */
  long version(long id) {
    entities.flush();
    return entities.find(SupportRequest.class, id).version();
  }

  /** The latest query that nobody has answered, as the person sees it. */
  RequestFact.QueryFact openQuery(long id, long staffId, Instant moment) {
    return stage.by(staffId, moment, () -> requests.detail(id)).fact().queries().stream()
        .filter(query -> query.clock().settledAt() == null)
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
