package cz.ohlas.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StandingAt;
import cz.ohlas.StatementCount;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Money;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractFixtures;
import cz.ohlas.contract.ContractService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceListInput;
import cz.ohlas.price.PriceListService;
import cz.ohlas.price.PriceTier;
import cz.ohlas.report.PdfA;
import cz.ohlas.report.PdfText;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@StandingAt(QuoteServiceTests.NOW)
class QuoteServiceTests extends ConsoleTest {

  static final String NOW = "2026-11-23T10:00";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final CriteriaSheet TIER_3 = QuoteFixtures.criteria(46, 640, 2);

  @Autowired private QuoteFixtures fixtures;
  @Autowired private QuoteService quotes;
  @Autowired private QuoteWorkflow workflow;
  @Autowired private ContractService contracts;
  @Autowired private PriceListService priceLists;
  @Autowired private CustomerService customers;

  private Staff head;
  private Staff manager;
  private long customer;

  @BeforeEach
  void a_company_that_sells() {
    head = fixtures.readyCompany();
    manager = fixtures.accountManager();
    customer = fixtures.customer("Brána servis s.r.o.");
  }

  @Test
  void prc_2_a_quote_says_which_criterion_decided_and_what_each_asked_for() {
    QuoteDetail quote = quotes.detail(draft(TIER_3, 0));

    assertThat(quote.decision().tier()).isEqualTo(3);
    assertThat(quote.decision().decidedBy()).containsExactly(Criterion.CALLS);
    assertThat(quote.totals().net()).isEqualTo(Money.czk(96_000));
    assertThat(quote.totals().vat()).isEqualTo(Money.czk(20_160));
    assertThat(quote.totals().gross()).isEqualTo(Money.czk(116_160));
    assertThat(quote.number()).isNull();
  }

