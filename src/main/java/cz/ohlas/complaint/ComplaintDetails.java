package cz.ohlas.complaint;

import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.StoredDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the reader may see of one complaint. */
@Component
class ComplaintDetails {

  private final ComplaintAccess access;
  private final ComplaintAttachmentRepository attachments;
  private final TestimonyRepository testimonies;
  private final ComplaintReplyReport report;
  private final DocumentStore documents;
  private final StaffDirectory directory;

  ComplaintDetails(
      ComplaintAccess access,
      ComplaintAttachmentRepository attachments,
      TestimonyRepository testimonies,
      ComplaintReplyReport report,
      DocumentStore documents,
      StaffDirectory directory) {
    this.access = access;
    this.attachments = attachments;
    this.testimonies = testimonies;
    this.report = report;
    this.documents = documents;
    this.directory = directory;
  }

  ComplaintDetail of(Complaint complaint) {
    boolean deciding = access.decides();
    List<Testimony> asked = testimonies.findByComplaintIdOrderById(complaint.id());
    return new ComplaintDetail(
        complaint.id(),
        complaint.version(),
        complaint.number(),
        complaint.state(),
        complaint.registered(),
        complaint.customer().name(),
        complaint.term(),
        directory.nameOf(complaint.registeredByStaffId()),
        complaint.registeredAt(),
        complaint.concernedStaffIds().stream().map(directory::nameOf).sorted().toList(),
        attachments.findByComplaintIdOrderById(complaint.id()).stream()
            .map(this::attachment)
            .toList(),
        asked.stream().filter(each -> deciding || isOwn(each)).map(this::statement).toList(),
        decision(complaint, deciding),
        report.replyOf(complaint),
        complaint.decision().map(this::decided).orElse(null),
        complaint.dispatch().map(sent -> sent(complaint, sent)).orElse(null),
        complaint.deliveredOn().orElse(null),
        rights(complaint, deciding, asked));
  }

  /** Others than head and deputy see a decision once it is final, and never the internal part. */
  private static DecisionInput decision(Complaint complaint, boolean deciding) {
    if (deciding) {
      return complaint.decisionInput();
    }
    boolean isFinal = complaint.state() != ComplaintState.OPEN;
    DecisionInput all = complaint.decisionInput();
    return new DecisionInput(
        isFinal ? all.points() : complaint.registered().points(),
        isFinal ? all.remedies() : List.of(),
        "",
        "");
  }

  private ComplaintDetail.Rights rights(
      Complaint complaint, boolean deciding, List<Testimony> asked) {
    boolean open = complaint.state() != ComplaintState.ANSWERED;
    boolean decide = open && access.mayDecide(complaint);
    return new ComplaintDetail.Rights(
        deciding,
        decide,
        decide && access.isAboutSelf(complaint),
        access.mayAmend(complaint),
        owed(asked));
  }

  private @Nullable Long owed(List<Testimony> asked) {
    return asked.stream()
        .filter(each -> isOwn(each) && each.givenAt().isEmpty())
        .map(Testimony::id)
        .findFirst()
        .orElse(null);
  }

  private boolean isOwn(Testimony testimony) {
    Staff staff = access.staff();
    return testimony.staffId() == staff.id();
  }

  private ComplaintDetail.Attachment attachment(ComplaintAttachment attachment) {
    StoredDocument document = documents.find(attachment.documentId());
    return new ComplaintDetail.Attachment(
        attachment.id(),
        document.fileName(),
        document.contentType(),
        document.size(),
        attachment.isOriginal(),
        directory.nameOf(attachment.addedByStaffId()),
        attachment.addedAt());
  }

  private ComplaintDetail.StatementAsked statement(Testimony testimony) {
    return new ComplaintDetail.StatementAsked(
        testimony.id(),
        directory.nameOf(testimony.staffId()),
        testimony.question(),
        directory.nameOf(testimony.askedByStaffId()),
        testimony.askedAt(),
        testimony.answer().orElse(null),
        testimony.givenAt().orElse(null));
  }

  private ComplaintDetail.Decided decided(Decision decision) {
    return new ComplaintDetail.Decided(
        directory.nameOf(decision.decidedByStaffId()),
        decision.decidedAt(),
        decision.asDeputy(),
        decision.aboutSelf());
  }

  private ComplaintDetail.Sent sent(Complaint complaint, Dispatch dispatch) {
    return new ComplaintDetail.Sent(
        directory.nameOf(dispatch.signedByStaffId()),
        dispatch.signedAt(),
        dispatch.asDeputy(),
        dispatch.dispatchedOn(),
        dispatch.way(),
        complaint.term().isLateOn(dispatch.dispatchedOn()));
  }
}
