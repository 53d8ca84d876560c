package cz.ohlas.alert;

import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All about a customer that alerts are counted from. Days are Prague's.
 *
 * @param statusSince when the business came to its state, null where that is not known
 * @param managerId who looks after the customer, 0 for nobody
 * @param since the day on which the customer was written down
 * @param criteria from which day each of the price criteria is
 */
record CustomerFacts(
    long id,
    CustomerStatus status,
    @Nullable LocalDate statusSince,
    long managerId,
    LocalDate since,
    List<CriterionDay> criteria,
    List<Installation> installations,
    List<Approval> approvals,
    List<Agreement> agreements) {

  /**
   * An installation.
   *
   * @param decidedOn when it was verified or rejected last, null if it never was
   * @param proofToSee the day of the latest proof that nobody has decided about, null for none
   */
  record Installation(
      long id,
      String label,
      RegistrationStatus status,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate proofToSee) {}

  /**
   * Days on which somebody may make requests, both ends included.
   *
   * @param to null until further notice
   */
  record Approval(LocalDate from, @Nullable LocalDate to) {}

  /**
   * A contract.
   *
   * @param last the last day on which it holds, null where it goes on
   * @param noticeDays the next days by which notice must be given; empty for none
   */
  record Agreement(
      long id,
      String number,
      LocalDate from,
      @Nullable LocalDate last,
      List<LocalDate> noticeDays,
      Set<Long> installationIds) {

    boolean endedBefore(LocalDate day) {
      return last != null && last.isBefore(day);
    }
  }
}
