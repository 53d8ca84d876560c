package cz.ohlas.complaint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The complaints of a customer's month for the statement: that they came and were answered, nothing
 * of their content. Confidential ones are left out, since head and deputy alone may know of them
 * (ACC-7).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
public class ComplaintsOfMonth {

  private final ComplaintRepository complaints;

  ComplaintsOfMonth(ComplaintRepository complaints) {
    this.complaints = complaints;
  }

  /** What was received or answered in the month, by the day of receipt. */
  public List<ComplaintFact> of(long customerId, YearMonth month) {
    LocalDate end = month.atEndOfMonth();
    return complaints.receivedOrAnswered(customerId, month.atDay(1), end).stream()
        .map(complaint -> fact(complaint, end))
        .toList();
  }

  private static ComplaintFact fact(Complaint complaint, LocalDate end) {
    LocalDate answered =
        complaint
            .dispatch()
            .map(Dispatch::dispatchedOn)
            .filter(day -> !day.isAfter(end))
            .orElse(null);
    return new ComplaintFact(
        complaint.number(),
        complaint.receivedOn(),
        complaint.kind(),
        answered,
        answered != null && complaint.term().isLateOn(answered));
  }
}
