package cz.ohlas.base;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the open windows of this process what has changed. Carries ids only: whoever hears reads
 * again through the services, with rights of their own.
 */
@Component
public class LiveChanges {

  private static final Logger LOG = LoggerFactory.getLogger(LiveChanges.class);

  private final Set<Consumer<LiveChange>> listeners = new CopyOnWriteArraySet<>();
  private final CurrentStaff current;

  LiveChanges(CurrentStaff current) {
    this.current = current;
  }

  /**
   * Calls the listener at every change, from whatever thread has made it, until the returned work
   * is run. The listener must be quick.
   */
  public Runnable listen(Consumer<LiveChange> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** The transaction of this thread changes the record; told once, when it has been committed. */
  public void changing(LiveChange.Kind kind, long id) {
    if (listeners.isEmpty() || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
    changes().add(new LiveChange(kind, id, me()));
  }

  /** Something changed that no transaction keeps; told at once. */
  public void happened(LiveChange.Kind kind, long id) {
    tell(new LiveChange(kind, id, me()));
  }

  private long me() {
    return current.find().map(Staff::id).orElse(Staff.SYSTEM_ID);
  }

  private Set<LiveChange> changes() {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound instanceof InTransaction known) {
      return known.changes();
    }
    InTransaction fresh = new InTransaction(new LinkedHashSet<>());
    TransactionSynchronizationManager.bindResource(this, fresh);
    TransactionSynchronizationManager.registerSynchronization(new AtItsEnd(fresh));
    return fresh.changes();
  }

  /** What is committed stays so, whatever becomes of the telling. */
  private void tell(LiveChange change) {
    for (Consumer<LiveChange> listener : listeners) {
      try {
        listener.accept(change);
      } catch (RuntimeException failed) {
        LOG.warn("A window could not be told of {}", change, failed);
      }
    }
  }

  private record InTransaction(Set<LiveChange> changes) {}

  /** A transaction within another takes its own with it and leaves the outer one's alone. */
  private final class AtItsEnd implements TransactionSynchronization {

    private final InTransaction mine;

    AtItsEnd(InTransaction mine) {
      this.mine = mine;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(LiveChanges.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(LiveChanges.this, mine);
    }

    @Override
    public void afterCommit() {
      mine.changes().forEach(LiveChanges.this::tell);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(LiveChanges.this);
    }
  }
}
