package cz.ohlas.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

class ComplaintServiceTests extends ConsoleTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 13);

  @Autowired private ComplaintFixtures fixtures;
  @Autowired private ComplaintService complaints;
  @Autowired private ComplaintDecisions decisions;
  @Autowired private ComplaintRegister register;
  @Autowired private ComplaintOverview overview;
  @Autowired private ComplaintsOfMonth ofMonth;
  @Autowired private CustomerService customers;

  private long customer;
  private Staff head;

  @BeforeEach
  void a_customer_and_the_head() {
    customer = fixtures.customer();
    head = as(Role.HEAD);
  }

  @Test
  void complaint_gets_its_number_and_term_when_registered() {
    long id = at("2026-11-14T10:00", () -> fixtures.register(input()));

    ComplaintDetail detail = at("2026-11-22T10:00", () -> register.detail(id));
    assertThat(detail.number()).isEqualTo("R-2026-000001");
    assertThat(detail.state()).isEqualTo(ComplaintState.OPEN);
    assertThat(detail.term()).isEqualTo(ComplaintTerm.of(RECEIVED));
    assertThat(detail.hasOriginal()).isTrue();
    assertThat(detail.decision().points()).hasSize(2);
    assertThat(at("2026-11-14T10:00", () -> fixtures.register(input()))).isNotEqualTo(id);
    assertThat(numbers("2026-11-22T10:00", ComplaintFilter.WAITING))
        .containsExactly("R-2026-000001", "R-2026-000002");
  }

  @Test
  void refused_registration_leaves_no_gap_in_the_numbers() {
    assertRule("CMP-3", () -> doAt("2026-11-12T10:00", () -> fixtures.register(input())));
    long id = at("2026-11-14T10:00", () -> fixtures.register(input()));
    assertThat(at("2026-11-14T10:00", () -> register.detail(id)).number())
        .isEqualTo("R-2026-000001");
  }

  @Test
  void cmp_1_phone_call_is_no_complaint_and_has_no_term() {
    for (ArrivalForm spoken : List.of(ArrivalForm.PHONE, ArrivalForm.IN_PERSON)) {
      assertRule(
          "CMP-1",
          () ->
              doAt(
                  "2026-11-14T10:00",
                  () ->
                      fixtures.register(
                          ComplaintFixtures.with(input(), spoken, RECEIVED, LocalTime.NOON))));
    }
    assertThat(at("2026-11-14T10:00", () -> register.count(ComplaintFilter.WAITING)).value())
        .isZero();
  }

  @Test
  void cmp_1_caller_is_instructed_without_a_term() {
    long id = at("2026-11-14T10:00", () -> complaints.recordInstruction(instruction()));

    List<InstructionListItem> rows =
        at(
            "2026-11-14T11:00",
            () ->
                register.instructions(
                    InstructionFilter.ALL, ListSlice.first(InstructionSort.HAPPENED, true, 10)));
    assertThat(rows)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.id()).isEqualTo(id);
          assertThat(row.customer()).isEqualTo("Lázně Podhůří a.s.");
          assertThat(row.happenedAt()).isEqualTo(prague("2026-11-14T09:30"));
        });
    assertThat(at("2026-11-14T11:00", overview::counts).inTerm()).isZero();
    assertRule(
        "CMP-1",
        () ->
            doAt(
                "2026-11-14T10:00",
                () ->
                    complaints.recordInstruction(
                        new InstructionInput(
                            ArrivalForm.EMAIL,
                            RECEIVED,
                            LocalTime.NOON,
                            customer,
                            "Jan Malý",
                            "cena"))));
  }

  @Test
  void cmp_3_complaint_is_not_received_in_the_future() {
    assertRule(
        "CMP-3",
        () ->
            doAt(
                "2026-11-13T10:00",
                () ->
                    fixtures.register(
                        ComplaintFixtures.with(
                            input(), ArrivalForm.EMAIL, RECEIVED, LocalTime.of(10, 1)))));
    assertThat(
            at(
                "2026-11-13T10:01",
                () ->
                    fixtures.register(
                        ComplaintFixtures.with(
                            input(), ArrivalForm.EMAIL, RECEIVED, LocalTime.of(10, 1)))))
        .isPositive();
  }

  @Test
  void cmp_3_complaint_is_dealt_with_when_the_reply_is_dispatched() {
    long id = registered();
    decide(id, "2026-11-20T10:00");
    assertThat(detail(id).state()).isEqualTo(ComplaintState.DECIDED);

    doAt(
        "2026-11-23T15:00",
        () ->
            decisions.dispatchReply(
                id,
                version(id),
                new DispatchInput(LocalDate.of(2026, 11, 23), DispatchWay.DATA_BOX)));

    ComplaintDetail sent = detail(id);
    assertThat(sent.state()).isEqualTo(ComplaintState.ANSWERED);
    assertThat(sent.sent())
        .satisfies(dispatch -> {
          assertThat(dispatch.late()).isFalse();
          assertThat(dispatch.signedBy()).isEqualTo(head.name());
          assertThat(dispatch.asDeputy()).isFalse();
        });
    assertThat(register.reply(id).content()).startsWith('%', 'P', 'D', 'F');
    assertThat(register.reply(id).fileName()).isEqualTo("R-2026-000001.pdf");

    doAt(
        "2026-11-26T15:00",
        () -> complaints.recordDelivery(id, version(id), LocalDate.of(2026, 11, 24)));
    assertThat(detail(id).delivered()).isEqualTo("2026-11-24");
  }

  @Test
  void cmp_3_reply_after_the_statutory_end_is_late() {
    long id = registered();
    decide(id, "2026-11-20T10:00");
    doAt(
        "2026-11-24T08:00",
        () -> {
          assertThat(overview.counts().overdue()).isEqualTo(1);
          assertThat(numbers("2026-11-24T08:00", shelf(ComplaintFilter.Shelf.OVERDUE))).hasSize(1);
          decisions.dispatchReply(
              id, version(id), new DispatchInput(LocalDate.of(2026, 11, 24), DispatchWay.EMAIL));
        });
    assertThat(detail(id).sent()).satisfies(sent -> assertThat(sent.late()).isTrue());
    assertThat(numbers("2026-11-24T08:00", shelf(ComplaintFilter.Shelf.OVERDUE))).isEmpty();
  }

  @Test
  void reply_does_not_leave_before_the_decision_nor_before_the_receipt_nor_in_the_future() {
    long id = registered();
    assertRule("CMP-3", () -> dispatch(id, "2026-11-20"));
    decide(id, "2026-11-20T10:00");
    assertRule("CMP-3", () -> dispatch(id, "2026-11-12"));
    assertRule("CMP-3", () -> dispatch(id, "2026-11-19"));
    assertRule("CMP-3", () -> dispatch(id, "2026-11-21"));
    dispatch(id, "2026-11-20");
    assertRule("CMP-3", () -> dispatch(id, "2026-11-20"));
  }

  @Test
  void delivery_is_not_recorded_before_the_dispatch() {
    long id = registered();
    assertRule("CMP-3", () -> deliver(id, "2026-11-20"));
    decide(id, "2026-11-20T10:00");
    assertRule("CMP-3", () -> deliver(id, "2026-11-20"));
    dispatch(id, "2026-11-20");
    assertRule("CMP-3", () -> deliver(id, "2026-11-19"));
    assertRule("CMP-3", () -> deliver(id, "2026-12-01"));
    deliver(id, "2026-11-20");
  }

  @Test
  void decision_needs_every_point_decided_and_a_remedy_for_what_is_upheld() {
    long id = registered();
    ComplaintDetail detail = detail(id);
    DecisionInput full = ComplaintFixtures.decision(detail, head.id());
    DecisionInput undecided =
        new DecisionInput(
            List.of(full.points().getFirst(), detail.decision().points().getLast()),
            full.remedies(),
            "",
            "");
    DecisionInput unremedied = new DecisionInput(full.points(), List.of(), "", "");
    DecisionInput nobodys =
        new DecisionInput(
            full.points(), List.of(new RemedyInput("omluva", null, null, null, false)), "", "");

    for (DecisionInput missing : List.of(undecided, unremedied, nobodys)) {
      assertRule(
          "CMP-2",
          () ->
              doAt(
                  "2026-11-20T10:00",
                  () -> decisions.decide(id, detail.version(), missing, detail.reply())));
    }
    assertThat(detail(id).state()).isEqualTo(ComplaintState.OPEN);
    assertThat(detail(id).version()).as("nothing half-written stays").isEqualTo(detail.version());

    doAt(
        "2026-11-20T10:00",
        () -> decisions.saveDraft(id, detail.version(), undecided, detail.reply()));
    assertThat(detail(id).decision()).isEqualTo(undecided);
  }

  @Test
  void two_people_deciding_at_once_do_not_overwrite_each_other() {
    long id = registered();
    ComplaintDetail seenByBoth = detail(id);
    DecisionInput first = ComplaintFixtures.decision(seenByBoth, head.id());
    doAt(
        "2026-11-20T10:00",
        () -> decisions.decide(id, seenByBoth.version(), first, seenByBoth.reply()));

    as(Role.HEAD);
    DecisionInput second =
        new DecisionInput(first.points().subList(0, 1), List.of(), "jiná", "jiné");
    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(() ->
            doAt(
                "2026-11-20T10:01",
                () -> decisions.saveDraft(id, seenByBoth.version(), second, seenByBoth.reply())));
    assertThat(detail(id).decision()).isEqualTo(first);
  }

  @Test
  void a_changed_point_alone_is_a_change_of_the_complaint() {
    long id = registered();
    ComplaintDetail seenByBoth = detail(id);
    DecisionInput decision = ComplaintFixtures.decision(seenByBoth, head.id());
    doAt(
        "2026-11-20T10:00",
        () -> decisions.saveDraft(id, seenByBoth.version(), decision, seenByBoth.reply()));
    assertThat(detail(id).version()).isGreaterThan(seenByBoth.version());
  }

  @Test
  void decision_can_be_taken_back_until_the_reply_is_sent() {
    long id = registered();
    decide(id, "2026-11-20T10:00");
    doAt("2026-11-20T11:00", () -> decisions.reopen(id, version(id)));
    assertThat(detail(id).state()).isEqualTo(ComplaintState.OPEN);
    assertThat(detail(id).decided()).isNull();
    assertThat(detail(id).decision().remedies()).hasSize(1);
    decide(id, "2026-11-20T12:00");
    dispatch(id, "2026-11-20");
    assertRule("CMP-2", () -> doAt("2026-11-20T13:00", () -> decisions.reopen(id, version(id))));
  }

  @Test
  void registration_can_be_mended_until_decided_and_the_term_follows() {
    long id = registered();
    ComplaintInput mended =
        ComplaintFixtures.with(
            detail(id).registered(), ArrivalForm.DATA_BOX, LocalDate.of(2026, 11, 12), null);
    doAt("2026-11-14T12:00", () -> complaints.correct(id, version(id), mended));
    assertThat(detail(id).term().tenthDay()).isEqualTo("2026-11-22");
    assertThat(detail(id).term().statutoryEnd()).isEqualTo("2026-11-23");
    decide(id, "2026-11-20T10:00");
    assertRule(
        "CMP-2", () -> doAt("2026-11-20T12:00", () -> complaints.correct(id, version(id), mended)));
  }

  @Test
  void decision_of_a_point_stays_with_it_when_the_registration_is_mended() {
    long id = registered();
    ComplaintDetail detail = detail(id);
    DecisionInput drafted = ComplaintFixtures.decision(detail, head.id());
    doAt(
        "2026-11-20T10:00",
        () -> decisions.saveDraft(id, detail.version(), drafted, detail.reply()));
    List<PointInput> claimed = detail(id).registered().points();

    mend(
        id,
        List.of(claimed.get(1), PointInput.claimed("Faktura nesedí.", "opravu"), claimed.get(0)));
    List<PointInput> points = detail(id).decision().points();
    assertThat(points)
        .extracting(PointInput::claim)
        .containsExactly(claimed.get(1).claim(), "Faktura nesedí.", claimed.get(0).claim());
    assertThat(points)
        .extracting(PointInput::verdict)
        .containsExactly(Verdict.NOT_UPHELD, null, Verdict.UPHELD);
    assertThat(points.get(1).findings()).isEmpty();

    mend(id, List.of(points.get(0).corrected("Technik byl nezdvořilý.", "omluvu"), points.get(1)));
    assertThat(detail(id).decision().points())
        .satisfiesExactly(
            kept -> {
              assertThat(kept.claim()).isEqualTo("Technik byl nezdvořilý.");
              assertThat(kept.reasons()).isEqualTo("Nezdvořilé jednání se neprokázalo.");
            },
            open -> assertThat(open.verdict()).isNull());
  }

  @Test
  void a_point_that_is_typed_twice_or_is_not_there_any_more_takes_over_nothing() {
    long id = registered();
    ComplaintDetail detail = detail(id);
    doAt(
        "2026-11-20T10:00",
        () ->
            decisions.saveDraft(
                id,
                detail.version(),
                ComplaintFixtures.decision(detail, head.id()),
                detail.reply()));
    PointInput first = detail(id).registered().points().getFirst();
    mend(id, List.of(first.corrected("A", ""), first.corrected("B", "")));
    assertThat(detail(id).decision().points())
        .extracting(PointInput::verdict)
        .containsExactly(Verdict.UPHELD, null);
    PointInput gone = detail.registered().points().getLast();
    mend(id, List.of(gone.decided(Verdict.UPHELD, "x", "", "x")));
    assertThat(detail(id).decision().points())
        .singleElement()
        .satisfies(point -> {
          assertThat(point.claim()).isEqualTo(gone.claim());
          assertThat(point.verdict()).isNull();
        });
  }

  @Test
  @DisplayName("CMP-2 no decision comes with a registration")
  void cmp_2_no_decision_comes_with_a_registration() {
    PointInput judged =
        PointInput.claimed("Čekali jsme.", "").decided(Verdict.NOT_UPHELD, "x", "", "x");
    long id =
        at(
            "2026-11-14T10:00",
            () -> fixtures.register(ComplaintFixtures.claiming(input(), List.of(judged))));
    assertThat(detail(id).decision().points())
        .singleElement()
        .satisfies(point -> assertThat(point.verdict()).isNull());
  }

  @Test
  void remedy_without_words_is_kept_in_a_draft_but_promises_nothing() {
    long id = registered();
    ComplaintDetail detail = detail(id);
    DecisionInput full = ComplaintFixtures.decision(detail, head.id());
    RemedyInput wordless =
        new RemedyInput(
            "", head.id(), LocalDate.of(2026, 12, 15), new BigDecimal("2000.00"), false);
    DecisionInput unfinished = new DecisionInput(full.points(), List.of(wordless), "", "");
    assertRule(
        "CMP-2",
        () ->
            doAt(
                "2026-11-20T10:00",
                () -> decisions.decide(id, detail.version(), unfinished, detail.reply())));
    doAt(
        "2026-11-20T10:00",
        () -> decisions.saveDraft(id, detail.version(), unfinished, detail.reply()));
    assertThat(detail(id).decision().remedies()).containsExactly(wordless);
  }

  @Test
  void complaint_of_a_renamed_customer_is_found_by_the_new_name() {
    registered();
    as(Role.ACCOUNT_MANAGER);
    customers.change(
        customer,
        customers.detail(customer).version(),
        CustomerFixtures.input("Závora servis s.r.o.", ""));
    as(head);
    assertThat(numbers("2026-11-20T10:00", ComplaintFilter.WAITING.withTyped("zavora")))
        .containsExactly("R-2026-000001");
    assertThat(numbers("2026-11-20T10:00", ComplaintFilter.WAITING.withTyped("lazne"))).isEmpty();
    assertThat(numbers("2026-11-20T10:00", ComplaintFilter.WAITING.withTyped("opozdena odp")))
        .hasSize(1);
  }

  @Test
  void complaint_is_found_by_number_customer_and_subject() {
    registered();
    for (String typed : List.of("R-2026-000001", "lazne", "opozdena odp", "novak")) {
      assertThat(numbers("2026-11-20T10:00", ComplaintFilter.WAITING.withTyped(typed)))
          .as(typed)
          .containsExactly("R-2026-000001");
    }
    assertThat(numbers("2026-11-20T10:00", ComplaintFilter.WAITING.withTyped("pekárny"))).isEmpty();
  }

  @Test
  void figures_of_the_head_tell_what_is_in_term_ends_and_waits_for_a_signature() {
    long first = registered();
    registered();
    decide(first, "2026-11-20T10:00");
    doAt(
        "2026-11-22T10:00",
        () -> {
          assertThat(overview.counts()).isEqualTo(new ComplaintCounts(2, 0, 2, 1, 0));
          assertThat(overview.waiting(1))
              .singleElement()
              .satisfies(waiting -> {
                assertThat(waiting.number()).isEqualTo("R-2026-000001");
                assertThat(waiting.urgency()).isEqualTo(TermUrgency.NOW);
              });
        });
    doAt(
        "2026-11-23T10:00",
        () -> assertThat(overview.counts()).isEqualTo(new ComplaintCounts(2, 2, 0, 1, 0)));
    doAt(
        "2026-11-24T10:00",
        () -> assertThat(overview.counts()).isEqualTo(new ComplaintCounts(0, 0, 0, 1, 2)));
  }

  @Test
  void month_tells_what_was_received_and_answered_as_it_stood_at_its_end() {
    long id =
        at(
            "2026-10-30T10:00",
            () -> fixtures.register(ComplaintFixtures.input(customer, LocalDate.of(2026, 10, 29))));
    decide(id, "2026-11-04T10:00");
    doAt(
        "2026-11-05T10:00",
        () ->
            decisions.dispatchReply(
                id, version(id), new DispatchInput(LocalDate.of(2026, 11, 5), DispatchWay.LETTER)));

    ComplaintFact open =
        new ComplaintFact(
            "R-2026-000001", LocalDate.of(2026, 10, 29), ComplaintKind.QUALITY, null, false);
    assertThat(ofMonth.of(customer, YearMonth.of(2026, 9))).isEmpty();
    assertThat(ofMonth.of(customer, YearMonth.of(2026, 10))).containsExactly(open);
    assertThat(ofMonth.of(customer, YearMonth.of(2026, 11)))
        .containsExactly(
            new ComplaintFact(
                open.number(), open.receivedOn(), open.kind(), LocalDate.of(2026, 11, 5), false));
    assertThat(ofMonth.of(customer, YearMonth.of(2026, 12))).isEmpty();
  }

  private ComplaintInput input() {
    return ComplaintFixtures.input(customer, RECEIVED);
  }

  private InstructionInput instruction() {
    return new InstructionInput(
        ArrivalForm.PHONE,
        LocalDate.of(2026, 11, 14),
        LocalTime.of(9, 30),
        customer,
        "Jan Malý",
        "Stěžoval si na čekání na lince.");
  }

  private long registered() {
    return at("2026-11-14T10:00", () -> fixtures.register(input()));
  }

  private void decide(long id, String when) {
    doAt(
        when,
        () -> {
          ComplaintDetail detail = register.detail(id);
          decisions.decide(
              id, detail.version(), ComplaintFixtures.decision(detail, head.id()), detail.reply());
        });
  }

  private void mend(long id, List<PointInput> points) {
    doAt(
        "2026-11-20T11:00",
        () ->
            complaints.correct(
                id, version(id), ComplaintFixtures.claiming(detail(id).registered(), points)));
  }

  private void dispatch(long id, String day) {
    doAt(
        "2026-11-20T16:00",
        () ->
            decisions.dispatchReply(
                id, version(id), new DispatchInput(LocalDate.parse(day), DispatchWay.EMAIL)));
  }

  private void deliver(long id, String day) {
    doAt(
        "2026-11-30T16:00", () -> complaints.recordDelivery(id, version(id), LocalDate.parse(day)));
  }

  private ComplaintDetail detail(long id) {
    return register.detail(id);
  }

  private long version(long id) {
    return register.detail(id).version();
  }

  private static ComplaintFilter shelf(ComplaintFilter.Shelf shelf) {
    return ComplaintFilter.WAITING.withShelf(shelf);
  }

  private List<String> numbers(String when, ComplaintFilter filter) {
    return at(
        when,
        () ->
            register.list(filter, ListSlice.first(ComplaintSort.DUE, false, 50)).stream()
                .map(ComplaintListItem::number)
                .toList());
  }

  private static void assertRule(String ruleId, ThrowingCallable forbidden) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(forbidden)
        .satisfies(broken -> assertThat(broken.ruleId()).contains(ruleId));
  }
}
