package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.BulkResult.Chosen;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many requests at once, on Tuesday 7 July 2026. */
class RequestBulkTests extends ConsoleTest {

  private static final String NOW = "2026-07-07T10:00";

  @Autowired private RequestBulk bulk;
  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestFixtures fixtures;

  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", lead);
  }

  @Test
  void the_good_ones_are_done_and_the_others_are_listed_with_the_rule() {
    Chosen good = registered(Scope.SCO_C1, false);
    Chosen ended = registered(Scope.SCO_C1, false);
    Chosen changed = registered(Scope.SCO_C1, false);
    Chosen alsoGood = registered(Scope.SCO_W1, true);
    Chosen gone = new Chosen(987_654, 0, "P-2026-999999");
    doAt(NOW, () -> endings.withdraw(ended.id(), ended.version(), withdrawal()));
    doAt(NOW, () -> requests.take(changed.id(), changed.version()));

    BulkResult result =
        at(
            NOW,
            () ->
                bulk.withdraw(
                    List.of(good, now(ended), changed, gone, alsoGood, good), withdrawal()));

    assertThat(result.done()).containsExactly(good, alsoGood);
    assertThat(result.refused())
        .extracting(refused -> refused.request().id(), refused -> refused.why().messageKey())
        .containsExactly(
            tuple(ended.id(), "request.rule.ended.WITHDRAWN"),
            tuple(changed.id(), "request.bulk.changed"),
            tuple(gone.id(), "notice.notFound"));
    assertThat(state(good)).isEqualTo(RequestState.WITHDRAWN);
    assertThat(state(alsoGood)).isEqualTo(RequestState.WITHDRAWN);
    assertThat(state(changed)).isEqualTo(RequestState.OPEN);
  }

  @Test
  void out_each_request_ends_only_by_an_outcome_that_fits_it_and_passes_its_gate() {
    Chosen consultation = registered(Scope.SCO_C1, false);
    Chosen fault = registered(Scope.SCO_W1, true);
    Chosen noScope = registered(null, false);
    OutcomeInput removed = RequestFixtures.outcome(OutcomeKind.OUT_4, prague(NOW));

    BulkResult faults = at(NOW, () -> bulk.serve(List.of(consultation, fault, noScope), removed));
    assertThat(faults.done()).isEmpty();
    assertThat(faults.refused())
        .extracting(refused -> refused.why().messageKey())
        .containsExactly(
            "request.rule.outcomeDoesNotFit.OUT_4",
            "request.rule.outcomeNeedsExamination",
            "request.rule.scopeMissing");

    BulkResult consultations =
        at(
            NOW,
            () ->
                bulk.serve(
                    List.of(consultation, fault, noScope),
                    RequestFixtures.outcome(OutcomeKind.OUT_1, prague(NOW))));
    assertThat(consultations.done()).containsExactly(consultation);
    assertThat(state(consultation)).isEqualTo(RequestState.SERVED);
    assertThat(state(fault)).isEqualTo(RequestState.OPEN);
  }

  @Test
  void req_5_each_request_is_refused_only_on_a_ground_that_holds_there() {
    Chosen covered = registered(Scope.SCO_C1, false);
    Chosen training = registered(Scope.SCO_X1, false);

    BulkResult result =
        at(
            NOW,
            () ->
                bulk.refuse(
                    List.of(covered, training),
                    RequestFixtures.refusal(RefusalGround.SCO_X, prague(NOW))));

    assertThat(result.done()).containsExactly(training);
    assertThat(result.refused().getFirst().why().ruleId()).contains("SCO-X");
  }

  @Test
  void req_4_a_new_time_concerns_the_most_urgent_open_query_of_each() {
    Chosen two = registered(Scope.SCO_C1, false);
    doAt(
        "2026-07-07T09:30",
        () ->
            requests.askQuery(
                two.id(),
                two.version(),
                new QueryInput(
                    "Další dotaz", "Petr Novák", Channel.PHONE, prague("2026-07-07T09:30"))));
    Chosen unowed = free();
    NewTimeInput input =
        new NewTimeInput(prague("2026-07-08T12:00"), prague(NOW), Channel.PHONE, "Čekáme na díl");

    BulkResult result = at(NOW, () -> bulk.tellNewTime(List.of(now(two), unowed), input));

    assertThat(result.done()).extracting(Chosen::id).containsExactly(two.id());
    assertThat(result.refused().getFirst().why().messageKey()).isEqualTo("request.rule.noTimeOwed");
    assertThat(requests.detail(two.id()).fact().queries())
        .extracting(query -> query.newTimes().size())
        .containsExactly(1, 0);
    BulkResult earlier =
        at(
            NOW,
            () ->
                bulk.tellNewTime(
                    List.of(now(two)),
                    new NewTimeInput(
                        prague("2026-07-06T12:00"), prague(NOW), Channel.PHONE, "Omyl")));
    assertThat(earlier.done()).isEmpty();
    assertThat(earlier.refused()).hasSize(1);
  }

  @Test
  void acc_3_leads_give_requests_to_somebody_and_engineers_only_take_them() {
    Chosen one = registered(Scope.SCO_C1, false);
    Chosen other = registered(Scope.SCO_C1, false);
    Staff engineer = as(Role.ENGINEER);

    BulkResult denied = at(NOW, () -> bulk.assign(List.of(one, other), lead.id()));
    assertThat(denied.done()).isEmpty();
    assertThat(denied.refused())
        .extracting(refused -> refused.why().messageKey())
        .containsOnly("notice.denied");

    assertThat(at(NOW, () -> bulk.take(List.of(one))).done()).hasSize(1);
    as(lead);
    assertThat(at(NOW, () -> bulk.assign(List.of(other), engineer.id())).done()).hasSize(1);
    assertThat(List.of(one, other))
        .extracting(each -> requests.detail(each.id()).fact().assigneeStaffId())
        .containsOnly(engineer.id());

    as(Role.ACCOUNT_MANAGER);
    assertThat(at(NOW, () -> bulk.withdraw(List.of(now(one)), withdrawal())).done()).isEmpty();
  }

  @Test
  void too_many_at_once_are_left_alone_altogether() {
    Chosen one = registered(Scope.SCO_C1, false);
    List<Chosen> many =
        IntStream.rangeClosed(0, RequestBulk.MOST)
            .mapToObj(each -> each == 0 ? one : new Chosen(each, 0, "P"))
            .toList();

    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> bulk.withdraw(many, withdrawal()))
        .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("request.bulk.tooMany"));
    assertThat(state(one)).isEqualTo(RequestState.OPEN);
  }

  private Chosen registered(@Nullable Scope scope, boolean fault) {
    RegisterInput usual =
        RequestFixtures.question(client, prague("2026-07-07T09:00"), Scope.SCO_C1, fault);
    RegisterInput input =
        new RegisterInput(
            usual.customerId(),
            usual.registrationId(),
            usual.contactId(),
            usual.callerName(),
            usual.channel(),
            usual.receivedAt(),
            usual.subject(),
            usual.question(),
            scope,
            fault);
    long id = at("2026-07-07T09:05", () -> requests.register(input));
    return chosen(id);
  }

  private Chosen free() {
    Client free = fixtures.free("Pekárny Haná a.s.", lead);
    long id =
        at(
            "2026-07-07T09:05",
            () -> requests.register(RequestFixtures.question(free, prague("2026-07-07T09:00"))));
    return chosen(id);
  }

  private Chosen now(Chosen before) {
    return chosen(before.id());
  }

  private Chosen chosen(long id) {
    RequestFact fact = requests.detail(id).fact();
    return new Chosen(id, fact.version(), fact.number());
  }

  private RequestState state(Chosen request) {
    return requests.detail(request.id()).fact().state();
  }

  private static WithdrawalInput withdrawal() {
    return new WithdrawalInput(prague(NOW), "Zákazník si poradil");
  }
}
