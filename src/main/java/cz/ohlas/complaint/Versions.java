package cz.ohlas.complaint;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Two people writing the same complaint: the later one hears of it. */
final class Versions {

  private Versions() {}

  static void require(Complaint complaint, long version) {
    if (complaint.version() != version) {
      throw new ObjectOptimisticLockingFailureException(Complaint.class, complaint.id());
    }
  }
}
