package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked of the customer and does not come (REG-3, REQ-2). */
class WaitingInVainTests extends ConsoleTest {

  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestFixtures fixtures;

  private Client client;
  private long id;

  @BeforeEach
  void an_open_request() {
    Staff engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
    id =
        at(
            "2026-07-07T09:00",
            () ->
                requests.register(
                    RequestFixtures.question(
                        client, prague("2026-07-07T09:00"), Scope.SCO_C1, false)));
  }

  @Test
  void req_2_after_one_asking_in_vain_one_asks_again_and_after_two_one_may_refuse() {
    ask(Pause.Kind.CLARIFICATION, "2026-07-07T10:00", LocalDate.of(2026, 7, 9));
    assertThat(detail("2026-07-09T17:00").actions().subList(0, 2))
        .containsExactly(RequestAction.RESUME, RequestAction.NEW_TIME);
    RequestDetail silent = detail("2026-07-10T09:00");
    assertThat(silent.actions().get(1)).isEqualTo(RequestAction.WAIT);
    assertThat(silent.proposedGround()).isNull();
    assertThat(ruleOf(() -> refuse(RefusalGround.REQ_2, "2026-07-10T09:00")))
        .isEqualTo("request.rule.groundDoesNotHold.REQ_2");

    ask(Pause.Kind.CLARIFICATION, "2026-07-10T09:00", LocalDate.of(2026, 7, 14));
    RequestFact asked = detail("2026-07-10T09:00").fact();
    assertThat(asked.waits()).hasSize(2);
    assertThat(asked.waits().getFirst().receivedWhat()).isNull();
    assertThat(asked.waits().getFirst().endedAt()).isEqualTo(prague("2026-07-10T09:00"));
    assertThat(ruleOf(() -> refuse(RefusalGround.REQ_2, "2026-07-14T17:00")))
        .as("the customer may still reply")
        .isEqualTo("request.rule.mayStillReply");

    RequestDetail again = detail("2026-07-15T09:00");
    assertThat(again.actions().get(1)).isEqualTo(RequestAction.REFUSE);
    assertThat(again.proposedGround()).isEqualTo(RefusalGround.REQ_2);
    refuse(RefusalGround.REQ_2, "2026-07-15T09:00");
    assertThat(detail("2026-07-15T09:00").fact().state()).isEqualTo(RequestState.REFUSED);
  }

  @Test
  void req_2_a_usable_reply_undoes_the_askings_before_it() {
    ask(Pause.Kind.CLARIFICATION, "2026-07-07T10:00", LocalDate.of(2026, 7, 8));
    resume("2026-07-07T11:00");
    ask(Pause.Kind.CLARIFICATION, "2026-07-07T12:00", LocalDate.of(2026, 7, 9));
    assertThat(detail("2026-07-10T09:00").proposedGround())
        .as("once in vain since the reply")
        .isNull();
    assertThat(detail("2026-07-10T09:00").grounds()).doesNotContain(RefusalGround.REQ_2);
    assertThat(ruleOf(() -> refuse(RefusalGround.REQ_2, "2026-07-10T09:00")))
        .isEqualTo("request.rule.groundDoesNotHold.REQ_2");

    ask(Pause.Kind.CLARIFICATION, "2026-07-10T09:00", LocalDate.of(2026, 7, 13));
    assertThat(detail("2026-07-14T09:00").proposedGround()).isEqualTo(RefusalGround.REQ_2);
    refuse(RefusalGround.REQ_2, "2026-07-14T09:00");
    assertThat(detail("2026-07-14T09:00").fact().state()).isEqualTo(RequestState.REFUSED);
  }

  @Test
  void req_2_a_reply_to_the_last_asking_leaves_nothing_to_refuse_for() {
    ask(Pause.Kind.CLARIFICATION, "2026-07-07T10:00", LocalDate.of(2026, 7, 8));
    ask(Pause.Kind.CLARIFICATION, "2026-07-09T09:00", LocalDate.of(2026, 7, 9));
    resume("2026-07-09T11:00");
    assertThat(ruleOf(() -> refuse(RefusalGround.REQ_2, "2026-07-13T09:00")))
        .isEqualTo("request.rule.groundDoesNotHold.REQ_2");
  }

