package cz.ohlas.base;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Two people write one record: the later one hears of it before anything is changed. */
public final class Versions {

  private Versions() {}

  /**
   * Checks that the record is as whoever changes it has seen it.
   *
   * @throws ObjectOptimisticLockingFailureException when somebody else has saved since
   */
  public static void require(Class<?> kind, long id, long actual, long seen) {
    if (actual != seen) {
      throw new ObjectOptimisticLockingFailureException(kind, id);
    }
  }
}
