package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cz.ohlas.AtOnce;
import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NumberSeries;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.EntitlementQuestion;
import cz.ohlas.contract.EntitlementService;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFilter;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.NewcomerInput;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailKind;
import cz.ohlas.quote.OpportunityItem;
import cz.ohlas.quote.QuoteOpportunities;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The gate: what a request becomes in the save that logs it. */
class RequestIntakeTests extends ConsoleTest {

  private static final String NINE = "2026-07-07T09:00";
  private static final String TEN = "2026-07-07T10:00";
  private static final LocalDate DAY = LocalDate.of(2026, 7, 14);
  private static final IntakeStep PLAIN = new IntakeStep.Plain(IntakeWay.REGISTER);
  private static final IntakeStep HELD = new IntakeStep.Plain(IntakeWay.HOLD);

  @Autowired private RequestIntakeService intake;
  @Autowired private RequestService requests;
  @Autowired private RequestRepository stored;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestMailService letters;
  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;
  @Autowired private EntitlementService entitlements;
  @Autowired private RequestFixtures fixtures;
  @Autowired private QuoteOpportunities opportunities;
  @Autowired private NumberSeries numbers;
  @Autowired private TransactionTemplate transaction;

  private Staff engineer;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
  }

  @Test
  void req_1_an_approved_person_of_a_registered_customer_is_served() {
    assertThat(gate(question(Scope.SCO_C1)).proposed()).isEqualTo(IntakeWay.REGISTER);
    assertThat(gate(question(Scope.SCO_C1)).ways())
        .containsExactly(
            IntakeWay.REGISTER, IntakeWay.SETTLE, IntakeWay.AWAIT_CLARIFICATION, IntakeWay.REFUSE);
    assertThat(fact(log(question(Scope.SCO_C1), PLAIN)).state()).isEqualTo(RequestState.OPEN);
  }

  @Test
  void reg_1_at_a_customer_without_registration_the_proof_is_asked_for_or_it_is_refused() {
    RegisterInput asked = from(unregistered(), null, "Jana Tichá", Scope.SCO_C1);
    Gate gate = gate(asked);
    assertThat(gate.proposed()).isEqualTo(IntakeWay.AWAIT_PROOF);
    assertThat(gate.ways()).containsExactly(IntakeWay.AWAIT_PROOF, IntakeWay.REFUSE);
    assertThat(gate.plainGround()).isEqualTo(RefusalGround.REG_1);
    for (IntakeStep step : List.of(PLAIN, ask(Pause.Kind.CLARIFICATION))) {
      assertThat(ruleOf(() -> log(asked, step))).isEqualTo("request.rule.notThroughGate");
    }
    assertThat(stored.count()).as("nothing half-written").isZero();

    assertThat(fact(log(asked, ask(Pause.Kind.PROOF))).state())
        .isEqualTo(RequestState.AWAITING_PROOF);
    RequestFact refused = fact(log(asked, refuse(RefusalGround.REG_1)));
    assertThat(refused.refusal().orElseThrow().ground()).isEqualTo(RefusalGround.REG_1);
  }

  @Test
  void reg_4_what_the_gate_leaves_closed_by_now_is_not_done() {
    RegisterInput unapproved = from(client.customerId(), null, "Jana Tichá", Scope.SCO_C1);
    assertThat(ruleOf(() -> log(unapproved, PLAIN)))
        .as("approved when the form was opened, and no more")
        .isEqualTo("request.rule.wayClosed");
    assertThat(ruleOf(() -> log(question(Scope.SCO_C1), HELD))).isEqualTo("request.rule.wayClosed");
    assertThat(ruleOf(() -> log(question(Scope.SCO_C1), ask(Pause.Kind.PROOF))))
        .as("nothing is left to be proved")
        .isEqualTo("request.rule.wayClosed");
    as(Role.LEAD);
    IntakeStep allowed =
        new IntakeStep.Allow(new GoodwillInput(RefusalGround.REQ_5A, "Dlouholetý zákazník"));
    assertThat(ruleOf(() -> log(question(Scope.SCO_C1), allowed)))
        .as("nothing is beyond the contract")
        .isEqualTo("request.rule.wayClosed");
    assertThat(stored.count()).as("nothing half-written").isZero();
  }

  @Test
  void reg_4_a_request_of_a_customer_whose_business_is_over_waits_for_approval() {
    as(Role.ACCOUNT_MANAGER);
    doAt(
        "2026-07-01T09:00",
        () ->
            customers.moveTo(
                client.customerId(),
                customers.detail(client.customerId()).version(),
                CustomerStatus.ENDED,
                "firma zanikla"));
    as(Role.ENGINEER);
    RegisterInput asked = question(Scope.SCO_C1);
    assertThat(gate(asked).proposed()).isEqualTo(IntakeWay.HOLD);
    assertThat(gate(asked).ways()).doesNotContain(IntakeWay.REGISTER, IntakeWay.SETTLE);
    assertThat(gate(asked).plainGround()).isEqualTo(RefusalGround.REQ_5B);
    assertThat(ruleOf(() -> log(asked, PLAIN))).isEqualTo("request.rule.wayClosed");
    assertThat(fact(log(asked, HELD)).state()).isEqualTo(RequestState.HELD);
  }

  @ParameterizedTest
  @EnumSource(
      value = IntakeWay.class,
      names = {"REGISTER", "HOLD"},
      mode = EnumSource.Mode.EXCLUDE)
  void reg_1_a_way_on_which_something_is_to_be_said_is_not_gone_in_silence(IntakeWay way) {
    assertThatThrownBy(() -> new IntakeStep.Plain(way))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void req_2_an_approval_is_waited_for_by_holding_and_not_asked_for_of_the_caller() {
    assertThatThrownBy(() -> ask(Pause.Kind.APPROVAL)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void req_5_a_rule_that_is_broken_is_told_without_waiting_for_a_number() throws Exception {
    CountDownLatch drawn = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> drawing =
          other.submit(() ->
              transaction.executeWithoutResult(status -> {
                numbers.next(NumberSeries.Series.REQUEST, 2026);
                drawn.countDown();
                await(told);
              }));
      drawn.await();
      try {
        assertThat(ruleOf(() -> log(question(Scope.SCO_C1), refuse(RefusalGround.SCO_X))))
            .isEqualTo("request.rule.groundDoesNotHold.SCO_X");
        assertThat(ruleOf(() -> log(question(Scope.SCO_C1), HELD)))
            .isEqualTo("request.rule.wayClosed");
      } finally {
        told.countDown();
      }
      drawing.get();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  @Test
  void reg_4_a_proof_that_came_lets_no_unapproved_person_through() {
    long id = log(from(unregistered(), null, "Jana Tichá", null), ask(Pause.Kind.PROOF));
    assertThat(fact(id).state()).isEqualTo(RequestState.AWAITING_PROOF);
    doAt(TEN, () -> requests.resume(id, version(id), new ResumeInput(prague(TEN), "Karta přišla")));

    assertThat(fact(id).state()).isEqualTo(RequestState.HELD);
    assertThat(fact(id).openWait().orElseThrow().kind()).isEqualTo(Pause.Kind.APPROVAL);
  }

  @Test
  void req_1_whoever_is_asked_for_something_or_refused_at_once_gets_that_letter_alone() {
    RegisterInput unproved = from(unregistered(), null, "Jana Tichá", null);
    long asked = log(unproved, ask(Pause.Kind.PROOF));
    assertThat(kinds(asked)).containsExactly(MailKind.REQUEST_PROOF);
    long refused = log(question(Scope.SCO_X1), refuse(RefusalGround.SCO_X));
    assertThat(kinds(refused)).containsExactly(MailKind.REQUEST_REFUSED);
    assertThat(kinds(log(question(null), PLAIN))).containsExactly(MailKind.REQUEST_CONFIRMED);
  }

  @Test
  void req_2_the_approver_is_asked_once_the_proof_has_come_and_not_before() {
    long id = log(from(unregistered(), null, "Jana Tichá", null), ask(Pause.Kind.PROOF));
    assertThat(kinds(id)).containsExactly(MailKind.REQUEST_PROOF);
    doAt(TEN, () -> requests.resume(id, version(id), new ResumeInput(prague(TEN), "Karta přišla")));
    assertThat(kinds(id))
        .containsExactly(
            MailKind.REQUEST_PROOF, MailKind.REQUEST_CONFIRMED, MailKind.REQUEST_APPROVAL);
  }

  @Test
  void reg_1_a_company_that_nobody_knows_is_written_down_with_its_request_or_not_at_all() {
    RegisterInput asked = from(RegisterInput.NEWCOMER, null, "Jana Tichá", null);
    NewcomerInput newcomer = new NewcomerInput("Neznámá firma s.r.o.", "603 111 222");
    assertThat(ruleOf(() -> log(new IntakeInput(asked, newcomer, PLAIN, PhoneCall.NONE))))
        .isEqualTo("request.rule.notThroughGate");
    assertThat(customers.lookup("neznama", 5)).as("nothing half-written").isEmpty();

    long id = log(new IntakeInput(asked, newcomer, ask(Pause.Kind.PROOF), PhoneCall.NONE));
    assertThat(fact(id).state()).isEqualTo(RequestState.AWAITING_PROOF);
    assertThat(fact(id).customerName()).isEqualTo("Neznámá firma s.r.o.");
    assertThat(customers.detail(fact(id).customerId()).status()).isEqualTo(CustomerStatus.PROSPECT);
    assertThat(customers.lookup("603111222", 5)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void reg_1_a_company_without_a_name_is_not_written_down(String company) {
    RegisterInput asked = from(RegisterInput.NEWCOMER, null, "Jana Tichá", null);
    assertThatThrownBy(() ->
            log(
                new IntakeInput(
                    asked,
                    new NewcomerInput(company, "x".repeat(10_000)),
                    ask(Pause.Kind.PROOF),
                    PhoneCall.NONE)))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThat(customers.count(CustomerFilter.ALL).value()).isEqualTo(1);
  }

  @Test
  void req_2_an_unclear_question_waits_in_the_same_save() {
    long id = log(question(null), ask(Pause.Kind.CLARIFICATION));
    RequestDetail detail = at(NINE, () -> requests.detail(id));
    assertThat(detail.status().state()).isEqualTo(RequestState.AWAITING_CLARIFICATION);
    assertThat(detail.status().waitDay()).isEqualTo(DAY);
    assertThat(detail.status().waitedInVain(prague("2026-07-14T23:59"))).isEmpty();
    assertThat(detail.status().waitedInVain(prague("2026-07-15T00:00"))).contains(DAY);
  }

  @Test
  void req_2_a_person_whom_nobody_approved_is_held_and_not_settled() {
    RegisterInput asked = from(client.customerId(), null, "Jana Tichá", Scope.SCO_C1);
    Gate gate = gate(asked);
    assertThat(gate.proposed()).isEqualTo(IntakeWay.HOLD);
    assertThat(gate.ways()).doesNotContain(IntakeWay.SETTLE, IntakeWay.REGISTER);
    assertThat(gate.plainGround()).isEqualTo(RefusalGround.REQ_5B);
    IntakeStep settled =
        new IntakeStep.Settle(RequestFixtures.outcome(OutcomeKind.OUT_1, prague(NINE)), 5);
    assertThat(ruleOf(() -> log(asked, settled))).isEqualTo("request.rule.waits.HELD");
    assertThat(fact(log(asked, HELD)).state()).isEqualTo(RequestState.HELD);
  }

  @Test
  void reg_4_an_approval_for_this_request_leaves_the_person_unapproved() {
    long id = log(from(client.customerId(), null, "Jana Tichá", null), HELD);
    doAt(TEN, () -> intake.approve(id, version(id), approval(false)));

    RequestFact fact = fact(id);
    assertThat(fact.state()).isEqualTo(RequestState.OPEN);
    assertThat(fact.authorised()).isTrue();
    assertThat(fact.waits().getFirst().receivedWhat()).isEqualTo("Jan Brána, jednatel, e-mail");
    assertThat(contacts.ofCustomer(client.customerId())).hasSize(1);
    assertThat(ruleOf(() -> doAt(TEN, () -> intake.approve(id, version(id), approval(false)))))
        .isEqualTo("request.rule.notHeld");
  }

  @Test
  void reg_4_an_approval_for_good_writes_the_person_down_from_the_day_of_the_request() {
    long id = log(from(client.customerId(), null, "Jana Tichá", null), HELD);
    doAt(TEN, () -> intake.approve(id, version(id), approval(true)));

    ContactDetail person =
        contacts.ofCustomer(client.customerId()).stream()
            .filter(each -> each.facts().name().equals("Jana Tichá"))
            .findFirst()
            .orElseThrow();
    assertThat(fact(id).contactId()).isEqualTo(person.id());
    assertThat(fact(id).state()).isEqualTo(RequestState.OPEN);
    assertThat(person.authorisedOn(LocalDate.of(2026, 7, 6))).isEmpty();
    var approval = person.authorisedOn(LocalDate.of(2026, 7, 7)).orElseThrow().facts();
    assertThat(approval.approvedBy()).isEqualTo("Jan Brána, jednatel");
    assertThat(approval.document()).isEqualTo("e-mail");
    assertThat(approval.validTo()).isNull();
    assertThat(fact(log(from(client.customerId(), person.id(), "", null), PLAIN)).state())
        .as("the next request of the person")
        .isEqualTo(RequestState.OPEN);
  }

  @Test
  void reg_4_an_approval_for_good_that_meets_another_one_changes_nothing_at_all() {
    long stranger = fixtures.stranger(client, engineer);
    long id = log(from(client.customerId(), stranger, "", null), HELD);
    long second = log(from(client.customerId(), stranger, "", null), HELD);
    doAt(TEN, () -> intake.approve(id, version(id), approval(true)));

    assertThat(
            ruleOf(() -> doAt(TEN, () -> intake.approve(second, version(second), approval(true)))))
        .isEqualTo("customer.rule.authorisationOverlap");
    assertThat(fact(second).state()).isEqualTo(RequestState.HELD);
    doAt(TEN, () -> intake.approve(second, version(second), approval(false)));
    assertThat(fact(second).state()).isEqualTo(RequestState.OPEN);
  }

  @Test
  void sco_x_what_is_not_covered_is_refused_and_offered_to_be_quoted() {
    Gate gate = gate(question(Scope.SCO_X1));
    assertThat(gate.proposed()).isEqualTo(IntakeWay.REFUSE);
    assertThat(gate.plainGround()).isEqualTo(RefusalGround.SCO_X);
    assertThat(gate.ways()).doesNotContain(IntakeWay.SETTLE, IntakeWay.GOODWILL);
    long id = log(question(Scope.SCO_X1), refuse(RefusalGround.SCO_X));
    assertThat(fact(id).state()).isEqualTo(RequestState.REFUSED);
    assertThat(offered()).containsExactly(id);
  }

  @ParameterizedTest
  @EnumSource(
      value = RefusalGround.class,
      names = {"REQ_5A", "REQ_5C"})
  void req_5_what_can_not_be_solved_remotely_is_refused_and_offered_to_be_quoted(
      RefusalGround ground) {
    assertThat(gate(question(Scope.SCO_C1)).grounds()).contains(ground);
    assertThat(offered()).isEmpty();
    assertThat(offeredAfter(log(question(Scope.SCO_C1), refuse(ground)))).isTrue();
  }

  @Test
  void sco_w_work_without_a_contract_is_refused_and_offered_to_be_quoted() {
    Client free = fixtures.free("Pekárny Haná a.s.", engineer);
    RegisterInput asked = RequestFixtures.question(free, prague(NINE), Scope.SCO_W1, false);
    assertThat(gate(asked).plainGround()).isEqualTo(RefusalGround.SCO_W);
    assertThat(gate(asked).proposed()).isEqualTo(IntakeWay.REFUSE);
    assertThat(offeredAfter(log(asked, refuse(RefusalGround.SCO_W)))).isTrue();
  }

  @Test
  void req_5b_a_refusal_for_want_of_approval_is_nothing_to_be_quoted() {
    RegisterInput asked = from(client.customerId(), null, "Jana Tichá", null);
    assertThat(offeredAfter(log(asked, refuse(RefusalGround.REQ_5B)))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = RefusalGround.class,
      names = {"REG_1", "REQ_2", "REQ_5B", "SCO_W", "SCO_X"})
  void req_5_a_ground_that_does_not_hold_leaves_nothing_behind(RefusalGround ground) {
    assertThat(gate(question(Scope.SCO_C1)).grounds()).doesNotContain(ground);
    assertThat(ruleOf(() -> log(question(Scope.SCO_C1), refuse(ground))))
        .isEqualTo("request.rule.groundDoesNotHold." + ground);
    assertThat(stored.count()).isZero();
  }

  @Test
  void req_5_goodwill_is_a_leads_alone() {
    IntakeStep allowed =
        new IntakeStep.Allow(new GoodwillInput(RefusalGround.SCO_X, "Dlouholetý zákazník"));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> log(question(Scope.SCO_X1), allowed));
    assertThat(stored.count()).isZero();

    as(Role.LEAD);
    long id = log(question(Scope.SCO_X1), allowed);
    doAt(
        TEN,
        () ->
            endings.serve(
                id, version(id), RequestFixtures.outcome(OutcomeKind.OUT_1, prague(TEN))));
    assertThat(fact(id).state()).isEqualTo(RequestState.SERVED);
  }

  @Test
  void a_call_is_logged_once_and_told_in_the_course() {
    PhoneCall call = PhoneCall.of("00420 602 123 456", "1379430.22");
    long first = log(new IntakeInput(question(Scope.SCO_C1), null, PLAIN, call));
    assertThat(fact(first).events())
        .extracting(RequestFact.EventFact::kind, RequestFact.EventFact::detail)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(EventKind.CALL, "+420 602 123 456, 1379430.22"));
    assertThat(ruleOf(() -> log(new IntakeInput(question(Scope.SCO_C1), null, PLAIN, call))))
        .isEqualTo("request.rule.callLogged");
    assertThat(intake.ofCall(call).orElseThrow().id()).isEqualTo(first);
    log(new IntakeInput(question(Scope.SCO_C1), null, PLAIN, PhoneCall.of("602123456", "")));
    log(new IntakeInput(question(Scope.SCO_C1), null, PLAIN, PhoneCall.of("602123456", "")));
    assertThat(stored.count()).as("calls without a name are not told apart").isEqualTo(3);
  }

  @Test
  void a_call_logged_from_two_windows_at_once_is_one_request() throws Exception {
    PhoneCall call = PhoneCall.of("602123456", "hovor-1");
    Callable<Boolean> logs =
        () -> {
          as(engineer);
          try {
            intake.log(new IntakeInput(question(Scope.SCO_C1), null, PLAIN, call));
            return true;
          } catch (BusinessRuleViolation logged) {
            assertThat(logged.messageKey()).isEqualTo("request.rule.callLogged");
            return false;
          }
        };
    assertThat(AtOnce.both(logs, logs)).containsExactlyInAnyOrder(true, false);
    assertThat(stored.count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "anonymous",
        "<script>alert(1)</script>",
        "'; drop table support_request; --",
        "12",
        "+",
        "602 123 456 a něco",
      })
  void what_is_no_number_is_none(String told) {
    assertThat(PhoneCall.of(told, told.isEmpty() ? "<b>" : told + "<").isNone()).isTrue();
    assertThat(PhoneCall.of("6".repeat(10_000), "x".repeat(10_000)).isNone()).isTrue();
    assertThat(PhoneCall.of(null, null)).isEqualTo(PhoneCall.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "602123456",
        "+420602123456",
        " 420602123456",
        "00420602123456",
        "602 123 456",
        "+420-602-123-456",
      })
  void a_number_is_read_in_any_format(String told) {
    assertThat(PhoneCall.of(told, "").number()).isEqualTo("+420602123456");
  }

  @Test
  void reg_4_an_approval_names_who_gave_it_and_how() {
    long id = log(from(client.customerId(), null, "Jana Tichá", null), HELD);
    assertThat(ruleOf(() -> approve(id, " ", "e-mail"))).isEqualTo("request.rule.approverMissing");
    assertThat(ruleOf(() -> approve(id, "Jednatel", " ")))
        .isEqualTo("request.rule.approvedHowMissing");
    assertThat(ruleOf(() -> approve(id, "x".repeat(10_000), "e-mail"))).isEqualTo("field.tooLong");
    assertThat(fact(id).state()).isEqualTo(RequestState.HELD);
  }

  private void approve(long id, String by, String how) {
    doAt(
        TEN, () -> intake.approve(id, version(id), new ApprovalInput(by, prague(TEN), how, false)));
  }

  @Test
  void what_is_too_long_is_refused_whole() {
    RegisterInput asked = question(Scope.SCO_C1);
    RegisterInput tooLong =
        new RegisterInput(
            asked.customerId(),
            asked.registrationId(),
            asked.contactId(),
            "",
            Channel.PHONE,
            asked.receivedAt(),
            asked.subject(),
            "x".repeat(10_000),
            Scope.SCO_C1,
            false);
    assertThat(ruleOf(() -> log(tooLong, PLAIN))).isEqualTo("field.tooLong");
  }

  private boolean offeredAfter(long id) {
    return offered().contains(id);
  }

  private List<Long> offered() {
    as(Role.ACCOUNT_MANAGER);
    List<Long> offered = opportunities.list().stream().map(OpportunityItem::requestId).toList();
    as(engineer);
    return offered;
  }

  private long unregistered() {
    as(Role.ACCOUNT_MANAGER);
    long customer =
        customers.create(cz.ohlas.customer.CustomerFixtures.input("Bez karty s.r.o.", ""));
    as(engineer);
    return customer;
  }

  private Gate gate(RegisterInput asked) {
    return Gate.of(
        entitlements.check(
            new EntitlementQuestion(
                asked.customerId(),
                asked.registrationId(),
                asked.contactId(),
                asked.scope(),
                asked.receivedAt())),
        asked.scope(),
        false);
  }

  private long log(RegisterInput asked, IntakeStep step) {
    return log(new IntakeInput(asked, null, step, PhoneCall.NONE));
  }

  private long log(IntakeInput input) {
    return at(NINE, () -> intake.log(input));
  }

  private RegisterInput question(@Nullable Scope scope) {
    return from(client.customerId(), client.contactId(), "", scope);
  }

  private RegisterInput from(
      long customer, @Nullable Long contact, String name, @Nullable Scope scope) {
    return new RegisterInput(
        customer,
        customer == client.customerId() ? client.registrationId() : null,
        contact,
        name,
        Channel.PHONE,
        prague(NINE),
        "Hláška",
        "Jak nastavit hlášku?",
        scope,
        false);
  }

  private static IntakeStep ask(Pause.Kind kind) {
    return new IntakeStep.Ask(new WaitingInput(kind, prague(NINE), "Registrační karta", DAY));
  }

  private static IntakeStep refuse(RefusalGround ground) {
    return new IntakeStep.Refuse(RequestFixtures.refusal(ground, prague(NINE)));
  }

  private static ApprovalInput approval(boolean forGood) {
    return new ApprovalInput("Jan Brána, jednatel", prague(TEN), "e-mail", forGood);
  }

  private List<MailKind> kinds(long id) {
    return letters.ofRequest(id).stream().map(MailEntry::kind).toList();
  }

  private RequestFact fact(long id) {
    return requests.detail(id).fact();
  }

  private long version(long id) {
    return fact(id).version();
  }

  private static String ruleOf(ThrowingCallable broken) {
    Throwable caught = catchThrowable(broken);
    assertThat(caught).isInstanceOf(BusinessRuleViolation.class);
    return ((BusinessRuleViolation) caught).messageKey();
  }
}