  @Test
  void req_2_the_day_of_the_last_asking_counts_even_where_something_else_is_waited_for_by_now() {
    ask(Pause.Kind.CLARIFICATION, "2026-07-07T10:00", LocalDate.of(2026, 7, 8));
    ask(Pause.Kind.CLARIFICATION, "2026-07-09T09:00", LocalDate.of(2026, 7, 14));
    ask(Pause.Kind.PROOF, "2026-07-09T10:00", LocalDate.of(2026, 7, 20));
    assertThat(ruleOf(() -> refuse(RefusalGround.REQ_2, "2026-07-14T17:00")))
        .isEqualTo("request.rule.mayStillReply");
    refuse(RefusalGround.REQ_2, "2026-07-15T09:00");
  }

  @Test
  void req_2_a_clarification_is_asked_for_with_a_day() {
    assertThat(ruleOf(() -> ask(Pause.Kind.CLARIFICATION, "2026-07-07T10:00", null)))
        .isEqualTo("request.rule.clarificationDayMissing");
  }

  @Test
  void req_3_asking_again_lets_the_clock_stand_without_a_gap() {
    ask(Pause.Kind.CLARIFICATION, "2026-07-07T10:00", LocalDate.of(2026, 7, 9));
    ask(Pause.Kind.CLARIFICATION, "2026-07-10T09:00", LocalDate.of(2026, 7, 14));
    doAt(
        "2026-07-10T11:00",
        () ->
            requests.resume(
                id, version(), new ResumeInput(prague("2026-07-10T11:00"), "Jde o Brno")));
    assertThat(detail("2026-07-10T11:00").status().dueAt())
        .as("1 h of 4 h had passed before the first asking")
        .isEqualTo(prague("2026-07-10T14:00"));
  }

  @Test
  void reg_3_a_proof_that_did_not_come_by_its_day_speaks_for_refusing() {
    ask(Pause.Kind.PROOF, "2026-07-07T10:00", LocalDate.of(2026, 7, 9));
    assertThat(detail("2026-07-09T23:59").proposedGround()).isNull();
    RequestDetail silent = detail("2026-07-10T00:00");
    assertThat(silent.proposedGround()).isEqualTo(RefusalGround.REG_3);
    assertThat(silent.actions().get(1)).isEqualTo(RequestAction.REFUSE);
    assertThat(silent.status().waitedInVain(prague("2026-07-10T00:00")))
        .contains(LocalDate.of(2026, 7, 9));
  }

  @Test
  void reg_2_an_ended_request_waits_for_nothing() {
    ask(Pause.Kind.PROOF, "2026-07-07T10:00", LocalDate.of(2026, 7, 9));
    refuse(RefusalGround.REG_3, "2026-07-10T09:00");
    RequestDetail ended = detail("2026-07-12T09:00");
    assertThat(ended.status().waitDay()).isNull();
    assertThat(ended.proposedGround()).isNull();
  }

  @Test
  void req_2_asking_before_the_former_asking_is_refused() {
    ask(Pause.Kind.CLARIFICATION, "2026-07-07T10:00", LocalDate.of(2026, 7, 9));
    assertThat(
            ruleOf(() ->
                doAt(
                    "2026-07-07T11:00",
                    () ->
                        requests.waitFor(
                            id,
                            version(),
                            new WaitingInput(
                                Pause.Kind.CLARIFICATION,
                                prague("2026-07-07T09:30"),
                                "Která pobočka?",
                                LocalDate.of(2026, 7, 9))))))
        .isEqualTo("request.rule.cameBeforeAsked");
  }

  private void resume(String when) {
    doAt(when, () -> requests.resume(id, version(), new ResumeInput(prague(when), "Jde o Brno")));
  }

  private void ask(Pause.Kind kind, String when, @Nullable LocalDate until) {
    doAt(
        when,
        () ->
            requests.waitFor(
                id, version(), new WaitingInput(kind, prague(when), "Která pobočka?", until)));
  }

  private void refuse(RefusalGround ground, String when) {
    doAt(when, () -> endings.refuse(id, version(), RequestFixtures.refusal(ground, prague(when))));
  }

  private RequestDetail detail(String when) {
    return at(when, () -> requests.detail(id));
  }

  private long version() {
    return requests.detail(id).fact().version();
  }

  private static String ruleOf(ThrowingCallable broken) {
    Throwable caught = catchThrowable(broken);
    assertThat(caught).isInstanceOf(BusinessRuleViolation.class);
    return ((BusinessRuleViolation) caught).messageKey();
  }
}
