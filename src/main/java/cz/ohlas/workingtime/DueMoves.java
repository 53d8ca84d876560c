package cz.ohlas.workingtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out which due times of open requests a change would move, before it is saved: the change is
 * made, what moves is noted, and all of it is undone. So the list holds exactly what the same
 * change does when it is saved, rights and rules included.
 */
@Component
public class DueMoves {

  private static final Comparator<DueMove> EARLIEST =
      Comparator.comparing(DueMove::before, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DueMove::number);

  private final TransactionTemplate transaction;

  DueMoves(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  /** The due times that the change would move, the earliest due first; nothing is saved. */
  public List<DueMove> of(Runnable change) {
    List<DueMove> moved = new ArrayList<>();
    transaction.executeWithoutResult(undone -> {
      undone.setRollbackOnly();
      TransactionSynchronizationManager.bindResource(this, moved);
      try {
        change.run();
      } finally {
        TransactionSynchronizationManager.unbindResource(this);
      }
    });
    moved.sort(EARLIEST);
    return List.copyOf(moved);
  }

  /** Whoever moves due times in this transaction says so; nobody may be asking. */
  @SuppressWarnings("unchecked")
  public void note(List<DueMove> moved) {
    if (TransactionSynchronizationManager.getResource(this) instanceof List<?> asked) {
      ((List<DueMove>) asked).addAll(moved);
    }
  }
}
