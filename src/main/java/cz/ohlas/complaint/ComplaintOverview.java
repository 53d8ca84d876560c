package cz.ohlas.complaint;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom: for home pages and the menu. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
public class ComplaintOverview {

  private static final List<ComplaintState> WAITING =
      List.of(ComplaintState.OPEN, ComplaintState.DECIDED);
  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  private final ComplaintRepository complaints;
  private final TestimonyRepository testimonies;
  private final ComplaintAccess access;

  ComplaintOverview(
      ComplaintRepository complaints, TestimonyRepository testimonies, ComplaintAccess access) {
    this.complaints = complaints;
    this.testimonies = testimonies;
    this.access = access;
  }

  /** Whether the person signed in is the head or today's deputy (ACC-5). */
  public boolean isDeciding() {
    return access.decides();
  }

  /** The figures of the day, for head and deputy. */
  @PreAuthorize("@complaintAccess.decides()")
  public ComplaintCounts counts() {
    LocalDate today = access.today();
    LocalDate tomorrow = today.plusDays(1);
    return new ComplaintCounts(
        complaints.countEnding(WAITING, today, Complaint.NOTHING_DUE),
        complaints.countEnding(WAITING, today, today),
        complaints.countEnding(WAITING, tomorrow, tomorrow),
        complaints.countByState(ComplaintState.DECIDED),
        complaints.countEnding(WAITING, EVER, today.minusDays(1)));
  }

  /** What head and deputy have to deal with, the nearest end first. */
  @PreAuthorize("@complaintAccess.decides()")
  public List<WaitingComplaint> waiting(int limit) {
    return complaints.waiting(WAITING, limit).stream().map(this::waiting).toList();
  }

  /** Complaints about which the person signed in still owes a statement (CMP-2). */
  public List<WaitingComplaint> statementsAsked() {
    return testimonies.askedOf(access.staff().id()).stream()
        .map(Testimony::complaint)
        .distinct()
        .map(this::waiting)
        .toList();
  }

  private WaitingComplaint waiting(Complaint complaint) {
    return new WaitingComplaint(
        complaint.id(),
        complaint.number(),
        complaint.customer().name(),
        complaint.subject(),
        complaint.kind(),
        complaint.state(),
        complaint.term(),
        TermUrgency.of(complaint.term(), access.today()));
  }
}
