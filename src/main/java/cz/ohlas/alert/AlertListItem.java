package cz.ohlas.alert;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the list of alerts.
 *
 * @param subject a contract's number or an installation's label; of criteria their days, see {@link
 *     #criteria}
 * @param day since which it holds, or by which something is due ({@link AlertKind#isAhead})
 * @param managerStaffId who looks after the customer, 0 for nobody
 * @param urgency smaller stands higher
 */
public record AlertListItem(
    long id,
    AlertKind kind,
    long customerId,
    String customerName,
    String subject,
    LocalDate day,
    long managerStaffId,
    long urgency) {

  /** The contract, installation or customer that it is about. */
  public long subjectId() {
    return AlertRow.subjectId(id);
  }

  /** Which price criteria are unknown or old on the day; only of {@link AlertKind#CRITERIA_OLD}. */
  public List<CriterionDay> criteria(LocalDate today) {
    return CriterionDay.unsure(subject, today);
  }
}
