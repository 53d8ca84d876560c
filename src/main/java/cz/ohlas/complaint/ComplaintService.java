package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.NumberSeries;
import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Versions;
import cz.ohlas.customer.Customer;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.FileType;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.document.StoredDocument;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people bring into the register of complaints: the complaint itself (CMP-1), files,
 * statements asked for and given. Deciding is in {@link ComplaintDecisions}, reading in {@link
 * ComplaintRegister}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
public class ComplaintService {

  /** What may be attached. */
  public static final Set<FileType> FILES =
      Set.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.EML);

  private final ComplaintRepository complaints;
  private final ComplaintAttachmentRepository attachments;
  private final TestimonyRepository testimonies;
  private final InstructionRepository instructions;
  private final ComplaintAccess access;
  private final DocumentStore documents;
  private final StaffDirectory directory;
  private final NumberSeries numbers;
  private final ComplaintIndex index;
  private final Written written;
  private final EntityManager entities;
  private final ConsoleClock clock;

  ComplaintService(
      ComplaintRepository complaints,
      ComplaintAttachmentRepository attachments,
      TestimonyRepository testimonies,
      InstructionRepository instructions,
      ComplaintAccess access,
      DocumentStore documents,
      StaffDirectory directory,
      NumberSeries numbers,
      ComplaintIndex index,
      Written written,
      EntityManager entities,
      ConsoleClock clock) {
    this.complaints = complaints;
    this.attachments = attachments;
    this.testimonies = testimonies;
    this.instructions = instructions;
    this.access = access;
    this.documents = documents;
    this.directory = directory;
    this.numbers = numbers;
    this.index = index;
    this.written = written;
    this.entities = entities;
    this.clock = clock;
  }

  /** Who can be complained about and asked for a statement. */
  public List<StaffCard> colleagues() {
    return ServiceStaff.all(directory).toList();
  }

  /**
   * Registers a written complaint with its originals and returns its id; its number is drawn here.
   *
   * @throws BusinessRuleViolation CMP-1 for a phone call or a talk, CMP-3 for a receipt in the
   *     future
   */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
  public long register(ComplaintInput input, List<ReceivedFile> originals) {
    Instant now = clock.instant();
    written.check(input);
    Complaint.check(input, now);
    List<StoredDocument> stored = originals.stream().map(this::store).toList();
    Customer customer = customer(input.customerId());
    Staff registrar = access.staff();
    String number =
        numbers.next(NumberSeries.Series.COMPLAINT, now.atZone(ConsoleClock.PRAGUE).getYear());
    Complaint complaint =
        complaints.save(new Complaint(number, input, customer, registrar.id(), now));
    stored.forEach(document ->
        attachments.save(
            new ComplaintAttachment(complaint, document.id(), true, registrar.id(), now)));
    index.write(complaint);
    return complaint.id();
  }

  /**
   * Mends what was registered, as long as it is not decided.
   *
   * @throws BusinessRuleViolation CMP-2 when somebody whom it concerns changes that, or its points
   */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
  public void correct(long id, long version, ComplaintInput input) {
    written.check(input);
    Complaint complaint = load(id);
    access.requireAmend(complaint);
    Versions.require(Complaint.class, id, complaint.version(), version);
    access.requireImpartial(complaint, input);
    complaint.correct(input, customer(input.customerId()), clock.instant());
    index.write(complaint);
  }

  /**
   * Notes that somebody who complained by word of mouth was told how to file a complaint (CMP-1).
   *
   * @throws BusinessRuleViolation CMP-1 when it came in writing, which makes it a complaint
   */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
  public long recordInstruction(InstructionInput input) {
    written.check(input);
    Long customerId = input.customerId();
    @Nullable Customer customer = customerId == null ? null : customer(customerId);
    return instructions
        .save(new Instruction(input, customer, access.staff().id(), clock.instant()))
        .id();
  }

  /** Adds a file; the original in which the complaint came is marked. */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
  public void attach(long id, ReceivedFile file, boolean original) {
    Complaint complaint = load(id);
    access.requireRead(complaint);
    attachments.save(
        new ComplaintAttachment(
            complaint, store(file).id(), original, access.staff().id(), clock.instant()));
  }

  /**
   * Asks a colleague for a statement, which opens this complaint to them and prepares the decision
   * (CMP-2, ACC-7): only who may decide it asks.
   *
   * @throws BusinessRuleViolation ACC-7 when it is confidential; CMP-2 in one's own matter, or when
   *     they were asked already and have not answered
   */
  @Transactional
  @PreAuthorize("@complaintAccess.decides()")
  public void askForStatement(long id, long staffId, String question) {
    Complaint complaint = load(id);
    access.requireDecide(complaint);
    if (complaint.isConfidential()) {
      throw BusinessRuleViolation.of("ACC-7", "complaint.rule.confidentialNotAsked");
    }
    if (complaint.state() == ComplaintState.ANSWERED) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.alreadySent");
    }
    if (testimonies.existsByComplaintIdAndStaffIdAndGivenAtIsNull(id, staffId)) {
      throw BusinessRuleViolation.of(
          "CMP-2", "complaint.rule.alreadyAsked", directory.nameOf(staffId));
    }
    if (ServiceStaff.all(directory).noneMatch(card -> card.id() == staffId)) {
      throw BusinessRuleViolation.of("ACC-7", "complaint.rule.notOfService");
    }
    testimonies.save(
        new Testimony(
            complaint,
            staffId,
            Written.text(question, 2000),
            access.staff().id(),
            clock.instant()));
  }

  /** Takes down what the person signed in was asked to say. */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
  public void giveStatement(long testimonyId, String text) {
    Testimony testimony =
        testimonies
            .findById(testimonyId)
            .filter(asked -> asked.staffId() == access.staff().id())
            .orElseThrow(() -> new NotFound(Testimony.class, testimonyId));
    access.requireRead(testimony.complaint());
    testimony.give(Written.text(text, 4000), clock.instant());
  }

  /** The customer hands the reply's delivery over: when it reached them (CMP-3). */
  @Transactional
  @PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
  public void recordDelivery(long id, long version, LocalDate day) {
    Complaint complaint = load(id);
    access.requireAmend(complaint);
    Versions.require(Complaint.class, id, complaint.version(), version);
    complaint.deliver(day, clock.instant());
  }

  private StoredDocument store(ReceivedFile file) {
    try (InputStream content = file.open()) {
      return documents.store(file.fileName(), content, FILES);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Customer customer(long id) {
    Customer customer = entities.find(Customer.class, id);
    if (customer == null) {
      throw new NotFound(Customer.class, id);
    }
    return customer;
  }

  private Complaint load(long id) {
    return complaints.findById(id).orElseThrow(() -> new NotFound(Complaint.class, id));
  }
}
