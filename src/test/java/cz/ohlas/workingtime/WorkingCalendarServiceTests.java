package cz.ohlas.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class WorkingCalendarServiceTests extends ConsoleTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

  @Autowired private WorkingCalendarService service;

  @Test
  void hrs_1_a_closure_holds_from_its_commit_on_and_until_it_is_removed() {
    as(Role.LEAD);
    assertThat(service.current().isWorkingDay(MONDAY)).isTrue();
    long id = add(MONDAY, SpecialDayKind.CLOSURE);
    assertThat(service.current().isWorkingDay(MONDAY)).isFalse();
    assertThat(coming()).containsExactly(MONDAY);
    remove(id);
    assertThat(service.current().isWorkingDay(MONDAY)).isTrue();
    assertThat(coming()).isEmpty();
  }

  @Test
  void hrs_1_an_exceptional_working_day_is_worked_at_a_weekend() {
    as(Role.ADMINISTRATOR);
    add(SATURDAY, SpecialDayKind.WORKING_DAY);
    assertThat(service.current().isWorkingDay(SATURDAY)).isTrue();
    assertThat(service.of(2026)).hasSize(1);
    assertThat(service.of(2027)).isEmpty();
  }

  @Test
  void a_day_that_is_over_stays_as_it_was() {
    as(Role.LEAD);
    long id = add(MONDAY, SpecialDayKind.CLOSURE);
    doAt(
        "2026-12-01T08:00",
        () -> {
          refused("workingtime.rule.past", () -> service.remove(id));
          refused(
              "workingtime.rule.past",
              () -> service.add(new SpecialDayInput(MONDAY, SpecialDayKind.CLOSURE, "x")));
        });
  }

  @Test
  void a_day_is_entered_once_and_only_where_it_changes_something() {
    as(Role.LEAD);
    add(MONDAY, SpecialDayKind.CLOSURE);
    refused("workingtime.rule.enteredAlready", () -> add(MONDAY, SpecialDayKind.CLOSURE));
    refused("workingtime.rule.offAnyway", () -> add(SATURDAY, SpecialDayKind.CLOSURE));
    refused(
        "workingtime.rule.worksAnyway", () -> add(MONDAY.plusDays(1), SpecialDayKind.WORKING_DAY));
    refused(
        "workingtime.rule.reason",
        () ->
            doAt(
                "2026-11-23T10:00",
                () ->
                    service.add(
                        new SpecialDayInput(MONDAY.plusDays(2), SpecialDayKind.CLOSURE, " "))));
  }

  @Test
  void acc_3_and_acc_6_only_leads_and_administrators_keep_the_calendar() {
    for (Role role : List.of(Role.HEAD, Role.ACCOUNT_MANAGER, Role.ENGINEER)) {
      as(role);
      assertThatThrownBy(() -> add(MONDAY, SpecialDayKind.CLOSURE))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(service.coming()).isEmpty();
    }
  }

  private long add(LocalDate day, SpecialDayKind kind) {
    return at("2026-11-23T10:00", () -> service.add(new SpecialDayInput(day, kind, "firemní den")));
  }

  private void remove(long id) {
    doAt("2026-11-23T10:00", () -> service.remove(id));
  }

  private List<LocalDate> coming() {
    return at("2026-11-23T10:00", service::coming).stream().map(SpecialDayItem::day).toList();
  }

  private static void refused(
      String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }
}
