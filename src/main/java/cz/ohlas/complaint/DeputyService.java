package cz.ohlas.complaint;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Versions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who deputises for the head in complaints, and when (CMP-2, ACC-5). Only the head names. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('HEAD')")
public class DeputyService {

  private final DeputyPeriodRepository periods;
  private final ComplaintAccess access;
  private final StaffDirectory directory;
  private final ConsoleClock clock;

  DeputyService(
      DeputyPeriodRepository periods,
      ComplaintAccess access,
      StaffDirectory directory,
      ConsoleClock clock) {
    this.periods = periods;
    this.access = access;
    this.directory = directory;
    this.clock = clock;
  }

  /** All periods, the latest first. */
  public List<DeputyDetail> periods() {
    LocalDate today = access.today();
    return periods.findAllByOrderByValidFromDescIdDesc().stream()
        .map(period ->
            period.detail(
                directory.nameOf(period.staffId()),
                directory.nameOf(period.namedByStaffId()),
                today))
        .toList();
  }

  /** Whose name the head can choose. */
  public List<StaffCard> candidates() {
    long self = access.staff().id();
    return ServiceStaff.all(directory).filter(card -> card.id() != self).toList();
  }

  /** The deputy's name for today; every colleague may know it. */
  @PreAuthorize("hasAnyRole('HEAD','ACCOUNT_MANAGER','LEAD','ENGINEER')")
  public Optional<String> deputyToday() {
    return access.deputyId().map(directory::nameOf);
  }

  /**
   * Names the deputy for a period (CMP-2).
   *
   * @throws BusinessRuleViolation when the period ends before it begins or overlaps another
   */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void nameDeputy(DeputyInput input) {
    Instant now = clock.instant();
    if (ServiceStaff.all(directory).noneMatch(card -> card.id() == input.staffId())) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.deputyNotOfService");
    }
    DeputyPeriod period = new DeputyPeriod(input, access.staff().id(), now);
    if (!periods.overlapping(input.from(), input.to()).isEmpty()) {
      throw BusinessRuleViolation.of("CMP-2", "complaint.rule.deputyOverlap");
    }
    periods.save(period);
  }

  /**
   * Ends a period at once; one that has not begun disappears.
   *
   * @throws BusinessRuleViolation CMP-2 when it is over already
   */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void endDeputy(long id, long version) {
    DeputyPeriod period =
        periods.findById(id).orElseThrow(() -> new NotFound(DeputyPeriod.class, id));
    Versions.require(DeputyPeriod.class, id, period.version(), version);
    if (!period.end(clock.instant())) {
      periods.delete(period);
    }
  }
}
