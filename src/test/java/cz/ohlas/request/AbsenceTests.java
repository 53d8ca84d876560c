package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.ohlas.AtOnce;
import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** An engineer with one request; Tuesday 7 July 2026. */
class AbsenceTests extends ConsoleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 7);
  private static final String MORNING = "2026-07-07T10:00";

  @Autowired private RequestService requests;
  @Autowired private AbsenceService absences;
  @Autowired private NextStepService steps;
  @Autowired private RequestFixtures fixtures;
  @Autowired private TransactionTemplate transaction;

  private Staff engineer;
  private Client client;
  private long id;

  @BeforeEach
  void an_engineer_with_a_request() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
    id = taken();
  }

  @Test
  void what_waits_for_an_answer_of_somebody_away_is_listed_on_the_days_of_the_absence() {
    set(engineer, TODAY.plusDays(1), TODAY.plusDays(2));

    assertThat(listed(MORNING)).isEmpty();
    assertThat(listed("2026-07-08T00:01")).containsExactly(id);
    assertThat(listed("2026-07-09T23:59")).containsExactly(id);
    assertThat(at("2026-07-09T10:00", requests::counts).absent()).isEqualTo(1);
    assertThat(listed("2026-07-10T00:01")).isEmpty();
    assertThat(at("2026-07-10T10:00", requests::counts).absent()).isZero();
  }

  @Test
  void what_is_answered_is_not_listed_with_those_away() {
    set(engineer, TODAY, TODAY);
    RequestFact fact = requests.detail(id).fact();
    doAt(
        MORNING,
        () ->
            requests.answer(
                id,
                fact.version(),
                fact.queries().getFirst().id(),
                new AnswerInput("Takto.", Channel.PHONE, prague(MORNING))));

    assertThat(listed("2026-07-07T11:00")).isEmpty();
  }

  @Test
  void acc_3_a_lead_hands_all_requests_over_in_one_step_with_their_next_steps() {
    long other = taken();
    doAt(
        MORNING,
        () ->
            steps.plan(
                id,
                version(id),
                new NextStepInput(
                    NextStepKind.CALL_BACK, TODAY.plusDays(1), null, engineer.id(), "")));
    set(engineer, TODAY, TODAY);
    Staff colleague = as(Role.ENGINEER);
    as(Role.LEAD);

    assertThat(at(MORNING, () -> absences.handOver(engineer.id(), colleague.id()))).isEqualTo(2);
    for (long each : List.of(id, other)) {
      assertThat(requests.detail(each).fact().assigneeStaffId()).isEqualTo(colleague.id());
    }
    assertThat(requests.detail(id).notebook().nextStep().orElseThrow().whoseStaffId())
        .isEqualTo(colleague.id());
    assertThat(listed("2026-07-07T11:00")).isEmpty();
    assertThat(requests.detail(id).fact().events())
        .last()
        .extracting(RequestFact.EventFact::kind)
        .isEqualTo(EventKind.ASSIGNED);
  }

  @Test
  void nothing_is_handed_over_to_the_person_themselves_to_somebody_away_or_to_sales() {
    Staff away = as(Role.ENGINEER);
    set(away, TODAY, TODAY);
    long seller = as(Role.ACCOUNT_MANAGER).id();
    as(Role.LEAD);

    assertThat(ruleOf(() -> at(MORNING, () -> absences.handOver(engineer.id(), away.id()))))
        .isEqualTo("request.rule.handOverToAbsent");
    assertThat(ruleOf(() -> at(MORNING, () -> absences.handOver(engineer.id(), engineer.id()))))
        .isEqualTo("request.rule.handOverToAbsent");
    assertThat(ruleOf(() -> at(MORNING, () -> absences.handOver(engineer.id(), seller))))
        .isEqualTo("request.rule.notOfSupport");
    assertThat(ruleOf(() -> requests.assign(id, version(id), seller)))
        .isEqualTo("request.rule.notOfSupport");
    assertThat(requests.detail(id).fact().assigneeStaffId()).isEqualTo(engineer.id());
  }

  @Test
  void acc_3_engineers_write_down_their_own_absence_only_and_hand_nothing_over() {
    Staff colleague = as(Role.ENGINEER);

    assertThat(ruleOf(() -> set(engineer, TODAY, TODAY))).isEqualTo("request.rule.absenceOfOther");
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> absences.handOver(engineer.id(), colleague.id()));
    as(Role.LEAD);
    set(engineer, TODAY, TODAY);
    as(colleague);
    AbsenceDetail absence = only();
    assertThat(absence.mayEnd()).isFalse();
    assertThat(ruleOf(() -> absences.end(absence.id(), absence.version())))
        .isEqualTo("request.rule.absenceOfOther");
  }

  @Test
  void an_absence_ends_after_it_begins_lies_ahead_and_overlaps_no_other() {
    assertThat(ruleOf(() -> set(engineer, TODAY.plusDays(2), TODAY.plusDays(1))))
        .isEqualTo("request.rule.absenceEndBeforeStart");
    assertThat(ruleOf(() -> set(engineer, TODAY.minusDays(2), TODAY.minusDays(1))))
        .isEqualTo("request.rule.absenceInPast");
    set(engineer, TODAY.plusDays(3), TODAY.plusDays(5));
    assertThat(ruleOf(() -> set(engineer, TODAY.plusDays(5), TODAY.plusDays(6))))
        .isEqualTo("request.rule.absenceOverlap");
    set(engineer, TODAY.plusDays(6), TODAY.plusDays(6));
  }

  @Test
  void who_is_back_early_is_away_no_longer_and_what_has_not_begun_disappears() {
    set(engineer, TODAY, TODAY.plusDays(5));
    AbsenceDetail begun = only();
    doAt("2026-07-08T09:00", () -> absences.end(begun.id(), begun.version()));

    assertThat(listed("2026-07-08T09:01")).isEmpty();
    assertThat(at("2026-07-08T09:01", absences::notOver)).isEmpty();
    assertThat(
            ruleOf(() ->
                doAt("2026-07-09T09:00", () -> absences.end(begun.id(), begun.version() + 1))))
        .isEqualTo("request.rule.absenceOver");
    set(engineer, TODAY.plusDays(9), TODAY.plusDays(9));
    AbsenceDetail ahead = only();
    doAt(MORNING, () -> absences.end(ahead.id(), ahead.version()));
    assertThat(at(MORNING, absences::notOver)).doesNotContain(ahead);
  }

  @Test
  void two_windows_that_end_one_absence_conflict() {
    set(engineer, TODAY, TODAY.plusDays(5));
    AbsenceDetail seen = only();
    doAt("2026-07-09T09:00", () -> absences.end(seen.id(), seen.version()));

    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(() -> doAt("2026-07-08T09:00", () -> absences.end(seen.id(), seen.version())));
  }

  @Test
  void the_absences_cost_two_queries_however_many_there_are() {
    set(engineer, TODAY, TODAY);
    for (int more = 0; more < 4; more++) {
      Staff colleague = as(Role.ENGINEER);
      taken();
      set(colleague, TODAY, TODAY);
    }

    assertThat(at(MORNING, absences::notOver)).hasSize(5);
    assertThat(StatementCount.queriesDuring(() -> at(MORNING, absences::notOver))).hasSize(2);
  }

  @Test
  void acc_3_handing_over_reads_no_request_by_itself() {
    Staff colleague = as(Role.ENGINEER);
    int few = queriesToHandOver(colleague);
    for (int more = 0; more < 6; more++) {
      as(engineer);
      long next = taken();
      doAt(
          MORNING,
          () ->
              steps.plan(
                  next,
                  version(next),
                  new NextStepInput(
                      NextStepKind.CALL_BACK, TODAY.plusDays(1), null, engineer.id(), "")));
    }
    assertThat(queriesToHandOver(colleague)).isEqualTo(few);
    as(colleague);
    assertThat(at(MORNING, () -> requests.countMine())).isEqualTo(7);
  }

  private int queriesToHandOver(Staff colleague) {
    as(Role.LEAD);
    return StatementCount.queriesDuring(
            () -> at(MORNING, () -> absences.handOver(engineer.id(), colleague.id())))
        .size();
  }

  @Test
  void absences_written_down_from_two_windows_at_once_do_not_overlap() throws Exception {
    boolean written =
        AtOnce.during(
            transaction,
            () -> set(engineer, TODAY.plusDays(2), TODAY.plusDays(4)),
            () -> {
              as(engineer);
              try {
                set(engineer, TODAY.plusDays(1), TODAY.plusDays(3));
                return true;
              } catch (BusinessRuleViolation overlap) {
                assertThat(overlap.messageKey()).isEqualTo("request.rule.absenceOverlap");
                return false;
              }
            });
    assertThat(written).isFalse();
    as(Role.LEAD);
    assertThat(at(MORNING, absences::notOver)).hasSize(1);
  }

  private AbsenceDetail only() {
    List<AbsenceDetail> all = at(MORNING, absences::notOver);
    assertThat(all).isNotEmpty();
    return all.getLast();
  }

  private void set(Staff who, LocalDate from, LocalDate to) {
    doAt(MORNING, () -> absences.set(new AbsenceInput(who.id(), from, to)));
  }

  private long taken() {
    RegisterInput input = RequestFixtures.question(client, prague("2026-07-07T09:00"));
    long request = at("2026-07-07T09:00", () -> requests.register(input));
    doAt("2026-07-07T09:01", () -> requests.take(request, version(request)));
    return request;
  }

  private List<Long> listed(String now) {
    RequestFilter filter = RequestFilter.TEAM.withView(RequestView.ABSENT);
    return at(now, () -> requests.list(filter, ListSlice.first(RequestSort.USUAL, false, 10)))
        .stream()
        .map(RequestListItem::id)
        .toList();
  }

  private long version(long request) {
    return requests.detail(request).fact().version();
  }

  private static String ruleOf(ThrowingCallable call) {
    return catchThrowableOfType(BusinessRuleViolation.class, call).messageKey();
  }
}