  @Test
  void prc_2_an_unknown_criterion_makes_a_non_binding_calculation_of_at_least() {
    CriteriaSheet partly = TIER_3.with(Criterion.EMPLOYEES, null);
    QuoteInput binding = fixtures.input(customer, partly, 0);
    long id = at(NOW, () -> quotes.create(customer, binding));

    QuoteDetail quote = quotes.detail(id);
    assertThat(binding.terms().binding()).isTrue();
    assertThat(quote.decision().atLeast()).isTrue();
    assertThat(quote.input().terms().binding()).isFalse();
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));
    assertThat(PdfText.of(workflow.pdf(id).content()))
        .contains("Nezávazná kalkulace ceny", "nejméně", "zatím neznámo")
        .doesNotContain("Přijetí nabídky objednatelem");
    assertThatThrownBy(() -> doAt(NOW, () -> accept(id)))
        .hasMessageContaining("quote.rule.notBinding");
  }

  @Test
  void prc_3_a_sent_quote_keeps_its_price_list_for_ever_and_a_draft_must_be_priced_anew() {
    long sent = draft(TIER_3, 0);
    doAt(NOW, () -> workflow.send(sent, version(sent), QuoteChannel.EMAIL));
    long late = draft(TIER_3, 0);
    as(head);
    doAt(NOW, () -> priceLists.create(dearerFrom(TODAY.plusDays(1))));
    as(manager);

    String tomorrow = "2026-11-24T10:00";
    assertThat(at(tomorrow, () -> quotes.detail(sent)).totals().net()).isEqualTo(Money.czk(96_000));
    assertThatThrownBy(
            () -> doAt(tomorrow, () -> workflow.send(late, version(late), QuoteChannel.EMAIL)))
        .hasMessageContaining("PRC-3 quote.rule.listChanged");
    doAt(tomorrow, () -> quotes.revise(late, version(late), quotes.detail(late).input()));
    assertThat(quotes.detail(late).totals().net()).isEqualTo(Money.czk(99_000));
  }

  @Test
  void prc_5_a_total_within_the_limit_goes_out_without_the_head() {
    long id = draft(TIER_3, 10);

    assertThat(quotes.detail(id).approvalReasons()).isEmpty();
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));
    assertThat(quotes.detail(id).state()).isEqualTo(QuoteState.SENT);
    assertThatThrownBy(() -> workflow.requestApproval(id, version(id), ""))
        .hasMessageContaining("quote.rule.noApprovalNeeded");
  }

  @Test
  void prc_5_a_total_beyond_the_limit_waits_for_the_head() {
    long id = draft(TIER_3, 11);
    assertThatThrownBy(() -> doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL)))
        .hasMessageContaining("PRC-5 quote.rule.approvalNeeded");

    doAt(NOW, () -> workflow.requestApproval(id, version(id), "dlouholetý zákazník"));
    assertThat(workflow.awaitingApproval()).isEqualTo(1);
    assertThatThrownBy(() -> workflow.approve(id, version(id), ""))
        .isInstanceOf(AccessDeniedException.class);
    as(head);
    doAt(NOW, () -> workflow.approve(id, version(id), ""));
    as(manager);
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));

    assertThat(quotes.detail(id).state()).isEqualTo(QuoteState.SENT);
  }

  @Test
  void prc_5_what_the_head_agreed_to_counts_no_more_after_a_change() {
    long id = draft(TIER_3, 11);
    doAt(NOW, () -> workflow.requestApproval(id, version(id), ""));
    as(head);
    doAt(NOW, () -> workflow.approve(id, version(id), ""));
    as(manager);
    doAt(NOW, () -> quotes.revise(id, version(id), fixtures.input(customer, TIER_3, 30)));

    assertThatThrownBy(() -> doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL)))
        .hasMessageContaining("quote.rule.approvalNeeded");
  }

  @Test
  void prc_5_the_head_gives_a_quote_back_only_with_a_reason() {
    long id = draft(TIER_3, 50);
    doAt(NOW, () -> workflow.requestApproval(id, version(id), ""));
    as(head);

    assertThatThrownBy(() -> doAt(NOW, () -> workflow.giveBack(id, version(id), " ")))
        .hasMessageContaining("quote.rule.returnReason");
    doAt(NOW, () -> workflow.giveBack(id, version(id), "příliš velká sleva"));

    assertThat(quotes.detail(id).state()).isEqualTo(QuoteState.DRAFT);
    assertThat(quotes.detail(id).approval().granted()).isFalse();
    assertThat(quotes.detail(id).approval().words()).isEqualTo("příliš velká sleva");
  }

  @Test
  void prc_5_what_the_head_said_stays_in_the_quote_s_course_whatever_is_changed_after() {
    long id = draft(TIER_3, 50);
    doAt(NOW, () -> workflow.requestApproval(id, version(id), "věrný zákazník"));
    as(head);
    doAt(NOW, () -> workflow.giveBack(id, version(id), "příliš velká sleva"));
    Staff colleague = as(Role.ACCOUNT_MANAGER);
    doAt(NOW, () -> quotes.revise(id, version(id), fixtures.input(customer, TIER_3, 30)));

    QuoteDetail revised = quotes.detail(id);
    assertThat(revised.approval()).isEqualTo(QuoteApproval.NONE);
    assertThat(revised.pastApprovals())
        .singleElement()
        .satisfies(said -> {
          assertThat(said.request()).isEqualTo("věrný zákazník");
          assertThat(said.words()).isEqualTo("příliš velká sleva");
          assertThat(said.decidedByStaffId()).isEqualTo(head.id());
          assertThat(said.granted()).isFalse();
        });
    assertThat(revised.createdByStaffId()).isEqualTo(manager.id());
    assertThat(revised.preparedByStaffId()).isEqualTo(colleague.id());

    doAt(NOW, () -> workflow.requestApproval(id, version(id), ""));
    as(head);
    doAt(NOW, () -> workflow.giveBack(id, version(id), "stále moc"));
    as(manager);
    doAt(NOW, () -> workflow.requestApproval(id, version(id), "bez ní odejdou"));
    assertThat(quotes.detail(id).pastApprovals())
        .extracting(QuoteApproval::words)
        .containsExactly("příliš velká sleva", "stále moc");
  }

  @Test
  void prc_5_lowering_a_criterion_of_an_earlier_quote_waits_for_the_head() {
    long earlier = draft(TIER_3, 0);
    doAt(NOW, () -> workflow.send(earlier, version(earlier), QuoteChannel.EMAIL));

    QuoteDetail lowered = quotes.detail(draft(QuoteFixtures.criteria(46, 480, 2), 0));
    QuoteDetail hidden = quotes.detail(draft(TIER_3.with(Criterion.CALLS, null), 0));
    QuoteDetail higher = quotes.detail(draft(QuoteFixtures.criteria(60, 640, 3), 0));

    assertThat(lowered.needsApproval()).isTrue();
    assertThat(lowered.approvalReasons())
        .containsExactly(new ApprovalReason.Lowered(Criterion.CALLS, 640, "N-2026-000001", 480));
    assertThat(hidden.needsApproval()).isTrue();
    assertThat(higher.needsApproval()).isFalse();
  }

  @Test
  void prc_5_lowering_a_criterion_of_an_earlier_contract_waits_for_the_head() {
    long accepted = draft(TIER_3, 0);
    doAt(NOW, () -> workflow.send(accepted, version(accepted), QuoteChannel.EMAIL));
    doAt(NOW, () -> accept(accepted));

    QuoteDetail lowered = quotes.detail(draft(QuoteFixtures.criteria(45, 640, 2), 0));

    assertThat(lowered.approvalReasons())
        .extracting(reason -> ((ApprovalReason.Lowered) reason).criterion())
        .containsExactly(Criterion.EMPLOYEES);
  }

  @Test
  void the_number_is_drawn_when_first_sent_and_the_document_is_kept() {
    long first = draft(TIER_3, 0);
    long second = draft(TIER_3, 0);

    doAt(NOW, () -> workflow.send(second, version(second), QuoteChannel.POST));
    doAt(NOW, () -> workflow.send(first, version(first), QuoteChannel.EMAIL));

    QuoteDetail sent = quotes.detail(second);
    assertThat(sent.number()).isEqualTo("N-2026-000001");
    assertThat(quotes.detail(first).number()).isEqualTo("N-2026-000002");
    assertThat(sent.sent()).isNotNull();
    QuoteFile file = workflow.pdf(second);
    assertThat(file.fileName()).isEqualTo("N-2026-000001.pdf");
    PdfA.assertValid2b(file.content());
    assertThat(PdfText.of(file.content()))
        .contains(
            "N-2026-000001",
            "Brána servis s.r.o.",
            "Rozhodl počet volání: 640 za den je více než 500.",
            "dle sdělení objednatele ze dne 12. 2. 2026",
            "Nabídka je závazná do konce dne 23. 12. 2026",
            "§ 1740 odst. 3",
            "116 160 Kč");
    assertThat(workflow.pdf(second).content()).isEqualTo(file.content());
  }

  @Test
  void a_quote_cannot_be_sent_twice_from_two_windows() {
    long id = draft(TIER_3, 0);
    long seen = version(id);
    doAt(NOW, () -> workflow.send(id, seen, QuoteChannel.EMAIL));

    assertThatThrownBy(() -> doAt(NOW, () -> workflow.send(id, seen, QuoteChannel.EMAIL)))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThatThrownBy(() -> doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL)))
        .hasMessageContaining("quote.rule.sentAlready");
  }

  @Test
  void req_3_nothing_is_sent_before_the_package_s_answer_time_is_confirmed() {
    QuoteInput input = fixtures.input(customer, TIER_3, 0);
    QuoteInput unconfirmed =
        new QuoteInput(
            input.criteria(),
            input.registrations(),
            3L,
            input.terms(),
            input.discountPercent(),
            "",
            List.of(),
            "");
    long id = at(NOW, () -> quotes.create(customer, unconfirmed));

    assertThatThrownBy(() -> doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL)))
        .hasMessageContaining("REQ-3 quote.rule.packageNotConfirmed");
    assertThat(quotes.detail(id).number()).isNull();
  }

  @Test
  void acceptance_makes_the_contract_once() {
    long id = draft(TIER_3, 5);
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));

    long contract = at(NOW, () -> accept(id));

    ContractDetail made = contracts.detail(contract);
    assertThat(made.number()).isEqualTo("S-2026-077");
    assertThat(made.yearlyPriceOn(made.facts().validFrom())).isEqualTo(Money.czk(91_200));
    assertThat(made.tier()).isEqualTo(3);
    assertThat(made.facts().sourceQuoteId()).isEqualTo(id);
    assertThat(made.facts().validFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(made.facts().validTo()).isEqualTo(LocalDate.of(2027, 11, 30));
    assertThat(quotes.detail(id).state()).isEqualTo(QuoteState.ACCEPTED);
    assertThatThrownBy(() -> doAt(NOW, () -> accept(id)))
        .hasMessageContaining("quote.rule.notSent");
    assertThat(contracts.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void req_3_acceptance_waits_for_whoever_changes_contracts_before_it_reads_any() {
    long id = draft(TIER_3, 5);
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));
    long version = version(id);

    List<String> read =
        StatementCount.queriesDuring(
            () -> doAt(NOW, () -> workflow.accept(id, version, acceptance())));
    assertThat(read.stream().filter(sql -> sql.matches("(?s).* (contract|due_counting) .*")))
        .first()
        .asString()
        .contains("due_counting");
  }

  @Test
  void acceptance_makes_a_contract_that_follows_the_one_ending_the_day_before() {
    long id = draft(TIER_3, 5);
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));
    long registration = quotes.detail(id).input().registrations().getFirst().registrationId();
    long earlier =
        contracts.create(
            ContractFixtures.input(
                customer, registration, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 30)));

    long contract = at(NOW, () -> accept(id));

    assertThat(contracts.detail(contract).facts().renewsContractId()).isEqualTo(earlier);
  }

  @Test
  void an_acceptance_that_makes_no_contract_leaves_the_quote_open() {
    long first = draft(TIER_3, 0);
    long second = draft(TIER_3, 0);
    doAt(NOW, () -> workflow.send(first, version(first), QuoteChannel.EMAIL));
    doAt(NOW, () -> workflow.send(second, version(second), QuoteChannel.EMAIL));
    doAt(NOW, () -> accept(first));

    assertThatThrownBy(() -> doAt(NOW, () -> accept(second))).hasMessageContaining("contract.rule");
    assertThat(at(NOW, () -> quotes.detail(second)).state()).isEqualTo(QuoteState.SENT);
  }

  @Test
  void an_expired_quote_can_be_accepted_no_more_but_renewed() {
    long id = draft(TIER_3, 0);
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));

    String lastDay = "2026-12-23T23:59";
    String after = "2026-12-24T00:00";
    assertThat(at(lastDay, () -> quotes.detail(id)).state()).isEqualTo(QuoteState.SENT);
    assertThat(at(after, () -> quotes.detail(id)).state()).isEqualTo(QuoteState.EXPIRED);
    assertThat(at(after, () -> count(QuoteFilter.Part.EXPIRED))).isEqualTo(1);
    assertThat(at(after, () -> count(QuoteFilter.Part.SENT))).isZero();
    assertThatThrownBy(() ->
            doAt(
                after,
                () ->
                    workflow.accept(
                        id,
                        version(id),
                        new AcceptanceInput(
                            LocalDate.of(2026, 12, 24), "Jan Brána", "", "", "S-1"))))
        .hasMessageContaining("quote.rule.expired");

    long next = at(after, () -> quotes.newVersion(id, version(id)));
    doAt(after, () -> workflow.send(next, version(next), QuoteChannel.EMAIL));
    QuoteDetail renewed = at(after, () -> quotes.detail(next));
    assertThat(renewed.number()).isEqualTo("N-2026-000001");
    assertThat(renewed.revision()).isEqualTo(2);
    assertThat(renewed.versions()).extracting(QuoteVersion::revision).containsExactly(2, 1);
    assertThat(at(after, () -> quotes.detail(id)).state()).isEqualTo(QuoteState.SUPERSEDED);
    assertThat(workflow.pdf(next).fileName()).isEqualTo("N-2026-000001-v2.pdf");
  }

  @Test
  void an_acceptance_that_came_on_the_last_binding_day_is_written_down_later() {
    long id = draft(TIER_3, 0);
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));
    LocalDate lastDay = LocalDate.of(2026, 12, 23);

    String later = "2026-12-28T09:00";
    doAt(
        later,
        () ->
            workflow.accept(
                id, version(id), new AcceptanceInput(lastDay, "Jan Brána", "", "", "S-1")));

    assertThat(at(later, () -> quotes.detail(id)).state()).isEqualTo(QuoteState.ACCEPTED);
    assertThat(contracts.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void the_customer_may_decline_and_a_draft_may_be_thrown_away() {
    long id = draft(TIER_3, 0);
    doAt(NOW, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));
    doAt(NOW, () -> workflow.decline(id, version(id), TODAY, "vybrali jiného dodavatele"));
    long draft = draft(TIER_3, 0);
    quotes.discard(draft, version(draft));

    assertThat(quotes.detail(id).state()).isEqualTo(QuoteState.DECLINED);
    assertThat(at(NOW, () -> count(QuoteFilter.Part.ALL))).isEqualTo(1);
    assertThatThrownBy(() -> quotes.discard(id, version(id)))
        .hasMessageContaining("quote.rule.onlyDraft");
  }

  @Test
  void what_cannot_be_is_refused_with_a_sentence() {
    QuoteInput usual = fixtures.input(customer, TIER_3, 0);

    assertRefused(fixtures.input(customer, TIER_3, 101), "quote.rule.discountRange");
    assertRefused(fixtures.input(customer, TIER_3, -1), "quote.rule.discountRange");
    assertRefused(
        usual.withTerms(usual.terms().bindingUntil(TODAY.minusDays(1))),
        "quote.rule.bindingInThePast");
    assertRefused(
        usual.withTerms(usual.terms().bindingUntil(TODAY.plusYears(2))),
        "quote.rule.bindingTooLong");
    assertRefused(withLine(usual, new BigDecimal("-1"), BigDecimal.ONE), "quote.rule.linePrice");
    assertRefused(withLine(usual, BigDecimal.ONE, BigDecimal.ZERO), "quote.rule.lineQuantity");
    BigDecimal third = new BigDecimal("33.333");
    assertRefused(withLine(usual, third, BigDecimal.ONE), "quote.rule.decimals");
    assertRefused(withLine(usual, BigDecimal.ONE, third), "quote.rule.decimals");
    assertRefused(withDiscount(usual, third), "quote.rule.decimals");
    assertThatThrownBy(() -> QuoteFixtures.criteria(1_000_000_000, 1, 1))
        .hasMessageContaining("price.rule.absurd");
    assertThatThrownBy(() -> fixtures.input(customer, QuoteFixtures.criteria(-1, 1, 1), 0))
        .hasMessageContaining("price.rule.employeesNegative");
  }

  @Test
  void what_is_stored_is_what_was_computed() {
    QuoteInput input = withDiscount(fixtures.input(customer, TIER_3, 0), new BigDecimal("9.250"));
    QuoteCalculation typed = at(NOW, () -> quotes.calculate(customer, null, input));
    long id = at(NOW, () -> quotes.create(customer, input));
    assertThat(quotes.detail(id).totals().gross()).isEqualTo(typed.totals().gross());
    assertThat(PdfText.of(at(NOW, () -> workflow.pdf(id)).content())).contains("9,25 %");
  }

  @Test
  void a_quote_of_a_renamed_customer_is_found_by_the_new_name() {
    long id = draft(TIER_3, 0);
    customers.change(
        customer,
        customers.detail(customer).version(),
        CustomerFixtures.input("Závora servis s.r.o.", ""));

    assertThat(
            at(
                NOW,
                () ->
                    quotes.list(
                        QuoteFilter.OPEN.withTyped("zavora"),
                        ListSlice.first(QuoteSort.TOTAL, true, 3))))
        .extracting(QuoteListItem::id)
        .containsExactly(id);
    assertThat(at(NOW, () -> quotes.count(QuoteFilter.OPEN.withTyped("brana"))).value()).isZero();
  }

  @Test
  void quotes_are_found_by_customer_and_number_and_read_on_in_order() {
    for (int number = 0; number < 5; number++) {
      draft(TIER_3, number);
    }
    QuoteFilter found = QuoteFilter.OPEN.withTyped("brana");
    List<QuoteListItem> firstPage =
        at(NOW, () -> quotes.list(found, ListSlice.first(QuoteSort.TOTAL, true, 3)));
    List<QuoteListItem> rest =
        at(
            NOW,
            () ->
                quotes.list(
                    found, new ListSlice<>(QuoteSort.TOTAL, true, 3, 3, firstPage.getLast())));

    assertThat(firstPage).hasSize(3);
    assertThat(rest).hasSize(2);
    assertThat(rest.getFirst().totalNet()).isLessThan(firstPage.getLast().totalNet());
    assertThat(at(NOW, () -> quotes.count(QuoteFilter.OPEN.withTyped("jiný"))).value()).isZero();
  }

  @Test
  void acc_4_only_account_managers_write_quotes() {
    QuoteInput input = fixtures.input(customer, TIER_3, 0);
    as(Role.HEAD, Role.LEAD, Role.ENGINEER, Role.ADMINISTRATOR);

    assertThatThrownBy(() -> quotes.create(customer, input))
        .isInstanceOf(AccessDeniedException.class);
  }

  private long draft(CriteriaSheet criteria, int discountPercent) {
    return at(
        NOW, () -> quotes.create(customer, fixtures.input(customer, criteria, discountPercent)));
  }

  private long version(long id) {
    return quotes.detail(id).version();
  }

  private int count(QuoteFilter.Part part) {
    return quotes.count(QuoteFilter.OPEN.withPart(part)).value();
  }

  private long accept(long id) {
    return workflow.accept(id, version(id), acceptance());
  }

  private static AcceptanceInput acceptance() {
    return new AcceptanceInput(TODAY, "Jan Brána", "jednatel", "OBJ-77", "S-2026-077");
  }

  private void assertRefused(QuoteInput input, String key) {
    assertThatThrownBy(() -> doAt(NOW, () -> quotes.create(customer, input)))
        .hasMessageContaining(key);
  }

  private static QuoteInput withDiscount(QuoteInput input, BigDecimal percent) {
    return new QuoteInput(
        input.criteria(),
        input.registrations(),
        input.servicePackageId(),
        input.terms(),
        percent,
        "věrnost",
        input.otherLines(),
        "");
  }

  private static QuoteInput withLine(QuoteInput input, BigDecimal unitPrice, BigDecimal quantity) {
    return new QuoteInput(
        input.criteria(),
        input.registrations(),
        input.servicePackageId(),
        input.terms(),
        input.discountPercent(),
        input.discountReason(),
        List.of(new QuoteLineInput("Školení", QuoteLine.Unit.HOUR, quantity, unitPrice)),
        "");
  }

  private PriceListInput dearerFrom(LocalDate day) {
    List<PriceTier> tiers = new ArrayList<>(priceLists.inForceOn(TODAY).tiers());
    tiers.set(2, new PriceTier(3, BigDecimal.valueOf(99_000), 100, 1_000));
    return new PriceListInput(day, tiers);
  }
}
