package cz.ohlas.base;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;

/** Whether somebody waited for what others hold for longer than a person waits. */
public final class LockWait {

  /** What H2 says when its {@code LOCK_TIMEOUT} is over. */
  private static final int H2_TIMEOUT = 50200;

  /**
   * What PostgreSQL says when its {@code lock_timeout} is over, for which Spring has no word, and
   * what both say to one of two who wait for each other.
   */
  private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

  private LockWait() {}

  /** Whether the failure says so, itself or by what it came from. */
  public static boolean endedIn(@Nullable Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof PessimisticLockingFailureException
          || each instanceof LockTimeoutException
          || each instanceof PessimisticLockException
          || (each instanceof SQLException refused && saysSo(refused))) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysSo(SQLException refused) {
    String state = refused.getSQLState();
    return refused.getErrorCode() == H2_TIMEOUT || (state != null && STATES.contains(state));
  }
}
