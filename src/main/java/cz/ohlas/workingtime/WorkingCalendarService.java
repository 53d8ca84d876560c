package cz.ohlas.workingtime;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The company's working calendar: read by all, kept by leads and administrators (ACC-3, ACC-6). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WorkingCalendarService {

  private final SpecialDayRepository days;
  private final CalendarMemory memory;
  private final DueCounting counting;
  private final ApplicationEventPublisher events;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  WorkingCalendarService(
      SpecialDayRepository days,
      CalendarMemory memory,
      DueCounting counting,
      ApplicationEventPublisher events,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.days = days;
    this.memory = memory;
    this.counting = counting;
    this.events = events;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /** The calendar with all closures and exceptional working days (HRS-1). */
  public WorkingCalendar current() {
    return memory.calendar();
  }

  /** Closures and exceptional working days from today on, in the order of days. */
  public List<SpecialDayItem> coming() {
    return items(today(), LocalDate.of(9999, 12, 31));
  }

  /** Closures and exceptional working days of a year, in the order of days. */
  public List<SpecialDayItem> of(int year) {
    return items(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Enters a closure or an exceptional working day; the due times of what is open follow. {@link
   * DueMoves} tells before which ones.
   *
   * @throws BusinessRuleViolation when the day is over, is entered already, or is such a day anyway
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ADMINISTRATOR')")
  public long add(SpecialDayInput input) {
    counting.hold();
    LocalDate day = input.day();
    if (input.reason().isBlank()) {
      throw BusinessRuleViolation.plain("workingtime.rule.reason");
    }
    checkToCome(day);
    if (days.existsByDay(day)) {
      throw BusinessRuleViolation.of("HRS-1", "workingtime.rule.enteredAlready");
    }
    boolean works = WorkingCalendar.czech().isWorkingDay(day);
    if (works && input.kind() == SpecialDayKind.WORKING_DAY) {
      throw BusinessRuleViolation.of("HRS-1", "workingtime.rule.worksAnyway");
    }
    if (!works && input.kind() == SpecialDayKind.CLOSURE) {
      throw BusinessRuleViolation.of("HRS-1", "workingtime.rule.offAnyway");
    }
    SpecialDay added =
        days.saveAndFlush(new SpecialDay(input, currentStaff.require().id(), clock.instant()));
    changed(added.item(), true);
    return added.item().id();
  }

  /**
   * Takes back a closure or an exceptional working day that is still to come; the due times of what
   * is open follow.
   *
   * @throws BusinessRuleViolation when the day is over: due times have counted on it
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ADMINISTRATOR')")
  public void remove(long id) {
    counting.hold();
    SpecialDay day = days.findById(id).orElseThrow(() -> new NotFound(SpecialDay.class, id));
    checkToCome(day.day());
    days.delete(day);
    days.flush();
    changed(day.item(), false);
  }

  private void changed(SpecialDayItem day, boolean added) {
    memory.changed();
    events.publishEvent(new WorkingCalendarChanged(memory.uncommitted(), day, added));
  }

  private void checkToCome(LocalDate day) {
    if (day.isBefore(today())) {
      throw BusinessRuleViolation.of("HRS-1", "workingtime.rule.past");
    }
  }

  private List<SpecialDayItem> items(LocalDate from, LocalDate to) {
    return days.findByDayBetweenOrderByDay(from, to).stream().map(SpecialDay::item).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }
}
