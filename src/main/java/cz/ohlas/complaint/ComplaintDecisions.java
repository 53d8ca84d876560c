package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Versions;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.StoredDocument;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What only the head, or the deputy named for today, does with a complaint: decide it point by
 * point, write, sign and send the reply (CMP-2, CMP-3). Nobody does so in their own matter.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@complaintAccess.decides()")
public class ComplaintDecisions {

  private static final String PDF = "application/pdf";

  private final ComplaintRepository complaints;
  private final ComplaintAccess access;
  private final ComplaintReplyReport report;
  private final DocumentStore documents;
  private final Written written;
  private final ConsoleClock clock;

  ComplaintDecisions(
      ComplaintRepository complaints,
      ComplaintAccess access,
      ComplaintReplyReport report,
      DocumentStore documents,
      Written written,
      ConsoleClock clock) {
    this.complaints = complaints;
    this.access = access;
    this.report = report;
    this.documents = documents;
    this.written = written;
    this.clock = clock;
  }

  /** The letter as it would read with what is typed now; nothing is kept. */
  public ComplaintReplyPrint preview(long id, DecisionInput decision, ReplyInput reply) {
    Complaint complaint = load(id);
    return report.draft(complaint, decision, reply, access.staff());
  }

  /** The same as a PDF, marked as a draft. */
  public byte[] previewPdf(long id, DecisionInput decision, ReplyInput reply) {
    return report.pdf(preview(id, decision, reply), reply);
  }

  /** The company's usual words for the free parts of the letter, in one of our languages. */
  public ReplyInput usualReply(long id, String language) {
    return report.usual(load(id), Locale.of(language));
  }

  /** Keeps a decision that is being written, with its letter. */
  @Transactional
  @PreAuthorize("@complaintAccess.decides()")
  public void saveDraft(long id, long version, DecisionInput decision, ReplyInput reply) {
    draft(id, version, decision, reply);
  }

  /**
   * Decides: every point gets its verdict, findings and reasons, an upheld one its remedy.
   *
   * @throws BusinessRuleViolation CMP-2 when something is missing, or in one's own matter
   */
  @Transactional
  @PreAuthorize("@complaintAccess.decides()")
  public void decide(long id, long version, DecisionInput decision, ReplyInput reply) {
    Complaint complaint = draft(id, version, decision, reply);
    Staff decider = access.staff();
    complaint.decide(
        new Decision(
            clock.instant(),
            decider.id(),
            access.actsAsDeputy(decider),
            access.isAboutSelf(complaint)));
  }

  /** Takes back a decision that was not sent yet. */
  @Transactional
  @PreAuthorize("@complaintAccess.decides()")
  public void reopen(long id, long version) {
    load(id, version).reopen(clock.instant());
  }

  /** Writes the free parts of the letter, until it is sent. */
  @Transactional
  @PreAuthorize("@complaintAccess.decides()")
  public void prepareReply(long id, long version, ReplyInput reply) {
    written.check(reply);
    load(id, version).prepareReply(reply, clock.instant());
  }

  /**
   * The reply was signed and left: keeps the letter as it was sent; the complaint is dealt with.
   *
   * @throws BusinessRuleViolation CMP-3 before the decision, for a day before the receipt or in the
   *     future
   */
  @Transactional
  @PreAuthorize("@complaintAccess.decides()")
  public void dispatchReply(long id, long version, DispatchInput input) {
    written.check(input);
    Complaint complaint = load(id, version);
    Instant now = clock.instant();
    complaint.requireDispatchable(input.day(), now);
    Staff signer = access.staff();
    ReplyInput reply = report.replyOf(complaint);
    byte[] letter =
        report.pdf(report.letter(complaint, reply, signer, input.day(), input.way()), reply);
    StoredDocument stored = documents.storeGenerated(complaint.number() + ".pdf", PDF, letter);
    complaint.dispatch(
        new Dispatch(
            signer.id(), now, access.actsAsDeputy(signer), input.day(), input.way(), stored.id()));
  }

  private Complaint draft(long id, long version, DecisionInput decision, ReplyInput reply) {
    written.check(decision);
    written.check(reply);
    Complaint complaint = load(id, version);
    complaint.draft(decision, reply, clock.instant());
    return complaint;
  }

  private Complaint load(long id, long version) {
    Complaint complaint = load(id);
    Versions.require(Complaint.class, id, complaint.version(), version);
    return complaint;
  }

  private Complaint load(long id) {
    Complaint complaint =
        complaints.findById(id).orElseThrow(() -> new NotFound(Complaint.class, id));
    access.requireDecide(complaint);
    return complaint;
  }
}
