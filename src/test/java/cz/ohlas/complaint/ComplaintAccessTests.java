package cz.ohlas.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who reads and who decides a complaint, record by record: on list, count, detail, file, letter.
 */
class ComplaintAccessTests extends ConsoleTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 13);
  private static final String NOW = "2026-11-20T10:00";

  @Autowired private ComplaintFixtures fixtures;
  @Autowired private ComplaintService complaints;
  @Autowired private ComplaintDecisions decisions;
  @Autowired private ComplaintRegister register;
  @Autowired private ComplaintEvidence evidence;
  @Autowired private ComplaintOverview overview;
  @Autowired private ComplaintsOfMonth ofMonth;
  @Autowired private DeputyService deputies;

  private long customer;
  private Staff head;
  private Staff registrar;
  private Staff colleague;
  private Staff administrator;

  @BeforeEach
  void people_of_every_kind() {
    customer = fixtures.customer();
    head = as(Role.HEAD);
    colleague = as(Role.ENGINEER, Role.LEAD, Role.ACCOUNT_MANAGER);
    administrator = as(Role.ADMINISTRATOR);
    registrar = as(Role.ENGINEER);
  }

  @Test
  @DisplayName("ACC-7 a complaint is read by the head and whoever registered it, by nobody else")
  void acc_7_head_and_registrar_read_it() {
    long id = registered(input());
    assertReads(registrar, id);
    assertReads(head, id);
    assertReadsNothing(colleague, id);
  }

  @Test
  @DisplayName("ACC-6 the administrator by that role alone reads no complaint")
  void acc_6_administrator_reads_no_complaint() {
    long id = registered(input());
    as(administrator);
    assertDenied(() -> register.detail(id));
    assertDenied(() -> register.count(all()));
    assertDenied(() -> register.list(all(), ListSlice.first(ComplaintSort.DUE, false, 10)));
    assertDenied(() -> register.reply(id));
    assertDenied(() -> ofMonth.of(customer, YearMonth.of(2026, 11)));
  }

  @Test
  @DisplayName("ACC-7 being asked for a statement opens that complaint, and no other")
  void acc_7_those_asked_read_that_complaint_only() {
    long asked = registered(input());
    long other = registered(input());
    as(head);
    doAt(NOW, () -> complaints.askForStatement(asked, colleague.id(), "Jak probíhal hovor?"));

    assertReads(colleague, asked);
    assertHidden(colleague, other);
    as(colleague);
    assertThat(overview.statementsAsked())
        .singleElement()
        .satisfies(waiting -> assertThat(waiting.id()).isEqualTo(asked));
    Long owed = register.detail(asked).rights().statementAsked();
    assertThat(owed).isNotNull();

    as(registrar);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> complaints.giveStatement(owed, "za kolegu"));
    as(colleague);
    doAt(NOW, () -> complaints.giveStatement(owed, "Hovor trval šest minut."));
    assertThat(overview.statementsAsked()).isEmpty();
    assertRule("CMP-2", () -> complaints.giveStatement(owed, "jinak"));
    as(registrar);
    assertThat(register.detail(asked).statements())
        .as("others' statements are not theirs")
        .isEmpty();
    as(head);
    assertThat(register.detail(asked).statements())
        .singleElement()
        .satisfies(given -> assertThat(given.answer()).isEqualTo("Hovor trval šest minut."));
  }

  @Test
  @DisplayName("ACC-7 a confidential complaint is read by head and deputy only")
  void acc_7_confidential_is_for_head_and_deputy() {
    long open = registered(input());
    as(head);
    doAt(NOW, () -> complaints.askForStatement(open, colleague.id(), "Jak probíhal hovor?"));
    doAt(
        NOW,
        () ->
            complaints.correct(
                open,
                register.detail(open).version(),
                ComplaintFixtures.about(register.detail(open).registered(), Set.of(), true)));

    assertHidden(registrar, open);
    assertHidden(colleague, open);
    assertReads(head, open);
    assertRule("ACC-7", () -> complaints.askForStatement(open, registrar.id(), "A co vy?"));
    as(colleague);
    assertThat(overview.statementsAsked()).isEmpty();
    assertThat(ofMonth.of(customer, YearMonth.of(2026, 11))).isEmpty();
  }

  @Test
  @DisplayName("ACC-5 the deputy has the head's rights over complaints, for the named days only")
  void acc_5_deputy_reads_and_decides_in_the_period_only() {
    long id = registered(ComplaintFixtures.about(input(), Set.of(), true));
    as(head);
    doAt(
        "2026-11-14T12:00",
        () ->
            deputies.nameDeputy(
                new DeputyInput(
                    colleague.id(), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20))));
    as(colleague);
    doAt("2026-11-15T23:59", () -> assertNoRights(id));
    doAt("2026-11-21T00:00", () -> assertNoRights(id));
    doAt("2026-11-16T00:00", () -> assertThat(register.detail(id).rights().decide()).isTrue());
    doAt(
        "2026-11-20T23:59",
        () -> {
          ComplaintDetail detail = register.detail(id);
          decisions.decide(
              id,
              detail.version(),
              ComplaintFixtures.decision(detail, colleague.id()),
              detail.reply());
          assertThat(register.detail(id).decided())
              .satisfies(decided -> {
                assertThat(decided.asDeputy()).isTrue();
                assertThat(decided.by()).isEqualTo(colleague.name());
              });
        });
  }

  @Test
  @DisplayName("CMP-2 only head or deputy decides, whoever else may read it")
  void cmp_2_others_may_not_decide() {
    long id = registered(input());
    ComplaintDetail detail = register.detail(id);
    DecisionInput decision = ComplaintFixtures.decision(detail, registrar.id());
    assertThat(detail.rights().decide()).isFalse();
    assertDenied(() -> decisions.decide(id, detail.version(), decision, detail.reply()));
    assertDenied(() -> decisions.saveDraft(id, detail.version(), decision, detail.reply()));
    assertDenied(() -> decisions.preview(id, decision, detail.reply()));
    assertDenied(() -> decisions.previewPdf(id, decision, detail.reply()));
    assertDenied(() -> decisions.prepareReply(id, detail.version(), detail.reply()));
    assertDenied(() -> decisions.reopen(id, detail.version()));
    assertDenied(() ->
        decisions.dispatchReply(
            id, detail.version(), new DispatchInput(RECEIVED, DispatchWay.EMAIL)));
    assertDenied(() -> complaints.askForStatement(id, colleague.id(), "?"));
    assertDenied(() -> deputies.nameDeputy(new DeputyInput(registrar.id(), RECEIVED, RECEIVED)));
  }

  @Test
  @DisplayName("CMP-2 a decision that is not final, and what is internal, is for head and deputy")
  void cmp_2_drafts_and_the_internal_part_stay_with_the_head() {
    long id = registered(input());
    as(head);
    doAt(
        NOW,
        () -> {
          ComplaintDetail detail = register.detail(id);
          decisions.saveDraft(
              id, detail.version(), ComplaintFixtures.decision(detail, head.id()), detail.reply());
        });
    as(registrar);
    assertThat(register.detail(id).decision().points())
        .allSatisfy(point -> {
          assertThat(point.verdict()).isNull();
          assertThat(point.findings()).isEmpty();
        });
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.reply(id));

    as(head);
    doAt(
        NOW,
        () -> {
          ComplaintDetail detail = register.detail(id);
          decisions.decide(id, detail.version(), detail.decision(), detail.reply());
        });
    as(registrar);
    DecisionInput seen = register.detail(id).decision();
    assertThat(seen.points().getFirst().verdict()).isEqualTo(Verdict.UPHELD);
    assertThat(seen.internalCause()).isEmpty();
    assertThat(seen.correctiveMeasure()).isEmpty();
  }

  @Test
  @DisplayName("CMP-2 about the head the deputy decides; the head neither decides nor prepares it")
  void cmp_2_about_the_head_the_deputy_decides() {
    long id = registered(ComplaintFixtures.about(input(), Set.of(head.id()), false));
    as(head);
    doAt("2026-11-14T12:00", () -> nameDeputy(colleague));
    ComplaintDetail detail = at(NOW, () -> register.detail(id));
    assertThat(detail.rights().decide()).isFalse();
    DecisionInput decision = ComplaintFixtures.decision(detail, head.id());
    assertRule(
        "CMP-2",
        () -> doAt(NOW, () -> decisions.decide(id, detail.version(), decision, detail.reply())));
    assertRule(
        "CMP-2",
        () -> doAt(NOW, () -> decisions.saveDraft(id, detail.version(), decision, detail.reply())));
    assertRule("CMP-2", () -> doAt(NOW, () -> decisions.preview(id, decision, detail.reply())));

    as(colleague);
    doAt(NOW, () -> decisions.decide(id, detail.version(), decision, detail.reply()));
    assertThat(at(NOW, () -> register.detail(id)).decided())
        .satisfies(decided -> assertThat(decided.aboutSelf()).isFalse());
    as(head);
    assertRule(
        "CMP-2",
        () ->
            doAt(
                NOW,
                () ->
                    decisions.dispatchReply(
                        id,
                        register.detail(id).version(),
                        new DispatchInput(LocalDate.of(2026, 11, 20), DispatchWay.EMAIL))));
  }

  @Test
  @DisplayName("CMP-2 whoever a complaint concerns can't undo that, nor change what it claims")
  void cmp_2_whom_it_concerns_changes_neither_that_nor_the_points() {
    long id =
        registered(ComplaintFixtures.about(input(), Set.of(head.id(), registrar.id()), false));
    as(head);
    doAt("2026-11-14T12:00", () -> nameDeputy(colleague));
    ComplaintInput seen = at(NOW, () -> register.detail(id)).registered();
    for (Staff concerned : List.of(head, registrar)) {
      as(concerned);
      for (ComplaintInput corrected :
          List.of(
              ComplaintFixtures.about(seen, Set.of(), false),
              ComplaintFixtures.about(seen, Set.of(concerned.id()), false),
              ComplaintFixtures.claiming(seen, seen.points().subList(0, 1)),
              ComplaintFixtures.claiming(seen, seen.points().reversed()),
              ComplaintFixtures.claiming(seen, List.of(PointInput.claimed("Nic.", ""))))) {
        assertRule("CMP-2", () -> doAt(NOW, () -> correct(id, corrected)));
      }
      ComplaintInput redirected =
          ComplaintFixtures.with(seen, ArrivalForm.DATA_BOX, RECEIVED, null);
      doAt(NOW, () -> correct(id, redirected));
    }
    assertThat(at(NOW, () -> register.detail(id)).registered())
        .as("what was none of their matter is mended, the rest stands")
        .satisfies(kept -> {
          assertThat(kept.form()).isEqualTo(ArrivalForm.DATA_BOX);
          assertThat(kept.concernedStaffIds()).containsExactlyInAnyOrder(head.id(), registrar.id());
          assertThat(kept.points()).isEqualTo(seen.points());
        });

    as(colleague);
    doAt(NOW, () -> correct(id, ComplaintFixtures.about(seen, Set.of(head.id()), false)));
    as(registrar);
    doAt(NOW, () -> correct(id, ComplaintFixtures.about(seen, Set.of(), false)));
  }

  @Test
  @DisplayName("CMP-2 statements, which prepare a decision, are asked for by who may decide")
  void cmp_2_whom_it_concerns_asks_for_no_statement() {
    long id = registered(ComplaintFixtures.about(input(), Set.of(head.id()), false));
    as(head);
    doAt("2026-11-14T12:00", () -> nameDeputy(colleague));
    assertRule(
        "CMP-2",
        () -> doAt(NOW, () -> complaints.askForStatement(id, registrar.id(), "Jak to bylo?")));
    as(colleague);
    doAt(NOW, () -> complaints.askForStatement(id, registrar.id(), "Jak to bylo?"));
    assertThat(at(NOW, () -> register.detail(id)).statements()).hasSize(1);
  }

  @Test
  @DisplayName("CMP-2 about the head, with no deputy, the head decides and that fact is recorded")
  void cmp_2_without_a_deputy_the_head_decides_with_the_fact_recorded() {
    long id = registered(ComplaintFixtures.about(input(), Set.of(head.id()), false));
    as(head);
    ComplaintDetail detail = at(NOW, () -> register.detail(id));
    assertThat(detail.rights().decide()).isTrue();
    assertThat(detail.rights().aboutSelf()).isTrue();
    doAt(
        NOW,
        () ->
            decisions.decide(
                id,
                detail.version(),
                ComplaintFixtures.decision(detail, head.id()),
                detail.reply()));
    assertThat(at(NOW, () -> register.detail(id)).decided())
        .satisfies(decided -> assertThat(decided.aboutSelf()).isTrue());
  }

  @Test
  @DisplayName("CMP-2 about the deputy the head decides, the deputy does not")
  void cmp_2_about_the_deputy_the_head_decides() {
    long id = registered(ComplaintFixtures.about(input(), Set.of(colleague.id()), false));
    as(head);
    doAt("2026-11-14T12:00", () -> nameDeputy(colleague));
    assertThat(at(NOW, () -> register.detail(id)).rights().decide()).isTrue();
    as(colleague);
    assertThat(at(NOW, () -> register.detail(id)).rights().decide()).isFalse();
  }

  @Test
  @DisplayName("CMP-2 about head and deputy alike, the head decides with the fact recorded")
  void cmp_2_about_both_the_head_decides() {
    long id =
        registered(ComplaintFixtures.about(input(), Set.of(head.id(), colleague.id()), false));
    as(head);
    doAt("2026-11-14T12:00", () -> nameDeputy(colleague));
    assertThat(at(NOW, () -> register.detail(id)).rights().aboutSelf()).isTrue();
    as(colleague);
    assertThat(at(NOW, () -> register.detail(id)).rights().decide()).isFalse();
  }

  @Test
  @DisplayName("ACC-7 instructions are read by the head and whoever recorded them")
  void acc_7_instructions_are_read_by_head_and_recorder() {
    as(registrar);
    long id =
        at(
            NOW,
            () ->
                complaints.recordInstruction(
                    new InstructionInput(
                        ArrivalForm.PHONE,
                        LocalDate.of(2026, 11, 20),
                        java.time.LocalTime.of(9, 0),
                        null,
                        "Jan Malý",
                        "čekání")));
    assertThat(register.instruction(id).person()).isEqualTo("Jan Malý");
    as(head);
    assertThat(register.countInstructions(InstructionFilter.ALL).value()).isEqualTo(1);
    as(colleague);
    assertThat(register.countInstructions(InstructionFilter.ALL).value()).isZero();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.instruction(id));
  }

  @Test
  void deputy_periods_make_sense_and_do_not_overlap() {
    as(head);
    doAt(
        "2026-11-14T12:00",
        () -> {
          nameDeputy(colleague);
          assertThat(deputies.candidates()).extracting("id").doesNotContain(head.id());
          assertThat(deputies.candidates()).extracting("id").doesNotContain(administrator.id());
        });
    assertRule("CMP-2", () -> name(registrar, "2026-11-20", "2026-11-25"));
    assertRule("CMP-2", () -> name(registrar, "2026-12-10", "2026-12-09"));
    assertRule("CMP-2", () -> name(registrar, "2026-11-01", "2026-11-10"));
    assertRule("CMP-2", () -> name(head, "2026-12-01", "2026-12-02"));
    assertRule("CMP-2", () -> name(administrator, "2026-12-01", "2026-12-02"));

    DeputyDetail current = at(NOW, () -> deputies.periods().getFirst());
    assertThat(current.inForce()).isTrue();
    assertThat(at(NOW, () -> deputies.deputyToday())).contains(colleague.name());
    doAt(NOW, () -> deputies.endDeputy(current.id(), current.version()));
    assertThat(at(NOW, () -> deputies.deputyToday())).isEmpty();
    assertRule(
        "CMP-2",
        () ->
            doAt(
                NOW,
                () -> deputies.endDeputy(current.id(), deputies.periods().getFirst().version())));
  }

  @Test
  @DisplayName(
      "CMP-2 ending a period takes the rights at once, and keeps the day under which they were used")
  void cmp_2_an_ended_period_keeps_its_last_day_and_gives_no_rights_any_more() {
    long id = registered(input());
    as(head);
    name(colleague, "2026-11-20", "2026-11-30");
    as(colleague);
    doAt(
        "2026-11-20T09:00",
        () -> {
          ComplaintDetail detail = register.detail(id);
          decisions.decide(
              id,
              detail.version(),
              ComplaintFixtures.decision(detail, colleague.id()),
              detail.reply());
        });
    as(head);
    DeputyDetail current = at(NOW, () -> deputies.periods().getFirst());
    doAt(NOW, () -> deputies.endDeputy(current.id(), current.version()));

    assertThat(at(NOW, () -> deputies.periods()))
        .singleElement()
        .satisfies(ended -> {
          assertThat(ended.from()).isEqualTo("2026-11-20");
          assertThat(ended.to()).isEqualTo("2026-11-20");
          assertThat(ended.endedAt()).isEqualTo(prague(NOW));
          assertThat(ended.inForce()).isFalse();
          assertThat(ended.over()).isTrue();
        });
    as(colleague);
    doAt("2026-11-20T10:01", () -> assertNoRights(id));
    as(head);
    doAt(
        "2026-11-20T10:02",
        () -> {
          deputies.nameDeputy(
              new DeputyInput(
                  registrar.id(), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30)));
          assertThat(deputies.deputyToday()).contains(registrar.name());
        });
  }

  @Test
  void deputy_period_that_has_not_begun_disappears_when_it_is_ended() {
    as(head);
    name(colleague, "2026-12-01", "2026-12-05");
    DeputyDetail coming = at(NOW, () -> deputies.periods().getFirst());
    doAt(NOW, () -> deputies.endDeputy(coming.id(), coming.version()));
    assertThat(at(NOW, () -> deputies.periods())).isEmpty();
  }

  private void assertReads(Staff reader, long id) {
    as(reader);
    ComplaintDetail detail = at(NOW, () -> register.detail(id));
    assertThat(detail.number()).startsWith("R-2026-");
    assertThat(at(NOW, () -> register.attachment(detail.attachments().getFirst().id())).fileName())
        .isEqualTo("reklamace.pdf");
    assertThat(evidence.of(id, java.util.Locale.of("cs"))).isEmpty();
    assertThat(ids()).contains(id);
    assertThat(register.count(all()).value()).isEqualTo(ids().size());
  }

  private void assertReadsNothing(Staff reader, long id) {
    assertHidden(reader, id);
    assertThat(ids()).isEmpty();
    assertThat(register.count(all()).value()).isZero();
    assertThat(register.count(all().withTyped("lázně")).value()).as("search").isZero();
    assertDenied(overview::counts);
    assertDenied(() -> overview.waiting(10));
  }

  private void assertHidden(Staff reader, long id) {
    as(head);
    long attachment = register.detail(id).attachments().getFirst().id();
    as(reader);
    assertMissing(() -> register.detail(id));
    assertMissing(() -> register.attachment(attachment));
    assertMissing(() -> register.reply(id));
    assertMissing(() -> evidence.of(id, java.util.Locale.of("cs")));
    try (ReceivedFile scan = fixtures.scan()) {
      assertMissing(() -> complaints.attach(id, scan, false));
    }
    assertMissing(() -> complaints.correct(id, 0, input()));
    assertMissing(() -> complaints.recordDelivery(id, 0, RECEIVED));
    assertThat(ids()).doesNotContain(id);
  }

  private void assertNoRights(long id) {
    assertMissing(() -> register.detail(id));
    assertDenied(overview::counts);
    assertDenied(() -> decisions.reopen(id, 0));
  }

  private void correct(long id, ComplaintInput corrected) {
    complaints.correct(id, register.detail(id).version(), corrected);
  }

  private void nameDeputy(Staff deputy) {
    deputies.nameDeputy(
        new DeputyInput(deputy.id(), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30)));
  }

  private void name(Staff deputy, String from, String to) {
    doAt(
        "2026-11-14T12:00",
        () ->
            deputies.nameDeputy(
                new DeputyInput(deputy.id(), LocalDate.parse(from), LocalDate.parse(to))));
  }

  private List<Long> ids() {
    return register.list(all(), ListSlice.first(ComplaintSort.DUE, false, 50)).stream()
        .map(ComplaintListItem::id)
        .toList();
  }

  private static ComplaintFilter all() {
    return ComplaintFilter.WAITING.withShelf(ComplaintFilter.Shelf.ALL);
  }

  private ComplaintInput input() {
    return ComplaintFixtures.input(customer, RECEIVED);
  }

  private long registered(ComplaintInput input) {
    as(registrar);
    return at("2026-11-14T10:00", () -> fixtures.register(input));
  }

  private static void assertMissing(ThrowingCallable forbidden) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(forbidden);
  }

  private static void assertDenied(ThrowingCallable forbidden) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(forbidden);
  }

  private static void assertRule(String ruleId, ThrowingCallable forbidden) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(forbidden)
        .satisfies(broken -> assertThat(broken.ruleId()).contains(ruleId));
  }
}
