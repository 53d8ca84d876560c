package cz.ohlas.complaint;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ListQuery;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.SearchWords;
import cz.ohlas.base.Where;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.DocumentStore;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.JoinType;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of complaints as it is read (kniha reklamací a stížností): every list, count, detail
 * and file shows only what the reader may read of it (ACC-7).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
public class ComplaintRegister {

  private final ListQuery<Complaint, ComplaintListItem, ComplaintSort> list;
  private final ListQuery<Instruction, InstructionListItem, InstructionSort> instructions;
  private final ComplaintRepository complaints;
  private final ComplaintAttachmentRepository attachments;
  private final InstructionRepository instructionRecords;
  private final ComplaintAccess access;
  private final ComplaintDetails details;
  private final ComplaintReplyReport report;
  private final DocumentStore documents;

  ComplaintRegister(
      EntityManager entities,
      ComplaintRepository complaints,
      ComplaintAttachmentRepository attachments,
      InstructionRepository instructionRecords,
      ComplaintAccess access,
      ComplaintDetails details,
      ComplaintReplyReport report,
      DocumentStore documents) {
    this.complaints = complaints;
    this.attachments = attachments;
    this.instructionRecords = instructionRecords;
    this.access = access;
    this.details = details;
    this.report = report;
    this.documents = documents;
    this.list =
        ListQuery.of(
                entities,
                Complaint.class,
                ComplaintListItem.class,
                ComplaintListItem::id,
                ComplaintSort.class)
            .columns(complaint ->
                List.of(
                    complaint.get("id"),
                    complaint.get("number"),
                    complaint.get("customer").get("name"),
                    complaint.get("subject"),
                    complaint.get("kind"),
                    complaint.get("state"),
                    complaint.get("confidential"),
                    complaint.get("receivedOn"),
                    complaint.get("tenthDay"),
                    complaint.get("statutoryEnd"),
                    complaint.get("dueSort"),
                    complaint.get("dispatch").get("dispatchedOn")))
            .sort(
                ComplaintSort.DUE,
                complaint -> complaint.get("dueSort"),
                ComplaintListItem::dueSort)
            .sort(
                ComplaintSort.RECEIVED,
                complaint -> complaint.get("receivedOn"),
                ComplaintListItem::receivedOn)
            .build();
    this.instructions =
        ListQuery.of(
                entities,
                Instruction.class,
                InstructionListItem.class,
                InstructionListItem::id,
                InstructionSort.class)
            .columns(instruction ->
                List.of(
                    instruction.get("id"),
                    instruction.get("happenedAt"),
                    instruction.get("form"),
                    instruction.get("person"),
                    instruction.join("customer", JoinType.LEFT).get("name"),
                    instruction.get("about"),
                    instruction.get("recordedByStaffId")))
            .sort(
                InstructionSort.HAPPENED,
                instruction -> instruction.get("happenedAt"),
                InstructionListItem::happenedAt)
            .build();
  }

  /** The rows of a part of the register. */
  public List<ComplaintListItem> list(
      ComplaintFilter filter, ListSlice<ComplaintSort, ComplaintListItem> slice) {
    return list.rows(conditions(filter), slice);
  }

  /** How many the filter shows. */
  public CappedCount count(ComplaintFilter filter) {
    return list.count(conditions(filter));
  }

  /** Who was told how to file a complaint: to head and deputy all, to others their own. */
  public List<InstructionListItem> instructions(
      InstructionFilter filter, ListSlice<InstructionSort, InstructionListItem> slice) {
    return instructions.rows(this::ownInstructions, slice);
  }

  /** How many instructions the reader may see. */
  public CappedCount countInstructions(InstructionFilter filter) {
    return instructions.count(this::ownInstructions);
  }

  /**
   * One instruction.
   *
   * @throws NotFound also when the reader may not read it
   */
  public InstructionListItem instruction(long id) {
    return instructionRecords
        .findById(id)
        .filter(found -> access.decides() || found.recordedByStaffId() == access.staff().id())
        .map(Instruction::item)
        .orElseThrow(() -> new NotFound(Instruction.class, id));
  }

  /**
   * One complaint.
   *
   * @throws NotFound also when the reader may not know that there is one
   */
  public ComplaintDetail detail(long id) {
    return details.of(load(id));
  }

  /**
   * A file of a complaint.
   *
   * @throws NotFound also when the reader may not read the complaint
   */
  public DocumentDownload attachment(long attachmentId) {
    ComplaintAttachment attachment =
        attachments
            .findById(attachmentId)
            .orElseThrow(() -> new NotFound(ComplaintAttachment.class, attachmentId));
    access.requireRead(attachment.complaint());
    return documents.download(attachment.documentId());
  }

  /**
   * The letter: as it was sent; before that, for who decides, as it would read now.
   *
   * @throws NotFound also when the reader may not read it
   */
  public ComplaintFile reply(long id) {
    Complaint complaint = load(id);
    String fileName = complaint.number() + ".pdf";
    var sent = complaint.dispatch();
    if (sent.isPresent()) {
      return new ComplaintFile(fileName, documents.bytes(sent.get().documentId()));
    }
    if (!access.mayDecide(complaint)) {
      throw new NotFound(Complaint.class, id);
    }
    ReplyInput reply = report.replyOf(complaint);
    return new ComplaintFile(
        fileName,
        report.pdf(
            report.draft(complaint, complaint.decisionInput(), reply, access.staff()), reply));
  }

  private Complaint load(long id) {
    Complaint complaint =
        complaints.findById(id).orElseThrow(() -> new NotFound(Complaint.class, id));
    access.requireRead(complaint);
    return complaint;
  }

  private Consumer<Where<Complaint>> conditions(ComplaintFilter filter) {
    return where -> {
      var complaint = where.root();
      if (filter.customerId() != null) {
        where.equal(complaint.get("customer").get("id"), filter.customerId());
      }
      switch (filter.shelf()) {
        case ALL -> {}
        case WAITING ->
            where.in(complaint.get("state"), List.of(ComplaintState.OPEN, ComplaintState.DECIDED));
        case OVERDUE ->
            where.and(where.builder().lessThan(complaint.get("dueSort"), access.today()));
        case TO_SIGN -> where.equal(complaint.get("state"), ComplaintState.DECIDED);
        case ANSWERED -> where.equal(complaint.get("state"), ComplaintState.ANSWERED);
      }
      where.words(SearchWords.Kind.COMPLAINT, filter.typed());
      access.readable(where);
    };
  }

  private void ownInstructions(Where<Instruction> where) {
    if (!access.decides()) {
      where.equal(where.root().get("recordedByStaffId"), access.staff().id());
    }
  }
}
