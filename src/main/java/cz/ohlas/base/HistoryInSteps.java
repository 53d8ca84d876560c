package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.envers.boot.internal.EnversService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the history of very many records as one goes. Envers keeps what it will write until the
 * transaction ends, and with it every record that was changed: with the records, memory would grow
 * without end.
 */
@Component
public class HistoryInSteps {

  private final EntityManager entities;

  HistoryInSteps(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Writes what was changed so far and its history, and lets all of it go; part of one transaction,
   * which stays one revision.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void writeAndLetGo() {
    entities.flush();
    SessionImplementor session = entities.unwrap(SessionImplementor.class);
    session
        .getFactory()
        .getServiceRegistry()
        .requireService(EnversService.class)
        .getAuditProcessManager()
        .get(session)
        .doBeforeTransactionCompletion(session);
    // The revision stays, for the next step writes to it too
    List.copyOf(session.getPersistenceContextInternal().getEntitiesByKey().values()).stream()
        .filter(entity -> !(entity instanceof Revision))
        .forEach(entities::detach);
  }
}
