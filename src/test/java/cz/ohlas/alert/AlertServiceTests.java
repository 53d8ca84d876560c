package cz.ohlas.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StandingAt;
import cz.ohlas.StatementCount;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.company.CompanyRules;
import cz.ohlas.contract.ContractFixtures;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.document.DocumentFixtures;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alerts follow whatever people change, and the days. */
@StandingAt("2026-11-26T10:00")
class AlertServiceTests extends ConsoleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate YEAR_AGO = LocalDate.of(2026, 1, 1);

  @Autowired private AlertService alerts;
  @Autowired private AlertStart start;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private ContractFixtures contractFixtures;
  @Autowired private CustomerService customers;
  @Autowired private RegistrationService registrations;
  @Autowired private ContactService contacts;
  @Autowired private ContractService contracts;
  @Autowired private CompanyProfileService company;
  @Autowired private JdbcClient jdbc;

  private Staff manager;
  private Staff lead;
  private long customer;

  @BeforeEach
  void a_customer() {
    lead = as(Role.LEAD);
    manager = as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána s. r. o.");
  }

  @Test
  void a_prospect_without_anything_is_nothing_to_look_at() {
    assertThat(shown()).isEmpty();
  }

  @Test
  @DisplayName(
      "REG-1, REG-5: verifying an installation settles its contract, ending that one opens it")
  void verification_and_contract_belong_together() {
    settled();
    long registration = fixtures.registration(customer, "K-1");
    long contract = contractFixtures.contract(customer, registration, YEAR_AGO);
    assertThat(shown())
        .containsExactly(
            tuple(AlertKind.CONTRACT_NOT_VERIFIED, "S-" + customer + "-2026-01-01"),
            tuple(AlertKind.CONTRACT_ENDING, "S-" + customer + "-2026-01-01"));

    as(lead);
    registrations.verify(registration, 0, "karta souhlasí");
    assertThat(kinds()).containsExactly(AlertKind.CONTRACT_ENDING);

    as(manager);
    contracts.terminate(
        contract, contracts.detail(contract).version(), TODAY.minusDays(1), "konec činnosti");
    assertThat(kinds()).containsExactly(AlertKind.REGISTRATION_WITHOUT_CONTRACT);
    assertThat(list(AlertFilter.ALL).getFirst().day()).isEqualTo(TODAY);
    assertThat(list(AlertFilter.ALL).getFirst().subject()).contains("K-1");
  }

  @Test
  @DisplayName(
      "REG-2: an uploaded proof waits until a lead has decided, a new one after a rejection too")
  void a_proof_waits_until_somebody_decides() {
    long registration = fixtures.registration(customer, "K-1");
    assertThat(kinds()).isEmpty();
    proof(registration);
    assertThat(kinds()).containsExactly(AlertKind.PROOF_TO_VERIFY);
    as(lead);
    doAt("2026-11-26T11:00", () -> registrations.reject(registration, 0, "nečitelné"));
    assertThat(kinds()).isEmpty();
    doAt("2026-11-26T12:00", () -> proof(registration));
    assertThat(kinds()).containsExactly(AlertKind.PROOF_TO_VERIFY);
    registrations.verify(registration, 1, "karta souhlasí");
    assertThat(kinds()).containsExactly(AlertKind.REGISTRATION_WITHOUT_CONTRACT);
  }

  @Test
  @DisplayName("REG-4: an approval that ends today leaves the customer without a person tomorrow")
  void the_last_approval_runs_out() {
    long person = active();
    assertThat(kinds()).contains(AlertKind.NOBODY_AUTHORISED);
    long approval = fixtures.authorised(person, YEAR_AGO);
    assertThat(kinds()).doesNotContain(AlertKind.NOBODY_AUTHORISED);
    contacts.endAuthorisation(approval, 0, TODAY);
    assertThat(kinds()).doesNotContain(AlertKind.NOBODY_AUTHORISED);
    doAt("2026-11-26T23:59", () -> assertThat(kinds()).doesNotContain(AlertKind.NOBODY_AUTHORISED));
    doAt("2026-11-27T00:00", () -> assertThat(kinds()).contains(AlertKind.NOBODY_AUTHORISED));
    assertThat(kinds()).as("and back").doesNotContain(AlertKind.NOBODY_AUTHORISED);
  }

  @Test
  @DisplayName("PRC-2: criteria of an active customer are unsure while one is unknown or old")
  void criteria_are_unknown_then_known_then_old() {
    long person = active();
    fixtures.authorised(person, YEAR_AGO);
    assertThat(kinds()).containsExactly(AlertKind.CRITERIA_OLD);
    criteria(TODAY);
    assertThat(kinds()).isEmpty();
    doAt("2027-11-26T10:00", () -> assertThat(kinds()).isEmpty());
    doAt(
        "2027-11-27T10:00",
        () -> {
          assertThat(kinds()).containsExactly(AlertKind.CRITERIA_OLD);
          assertThat(list(AlertFilter.ALL).getFirst().criteria(TODAY.plusYears(1).plusDays(1)))
              .extracting(CriterionDay::criterion)
              .containsExactly(Criterion.values());
        });
  }

  @Test
  void a_contract_shows_as_ending_from_the_first_day_of_the_horizon() {
    settled();
    long registration = verified("K-1");
    contractFixtures.contract(customer, registration, LocalDate.of(2026, 3, 1));
    doAt("2026-11-29T10:00", () -> assertThat(kinds()).isEmpty());
    doAt("2026-11-30T10:00", () -> assertThat(kinds()).containsExactly(AlertKind.CONTRACT_ENDING));
    doAt("2027-02-28T23:00", () -> assertThat(kinds()).containsExactly(AlertKind.CONTRACT_ENDING));
    doAt(
        "2027-03-01T00:00",
        () -> assertThat(kinds()).containsExactly(AlertKind.REGISTRATION_WITHOUT_CONTRACT));
  }

  @Test
  void a_contract_that_prolongs_itself_shows_before_its_day_of_notice_each_time_anew() {
    settled();
    contracts.create(
        ContractFixtures.prolonging(
            ContractFixtures.input(customer, verified("K-1"), YEAR_AGO, LocalDate.of(2026, 12, 31)),
            "S-1",
            Prolongation.byMonths(12, 2),
            null));
    assertThat(kinds()).as("the day of this year has passed").isEmpty();
    doAt("2027-08-01T10:00", () -> assertThat(kinds()).isEmpty());
    doAt(
        "2027-08-02T10:00",
        () -> {
          assertThat(kinds()).containsExactly(AlertKind.NOTICE_DAY);
          assertThat(list(AlertFilter.ALL).getFirst().day()).isEqualTo(LocalDate.of(2027, 10, 31));
        });
    doAt("2027-11-01T00:10", () -> assertThat(kinds()).isEmpty());
    doAt(
        "2028-10-31T10:00",
        () ->
            assertThat(list(AlertFilter.ALL.withKind(AlertKind.NOTICE_DAY)).getFirst().day())
                .isEqualTo(LocalDate.of(2028, 10, 31)));
  }

  @Test
  void the_horizon_is_the_companys_setting_and_holds_for_what_is_there() {
    settled();
    contractFixtures.contract(customer, verified("K-1"), LocalDate.of(2026, 3, 1));
    assertThat(kinds()).isEmpty();
    horizon(94);
    assertThat(kinds()).containsExactly(AlertKind.CONTRACT_ENDING);
    horizon(93);
    assertThat(kinds()).isEmpty();
  }

  @Test
  void the_list_is_narrowed_by_kind_by_manager_and_by_words_of_the_customer() {
    active();
    change(manager.id());
    long other = fixtures.customer("Čerpadla Říha a. s.");
    customers.moveTo(other, customers.detail(other).version(), CustomerStatus.ACTIVE);
    assertThat(list(AlertFilter.ALL)).hasSize(4);
    assertThat(list(AlertFilter.ALL.withKind(AlertKind.CRITERIA_OLD))).hasSize(2);
    assertThat(list(AlertFilter.ALL.withManager(manager.id())))
        .extracting(AlertListItem::customerName)
        .containsOnly("Brána s. r. o.");
    assertThat(list(AlertFilter.ALL.withManager(AlertFilter.NOBODY)))
        .extracting(AlertListItem::customerName)
        .containsOnly("Čerpadla Říha a. s.");
    assertThat(list(AlertFilter.ALL.withTyped("cerpa riha"))).hasSize(2);
    assertThat(alerts.count(AlertFilter.ALL.withTyped("cerpa")).value()).isEqualTo(2);
    assertThat(alerts.counts(manager.id()).get(AlertKind.NOBODY_AUTHORISED).value()).isEqualTo(1);
    assertThat(alerts.counts(null).get(AlertKind.NOBODY_AUTHORISED).value()).isEqualTo(2);
    assertThat(alerts.counts(null).get(AlertKind.PROOF_TO_VERIFY).value()).isZero();
    assertThat(alerts.pressing(manager.id()).value()).isEqualTo(1);
  }

  @Test
  void pages_go_on_from_the_last_row() {
    active();
    long other = fixtures.customer("Čerpadla");
    customers.moveTo(other, 0, CustomerStatus.ACTIVE);
    List<AlertListItem> all = list(AlertFilter.ALL);
    AlertListItem second = all.get(1);
    assertThat(
            alerts.list(AlertFilter.ALL, new ListSlice<>(AlertSort.URGENCY, false, 0, 50, second)))
        .isEqualTo(all.subList(2, 4));
  }

  @Test
  void a_page_of_the_list_takes_two_queries() {
    active();
    list(AlertFilter.ALL);
    assertThat(
            StatementCount.during(() -> {
              list(AlertFilter.ALL);
              alerts.count(AlertFilter.ALL);
            }))
        .hasSize(2);
    assertThat(StatementCount.during(() -> alerts.counts(manager.id()))).hasSize(1);
  }

  @Test
  void what_is_taken_back_leaves_no_alert() {
    jdbc.sql("update customer set version = version").update();
    assertThatThrownBy(() -> customers.moveTo(customer, 99, CustomerStatus.ACTIVE))
        .isInstanceOf(RuntimeException.class);
    assertThat(kinds()).isEmpty();
  }

  @Test
  void the_start_counts_what_no_rules_or_older_ones_have_counted() {
    active();
    List<AlertListItem> counted = list(AlertFilter.ALL);
    assertThat(counted).isNotEmpty();
    jdbc.sql("delete from customer_alert").update();
    jdbc.sql("update customer_alert_upkeep set rules = 0").update();
    start.start();
    assertThat(list(AlertFilter.ALL)).isEqualTo(counted);
    assertThat(StatementCount.during(start::start)).as("the next start").hasSize(1);
  }

  @Test
  @DisplayName("ACC-1: every role reads alerts")
  void every_role_reads() {
    active();
    for (Role role : Role.values()) {
      as(role);
      assertThat(list(AlertFilter.ALL)).as("%s", role).hasSize(2);
    }
  }

  /** An active customer with somebody authorised and all criteria known. */
  private void settled() {
    fixtures.authorised(active(), YEAR_AGO);
    criteria(TODAY);
    assertThat(kinds()).isEmpty();
  }

  private long active() {
    customers.moveTo(customer, 0, CustomerStatus.ACTIVE);
    return fixtures.contact(customer, "Jana Nováková");
  }

  private long verified(String card) {
    long registration = fixtures.registration(customer, card);
    as(lead);
    registrations.verify(registration, 0, "karta souhlasí");
    as(manager);
    return registration;
  }

  private void proof(long registration) {
    registrations.addProof(
        registration, "karta.pdf", new ByteArrayInputStream(DocumentFixtures.pdf()));
  }

  private void criteria(LocalDate day) {
    change(
        null,
        new CriteriaSheet(
            new CriterionValue(20, CriterionSource.TOLD_BY_CUSTOMER, day),
            new CriterionValue(100, CriterionSource.MEASURED, day),
            new CriterionValue(2, CriterionSource.ESTIMATED, day)));
  }

  private void change(long managerId) {
    change(managerId, CriteriaSheet.UNKNOWN);
  }

  private void change(@Nullable Long managerId, CriteriaSheet criteria) {
    customers.change(
        customer,
        customers.detail(customer).version(),
        CustomerFixtures.input("Brána s. r. o.", "")
            .withAccountManager(managerId)
            .withCriteria(criteria));
  }

  private void horizon(int days) {
    as(Role.HEAD);
    CompanyProfile now = company.current();
    CompanyRules rules = now.rules();
    company.changeRules(
        now.version(),
        new CompanyRules(
            rules.supportEmail(),
            rules.supportPhone(),
            rules.clientDownloadUrl(),
            rules.listPricesWithoutVat(),
            rules.approvalLimitPercent(),
            rules.proofDays(),
            rules.clarificationDays(),
            days,
            rules.hourlyRate(),
            rules.freeProgrammeScopes()));
  }

  private List<AlertKind> kinds() {
    return list(AlertFilter.ALL).stream().map(AlertListItem::kind).toList();
  }

  private List<Tuple> shown() {
    return list(AlertFilter.ALL).stream()
        .map(alert -> tuple(alert.kind(), alert.subject()))
        .toList();
  }

  private List<AlertListItem> list(AlertFilter filter) {
    return alerts.list(filter, ListSlice.first(AlertSort.URGENCY, false, 50));
  }
}
