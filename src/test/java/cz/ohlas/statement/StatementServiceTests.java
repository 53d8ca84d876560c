package cz.ohlas.statement;

import static cz.ohlas.report.PdfText.squeezed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.PackageChangeInput;
import cz.ohlas.contract.PackageChangeService;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerDetail;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.report.PdfA;
import cz.ohlas.report.PdfText;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestReferences;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestWorkService;
import cz.ohlas.request.WorkInput;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Statements from the first figure to the corrective one. */
class StatementServiceTests extends ConsoleTest {

  private static final YearMonth JULY = YearMonth.of(2026, 7);
  private static final String AUGUST = "2026-08-03T09:00";

  @Autowired private StatementService statements;
  @Autowired private StatementMonth months;
  @Autowired private StatementRepository stored;
  @Autowired private StatementNumbering numbering;
  @Autowired private StatementReader reader;
  @Autowired private TransactionTemplate transactions;
  @Autowired private CustomerService customers;
  @Autowired private RegistrationService registrations;
  @Autowired private RequestFixtures fixtures;
  @Autowired private RequestService requests;
  @Autowired private RequestReferences references;
  @Autowired private RequestWorkService works;
  @Autowired private RequestEndingService endings;
  @Autowired private ContractService contracts;
  @Autowired private PackageChangeService changes;

  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer_with_one_request_served_in_july() {
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána s.r.o.", lead);
    long id =
        at(
            "2026-07-07T09:05",
            () -> requests.register(RequestFixtures.question(client, prague("2026-07-07T09:00"))));
    doAt(
        "2026-07-07T11:00",
        () -> {
          work(id, "2026-07-07T09:30", 35);
          endings.serve(
              id,
              requests.detail(id).fact().version(),
              RequestFixtures.outcome(OutcomeKind.OUT_1, prague("2026-07-07T10:30")));
        });
  }

  @Test
  void an_issued_statement_has_a_number_and_a_document_that_never_changes() {
    long id = at(AUGUST, () -> statements.issue(client.customerId(), JULY));
    byte[] first = statements.pdf(id);
    work(requestId(), "2026-07-08T09:30", 60);
    byte[] again = at("2027-01-01T09:00", () -> statements.pdf(id));

    assertThat(again).isEqualTo(first);
    PdfA.assertValid2b(first);
    assertThat(PdfText.of(first))
        .contains("V-2026-000001")
        .contains("Výkaz poskytnutých služeb technické podpory")
        .contains("Brána")
        .contains("P-2026-000001")
        .contains("35 min");
  }

  @Test
  void a_month_that_has_not_ended_is_refused() {
    assertRefused(
        "statement.rule.notEnded",
        () -> at("2026-07-31T23:59", () -> statements.issue(client.customerId(), JULY)));
    assertThat(stored.count()).isZero();
    assertThat(at("2026-08-01T00:00", () -> statements.issue(client.customerId(), JULY)))
        .isPositive();
  }

  @Test
  void a_customer_without_a_contract_in_the_month_is_refused() {
    Client free = fixtures.free("Pekárny Haná a.s.", lead);

    assertRefused(
        "statement.rule.noContract",
        () -> at(AUGUST, () -> statements.issue(free.customerId(), JULY)));
    assertRefused(
        "statement.rule.noContract",
        () -> at(AUGUST, () -> statements.issue(client.customerId(), YearMonth.of(2024, 12))));
  }

