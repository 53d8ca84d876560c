package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Where;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may read and who may decide a complaint, asked for every record (ACC-5, ACC-7, CMP-2). The
 * head is whoever holds the role HEAD; the deputy is the person named for today.
 */
@Component("complaintAccess")
class ComplaintAccess {

  private static final String HEAD = "HEAD";

  private final CurrentStaff currentStaff;
  private final StaffDirectory directory;
  private final DeputyPeriodRepository deputies;
  private final TestimonyRepository testimonies;
  private final ConsoleClock clock;

  ComplaintAccess(
      CurrentStaff currentStaff,
      StaffDirectory directory,
      DeputyPeriodRepository deputies,
      TestimonyRepository testimonies,
      ConsoleClock clock) {
    this.currentStaff = currentStaff;
    this.directory = directory;
    this.deputies = deputies;
    this.testimonies = testimonies;
    this.clock = clock;
  }

  Staff staff() {
    return currentStaff.require();
  }

  LocalDate today() {
    return clock.instant().atZone(ConsoleClock.PRAGUE).toLocalDate();
  }

  /** Who deputises now, if anybody was named, was not relieved and still works here. */
  Optional<Long> deputyId() {
    return deputies.inForce(today()).stream()
        .findFirst()
        .map(DeputyPeriod::staffId)
        .filter(id -> ServiceStaff.all(directory).anyMatch(card -> card.id() == id));
  }

  /** Whether the person signed in has the head's rights over complaints today. */
  public boolean decides() {
    return currentStaff.find().map(this::decides).orElse(false);
  }

  private boolean decides(Staff staff) {
    return isHead(staff) || isDeputy(staff);
  }

  private boolean isDeputy(Staff staff) {
    return deputyId().filter(id -> id == staff.id()).isPresent();
  }

  static boolean isHead(Staff staff) {
    return staff.holds(HEAD);
  }

  /** Whether the person signs "in place of" the head. */
  boolean actsAsDeputy(Staff staff) {
    return !isHead(staff);
  }

  boolean mayRead(Complaint complaint) {
    Staff staff = staff();
    return decides(staff)
        || (!complaint.isConfidential()
            && (complaint.registeredByStaffId() == staff.id()
                || testimonies.existsByComplaintIdAndStaffId(complaint.id(), staff.id())));
  }

  /** One who may not read it is not told that it exists (ACC-7). */
  void requireRead(Complaint complaint) {
    if (!mayRead(complaint)) {
      throw new NotFound(Complaint.class, complaint.id());
    }
  }

  /** The same, as a condition of a list. */
  void readable(Where<Complaint> where) {
    Staff staff = staff();
    if (decides(staff)) {
      return;
    }
    var complaint = where.root();
    var builder = where.builder();
    var asked = builder.createQuery(Long.class).subquery(Long.class);
    var testimony = asked.from(Testimony.class);
    asked
        .select(testimony.get("complaint").get("id"))
        .where(builder.equal(testimony.get("staffId"), staff.id()));
    where.and(builder.isFalse(complaint.get("confidential")));
    where.and(
        builder.or(
            builder.equal(complaint.get("registeredByStaffId"), staff.id()),
            complaint.get("id").in(asked)));
  }

  /** Whoever registered it may mend the registration; the head and the deputy always may. */
  boolean mayAmend(Complaint complaint) {
    return mayRead(complaint) && (decides() || complaint.registeredByStaffId() == staff().id());
  }

  void requireAmend(Complaint complaint) {
    requireRead(complaint);
    if (!mayAmend(complaint)) {
      throw new AccessDeniedException("Neither head, deputy nor registrar");
    }
  }

  /**
   * CMP-2: whoever a complaint concerns leaves alone whom it concerns and what it claims, or they
   * would make themselves its judge, or leave nothing to be judged.
   *
   * @throws BusinessRuleViolation CMP-2 for somebody whom the complaint concerns
   */
  void requireImpartial(Complaint complaint, ComplaintInput corrected) {
    if (isAboutSelf(complaint) && complaint.changesMatter(corrected)) {
      throw aboutSelf();
    }
  }

  /** Whether this person may decide this complaint, without an exception. */
  boolean mayDecide(Complaint complaint) {
    Staff staff = staff();
    return decides(staff) && (!isConcerned(complaint, staff.id()) || onlyOneLeft(complaint, staff));
  }

  /**
   * CMP-2: the head, or the deputy; nobody about themselves, but the head where nobody else is
   * left.
   *
   * @throws BusinessRuleViolation CMP-2 for somebody whom the complaint concerns
   */
  void requireDecide(Complaint complaint) {
    requireRead(complaint);
    Staff staff = staff();
    if (!decides(staff)) {
      throw new AccessDeniedException("Neither head nor deputy");
    }
    if (!mayDecide(complaint)) {
      throw aboutSelf();
    }
  }

  private static BusinessRuleViolation aboutSelf() {
    return BusinessRuleViolation.of("CMP-2", "complaint.rule.aboutSelf");
  }

  /** Whether the person decides about themselves, because nobody else is left (CMP-2). */
  boolean isAboutSelf(Complaint complaint) {
    return isConcerned(complaint, staff().id());
  }

  private boolean onlyOneLeft(Complaint complaint, Staff head) {
    boolean deputyLeft = deputyId().filter(id -> !isConcerned(complaint, id)).isPresent();
    boolean otherHeadLeft =
        directory.holding(HEAD).stream().anyMatch(other -> !isConcerned(complaint, other.id()));
    return isHead(head) && !deputyLeft && !otherHeadLeft;
  }

  private static boolean isConcerned(Complaint complaint, long staffId) {
    return complaint.concernedStaffIds().contains(staffId);
  }
}
