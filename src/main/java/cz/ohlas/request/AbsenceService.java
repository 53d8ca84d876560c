package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Versions;
import cz.ohlas.request.StaffAbsenceRepository.Load;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of support is away, and who takes their requests over meanwhile. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AbsenceService {

  private final StaffAbsenceRepository absences;
  private final RequestStore store;
  private final WholeRequests whole;
  private final SupportStaff people;
  private final CurrentStaff current;

  AbsenceService(
      StaffAbsenceRepository absences,
      RequestStore store,
      WholeRequests whole,
      SupportStaff people,
      CurrentStaff current) {
    this.absences = absences;
    this.store = store;
    this.whole = whole;
    this.people = people;
    this.current = current;
  }

  /** Absences that go on or are to come, in order, with what the people leave behind. */
  public List<AbsenceDetail> notOver() {
    LocalDate today = today(store.entry());
    List<StaffAbsence> all = absences.notOver(today);
    Map<Long, Load> loads =
        absences.loads(all.stream().map(StaffAbsence::staffId).distinct().toList()).stream()
            .collect(Collectors.toMap(Load::staffId, Function.identity()));
    return all.stream().map(absence -> detail(absence, loads, today)).toList();
  }

  /**
   * Writes down when somebody is away: oneself, or anybody of support for a lead.
   *
   * @throws BusinessRuleViolation when it is somebody else's, over already, ends before it begins,
   *     or overlaps another
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void set(AbsenceInput input) {
    requireOwnOrLead(input.staffId());
    people.require(input.staffId());
    StaffAbsence absence = new StaffAbsence(input, store.entry());
    absences.lock(input.staffId());
    if (!absences.overlapping(input.staffId(), input.from(), input.to()).isEmpty()) {
      throw BusinessRuleViolation.plain("request.rule.absenceOverlap");
    }
    absences.save(absence);
  }

  /** They are back, or will not be away after all; one that has not begun disappears. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void end(long id, long version) {
    StaffAbsence absence =
        absences.findById(id).orElseThrow(() -> new NotFound(StaffAbsence.class, id));
    Versions.require(StaffAbsence.class, id, absence.version(), version);
    requireOwnOrLead(absence.staffId());
    if (!absence.end(store.entry())) {
      absences.delete(absence);
    }
  }

  /**
   * Gives all open requests of somebody to somebody else, their next steps with them (ACC-3);
   * returns how many.
   *
   * @throws BusinessRuleViolation when the other one does not work on requests or is away, too
   */
  @Transactional
  @PreAuthorize("hasRole('LEAD')")
  public int handOver(long from, long to) {
    Entry entry = store.entry();
    people.require(to);
    LocalDate today = today(entry);
    if (from == to || !absences.overlapping(to, today, today).isEmpty()) {
      throw BusinessRuleViolation.plain("request.rule.handOverToAbsent", people.nameOf(to));
    }
    List<SupportRequest> open = whole.withSteps(absences.openOf(from));
    open.forEach(request -> request.assign(to, entry));
    return open.size();
  }

  private AbsenceDetail detail(StaffAbsence absence, Map<Long, Load> loads, LocalDate today) {
    Load load = loads.getOrDefault(absence.staffId(), new Load(absence.staffId(), 0, 0));
    return new AbsenceDetail(
        absence.id(),
        absence.version(),
        absence.staffId(),
        people.nameOf(absence.staffId()),
        absence.fromDay(),
        absence.toDay(),
        !absence.fromDay().isAfter(today),
        people.nameOf(absence.setByStaffId()),
        load.open(),
        load.toAnswer(),
        isOwnOrLead(absence.staffId()));
  }

  private void requireOwnOrLead(long staffId) {
    if (!isOwnOrLead(staffId)) {
      throw BusinessRuleViolation.of("ACC-3", "request.rule.absenceOfOther");
    }
  }

  private boolean isOwnOrLead(long staffId) {
    Staff who = current.require();
    return who.holds(Role.LEAD.name()) || (who.id() == staffId && who.holds(Role.ENGINEER.name()));
  }

  private static LocalDate today(Entry entry) {
    return LocalDate.ofInstant(entry.now(), ConsoleClock.PRAGUE);
  }
}