  @Test
  @DisplayName(
      "REQ-3 a month in which the package changed names both, and is then closed to changes")
  void req_3_a_month_names_its_packages_and_closes_them() {
    ContractDetail contract = contracts.ofCustomer(client.customerId()).getFirst();
    as(Role.ACCOUNT_MANAGER);
    doAt(
        AUGUST,
        () ->
            changes.change(
                contract.id(),
                contract.version(),
                new PackageChangeInput(LocalDate.of(2026, 7, 15), 4L, null, "dodatek")));
    as(lead);
    long id = at(AUGUST, () -> statements.issue(client.customerId(), JULY));
    assertThat(PdfText.of(statements.pdf(id)))
        .contains("Balíček 3, od 15. 7. 2026 Balíček 4")
        .contains("4 h prac. doby, od 15. 7. 2026 2 h prac. doby");
    as(Role.ACCOUNT_MANAGER);
    long version = contracts.detail(contract.id()).version();
    assertRefused(
        "contract.rule.packageChangeReported",
        () ->
            doAt(
                AUGUST,
                () ->
                    changes.change(
                        contract.id(),
                        version,
                        new PackageChangeInput(LocalDate.of(2026, 7, 31), 2L, null, "omyl"))));
    long made = contracts.detail(contract.id()).packages().getLast().changeId();
    assertRefused(
        "contract.rule.packageChangeReported",
        () -> doAt(AUGUST, () -> changes.takeBack(contract.id(), version, made)));
    doAt(
        AUGUST,
        () ->
            changes.change(
                contract.id(),
                version,
                new PackageChangeInput(LocalDate.of(2026, 8, 1), 2L, null, "dodatek")));
  }

  @Test
  void a_month_is_reported_once() {
    doAt(AUGUST, () -> statements.issue(client.customerId(), JULY));

    assertRefused(
        "statement.rule.alreadyIssued",
        () -> at(AUGUST, () -> statements.issue(client.customerId(), JULY)));
    assertThat(at(AUGUST, () -> statements.issue(client.customerId(), YearMonth.of(2026, 6))))
        .isPositive();
  }

  @Test
  void a_corrective_statement_says_what_each_figure_was_and_is() {
    long id = at(AUGUST, () -> statements.issue(client.customerId(), JULY));
    doAt("2026-08-05T09:00", () -> work(requestId(), "2026-07-08T09:30", 60));

    long corrective = at("2026-08-06T09:00", () -> statements.correct(id, "Chyběla práce z 8. 7."));

    assertThat(PdfText.of(statements.pdf(corrective)))
        .contains("Opravný výkaz")
        .contains("V-2026-000002")
        .contains("V-2026-000001")
        .contains("Chyběla práce z 8. 7.")
        .contains("Práce v období")
        .contains("1 h 35 min");
    assertRefused(
        "statement.rule.correctedAlready",
        () -> at("2026-08-07T09:00", () -> statements.correct(id, "ještě jednou")));
    assertRefused(
        "statement.rule.reasonMissing",
        () -> at("2026-08-07T09:00", () -> statements.correct(corrective, " ")));
    assertThat(months.list(StatementFilter.of(JULY), slice()))
        .extracting(StatementListItem::state)
        .containsExactly(StatementState.CORRECTED);
  }

  @Test
  void a_statement_finished_later_prints_what_it_keeps_of_the_day_on_which_it_was_issued() {
    long id =
        at(
            AUGUST,
            () ->
                numbering.issue(
                    client.customerId(),
                    transactions.execute(status ->
                        reader.read(client.customerId(), JULY, prague(AUGUST), lead.id()))));
    long request = requestId();
    doAt(
        "2026-08-05T09:00",
        () ->
            works.logWork(
                request,
                requests.detail(request).fact().version(),
                new WorkInput(
                    prague("2026-07-08T09:30"), 60, Scope.SCO_W2, false, "Dopsaná práce")));
    as(Role.ACCOUNT_MANAGER);
    CustomerDetail now = customers.detail(client.customerId());
    customers.change(client.customerId(), now.version(), inEnglish(now.facts()));
    as(lead);
    doAt("2026-08-06T09:00", () -> statements.finish(id));

    assertThat(PdfText.of(statements.pdf(id)))
        .contains("Výkaz poskytnutých služeb technické podpory")
        .contains("3. 8. 2026")
        .contains("35 min")
        .doesNotContain("1 h 35 min", "Dopsaná práce");
    assertThat(stored.findById(id).orElseThrow().issuedAt()).isEqualTo(prague(AUGUST));
  }

