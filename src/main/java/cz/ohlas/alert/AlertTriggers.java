package cz.ohlas.alert;

import cz.ohlas.contract.Contract;
import cz.ohlas.customer.Authorisation;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.ProofDocument;
import cz.ohlas.customer.Registration;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/**
 * Notices every change of what alerts are counted from, whichever verb makes it, and has the
 * customers' alerts counted before the transaction ends. No verb has to call for it, so none can
 * forget it; very many changes of one transaction are counted together.
 */
@Component
class AlertTriggers
    implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

  private final AlertUpkeep upkeep;
  private final Map<SharedSessionContractImplementor, Set<Long>> changed =
      new ConcurrentHashMap<>();

  AlertTriggers(EntityManagerFactory factory, AlertUpkeep upkeep) {
    this.upkeep = upkeep;
    EventListenerRegistry registry =
        factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
    registry.appendListeners(EventType.POST_INSERT, this);
    registry.appendListeners(EventType.POST_UPDATE, this);
    registry.appendListeners(EventType.POST_DELETE, this);
  }

  /** What is new and cannot bring an alert by itself is passed over: imports write very many. */
  @Override
  public void onPostInsert(PostInsertEvent event) {
    boolean harmless =
        event.getEntity() instanceof Registration
            || (event.getEntity() instanceof Customer customer
                && customer.status() == CustomerStatus.PROSPECT);
    if (!harmless) {
      note(event.getEntity(), event.getSession());
    }
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    note(event.getEntity(), event.getSession());
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    note(event.getEntity(), event.getSession());
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }

  private void note(Object entity, SharedSessionContractImplementor session) {
    OptionalLong customer = customerOf(entity);
    if (customer.isPresent()) {
      changed.computeIfAbsent(session, this::begin).add(customer.getAsLong());
    }
  }

  private static OptionalLong customerOf(Object entity) {
    return switch (entity) {
      case Customer customer -> OptionalLong.of(customer.id());
      case Registration registration -> OptionalLong.of(registration.customerId());
      case ProofDocument proof -> OptionalLong.of(proof.registration().customerId());
      case Authorisation authorisation -> OptionalLong.of(authorisation.contact().customerId());
      case Contract contract -> OptionalLong.of(contract.customer().id());
      default -> OptionalLong.empty();
    };
  }

  private Set<Long> begin(SharedSessionContractImplementor session) {
    var callbacks = session.getTransactionCompletionCallbacks();
    callbacks.registerCallback((SharedSessionContractImplementor ending) -> {
      Set<Long> customers = changed.remove(ending);
      if (customers != null) {
        upkeep.count(customers);
      }
    });
    callbacks.registerCallback((committed, ending) -> changed.remove(ending));
    return new HashSet<>();
  }
}
