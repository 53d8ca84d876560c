package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.envers.boot.internal.EnversService;
import org.hibernate.envers.event.spi.EnversListener;
import org.hibernate.event.service.spi.EventListenerGroup;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the history of very many new records as one goes, by copying them. Envers would keep all
 * of them until the transaction ends, so that memory would grow with their number.
 */
@Component
public class NewRecordsHistory {

  private final EntityManager entities;
  private final EnversService envers;
  private final JdbcTemplate jdbc;

  NewRecordsHistory(EntityManager entities, EntityManagerFactory factory, JdbcTemplate jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
    SessionFactoryImplementor sessions = factory.unwrap(SessionFactoryImplementor.class);
    this.envers = sessions.getServiceRegistry().requireService(EnversService.class);
    var listeners = sessions.getEventEngine().getListenerRegistry();
    wrap(listeners.getEventListenerGroup(EventType.POST_INSERT), Inserts::new);
    wrap(listeners.getEventListenerGroup(EventType.POST_UPDATE), Updates::new);
    wrap(listeners.getEventListenerGroup(EventType.POST_DELETE), Deletes::new);
  }

  /**
   * Begins to copy; part of one transaction, and over when closed.
   *
   * @throws IllegalStateException when there is no transaction
   */
  public NewRecordsSteps begin() {
    return new NewRecordsSteps(entities, envers, jdbc);
  }

  private static <L> void wrap(EventListenerGroup<L> group, UnaryOperator<L> wrapper) {
    List<L> former = new ArrayList<>();
    group.fireEventOnEachListener(former, (listener, all) -> all.add(listener));
    group.clearListeners();
    former.forEach(listener ->
        group.appendListener(
            listener instanceof EnversListener ? wrapper.apply(listener) : listener));
  }

  private record Inserts(PostInsertEventListener listener) implements PostInsertEventListener {

    @Override
    public void onPostInsert(PostInsertEvent event) {
      if (!NewRecordsSteps.takes(event.getPersister(), event.getId(), event.getSession())) {
        listener.onPostInsert(event);
      }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
      return listener.requiresPostCommitHandling(persister);
    }
  }

  /** What is changed before it is copied needs no second line. */
  private record Updates(PostUpdateEventListener listener) implements PostUpdateEventListener {

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
      if (!NewRecordsSteps.has(event.getPersister(), event.getId(), event.getSession())) {
        listener.onPostUpdate(event);
      }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
      return listener.requiresPostCommitHandling(persister);
    }
  }

  /** What is removed before it is copied has never been. */
  private record Deletes(PostDeleteEventListener listener) implements PostDeleteEventListener {

    @Override
    public void onPostDelete(PostDeleteEvent event) {
      if (!NewRecordsSteps.drops(event.getPersister(), event.getId(), event.getSession())) {
        listener.onPostDelete(event);
      }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
      return listener.requiresPostCommitHandling(persister);
    }
  }
}