  @Test
  void a_month_of_two_contracts_names_both_with_their_installations() {
    long other = fixtures.uncovered(client, lead);
    ContractDetail first = contracts.ofCustomer(client.customerId()).getFirst();
    as(Role.ACCOUNT_MANAGER);
    contracts.create(RequestFixtures.second(first.facts(), other));
    as(lead);

    long id = at(AUGUST, () -> statements.issue(client.customerId(), JULY));
    String text = squeezed(PdfText.of(statements.pdf(id)));
    assertThat(text)
        .contains(squeezed("č. " + first.number() + " ze dne 1. 1. 2025"))
        .contains(squeezed("č. " + first.number() + "/2 ze dne 1. 1. 2025"))
        .contains(squeezed("podle těchto smluv"))
        .contains(squeezed(first.number() + ": " + label(client.registrationId())))
        .contains(squeezed(first.number() + "/2: " + label(other)));
    assertThat(statements.overview(client.customerId(), JULY).contractNumber())
        .isEqualTo(first.number() + ", " + first.number() + "/2");
  }

  private static CustomerInput inEnglish(CustomerInput facts) {
    return new CustomerInput(
        facts.name(),
        facts.legalForm(),
        facts.ico(),
        facts.dic(),
        facts.street(),
        facts.city(),
        facts.postcode(),
        facts.country(),
        facts.correspondence(),
        facts.registerEntry(),
        Locale.ENGLISH,
        facts.emails(),
        facts.phones(),
        facts.web(),
        facts.vatRegime(),
        facts.accountManagerStaffId(),
        facts.criteria(),
        facts.statementRecipients(),
        facts.costCentre(),
        facts.notes());
  }

  private String label(long registration) {
    return registrations.reference(registration).label();
  }

  @Test
  void the_preview_keeps_nothing_and_draws_no_number() {
    byte[] preview = at(AUGUST, () -> statements.preview(client.customerId(), JULY));

    assertThat(PdfText.of(preview)).contains("náhled, nevystaveno");
    assertThat(stored.count()).isZero();
    assertThat(at(AUGUST, () -> statements.overview(client.customerId(), JULY).state()))
        .isEqualTo(StatementState.TO_ISSUE);
  }

  @Test
  void req_4_problems_name_the_request_whose_due_time_passed_with_no_new_one() {
    long id =
        at(
            "2026-07-20T09:05",
            () -> requests.register(RequestFixtures.question(client, prague("2026-07-20T09:00"))));

    assertThat(at(AUGUST, () -> statements.overview(client.customerId(), JULY)).problems())
        .containsExactly(
            new StatementProblem(StatementProblem.Kind.DUE_PASSED, id, "P-2026-000002"));
  }

  @Test
  void the_closing_lists_each_customer_with_a_contract_in_the_month() {
    fixtures.free("Pekárny Haná a.s.", lead);
    Client other = fixtures.paying("Čedok Praha a.s.", lead);
    doAt(AUGUST, () -> statements.issue(other.customerId(), JULY));

    StatementFilter july = StatementFilter.of(JULY);
    assertThat(at(AUGUST, () -> months.list(july, slice())))
        .extracting(StatementListItem::customerName)
        .containsExactly("Brána s.r.o.", "Čedok Praha a.s.");
    StatementFilter toDo = july.withPart(StatementFilter.Part.TO_DO);
    assertThat(at(AUGUST, () -> months.count(toDo)).value()).isEqualTo(1);
    assertThat(at(AUGUST, () -> months.count(july.withTyped("cedok"))).value()).isEqualTo(1);
    assertThat(at(AUGUST, () -> months.list(StatementFilter.of(JULY.plusMonths(1)), slice())))
        .extracting(StatementListItem::state)
        .containsOnly(StatementState.NOT_ENDED);
    assertThat(months.count(StatementFilter.of(YearMonth.of(2020, 1))).value()).isZero();
  }

  private void work(long id, String startedAt, int minutes) {
    works.logWork(
        id,
        requests.detail(id).fact().version(),
        new WorkInput(prague(startedAt), minutes, Scope.SCO_C1, false, "Vysvětlení postupu"));
  }

  private long requestId() {
    return references.ofCustomer(client.customerId(), 1).getFirst().id();
  }

  private static ListSlice<StatementSort, StatementListItem> slice() {
    return ListSlice.first(StatementSort.STATE, false, 50);
  }

  private static void assertRefused(String key, Runnable attempt) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(attempt::run)
        .extracting(BusinessRuleViolation::messageKey)
        .isEqualTo(key);
  }
}
