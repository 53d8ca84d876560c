package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.EntitlementLine.Check;
import cz.ohlas.contract.EntitlementLine.Level;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EntitlementServiceTests extends ConsoleTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final String MONDAY_MORNING = "2026-11-23T10:00";

  @Autowired private EntitlementService entitlements;
  @Autowired private ContractFixtures contracts;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private RegistrationService registrations;
  @Autowired private ContractService contractService;
  @Autowired private PackageChangeService changes;
  @Autowired private CustomerService customers;
  @Autowired private JdbcClient jdbc;

  private long customer;
  private long registration;
  private long contact;

  @BeforeEach
  void a_customer_with_one_installation_and_one_authorised_person() {
    as(Role.ACCOUNT_MANAGER, Role.LEAD);
    customer = fixtures.customer("Brána s.r.o.");
    registration = fixtures.registration(customer, "K-1");
    contact = fixtures.contact(customer, "Jana Malá");
    fixtures.authorised(contact, FROM);
  }

  @Test
  void everything_in_order_is_said_line_by_line() {
    verify();
    contracts.contract(customer, registration, FROM);
    Entitlement entitlement = check(contact, Scope.SCO_W2, MONDAY_MORNING);
    assertThat(entitlement.level()).isEqualTo(Level.OK);
    assertThat(entitlement.lines())
        .extracting(EntitlementLine::check)
        .containsExactly(Check.values());
    assertThat(entitlement.paid()).isTrue();
    assertThat(entitlement.answerTime()).contains(Duration.ofHours(8));
    assertThat(entitlement.dueAt()).isEqualTo(prague("2026-11-23T18:00"));
    assertThat(text(entitlement, Check.ANSWER_TIME))
        .isEqualTo("Odpověď dlužíme do 8 h prac. doby, tedy do 23. 11. 2026 18:00.");
    assertThat(text(entitlement, Check.CONTRACT)).contains("Balíček 2", "platí do 31. 12. 2026");
  }

  @Test
  void reg_1_who_has_no_registration_is_not_served() {
    long stranger = fixtures.customer("Cizí a.s.");
    Entitlement entitlement =
        entitlements.check(
            new EntitlementQuestion(stranger, null, null, null, prague(MONDAY_MORNING)));
    assertThat(entitlement.levelOf(Check.REGISTRATION)).contains(Level.REFUSED);
    assertThat(entitlement.levelOf(Check.PERSON)).contains(Level.WARNING);
    assertThat(entitlement.levelOf(Check.SCOPE)).isEmpty();
  }

  @Test
  void reg_2_an_unseen_proof_is_a_warning_and_reg_3_a_rejected_one_an_obstacle() {
    assertThat(check(contact, null, MONDAY_MORNING).levelOf(Check.PROOF)).contains(Level.WARNING);
    registrations.reject(registration, version(), "karta je na jinou firmu");
    Entitlement rejected = check(contact, null, MONDAY_MORNING);
    assertThat(rejected.levelOf(Check.PROOF)).contains(Level.REFUSED);
    assertThat(rule(rejected, Check.PROOF)).isEqualTo("REG-3");
  }

  @Test
  void reg_1_several_installations_ask_which_one() {
    fixtures.registration(customer, "K-2");
    Entitlement entitlement =
        entitlements.check(
            new EntitlementQuestion(customer, null, contact, null, prague(MONDAY_MORNING)));
    assertThat(entitlement.levelOf(Check.REGISTRATION)).contains(Level.WARNING);
  }

  @Test
  void reg_5_without_a_contract_the_free_programme_gives_consultations_only() {
    verify();
    Entitlement free = check(contact, Scope.SCO_C2, MONDAY_MORNING);
    assertThat(free.paid()).isFalse();
    assertThat(free.answerTime()).isEmpty();
    assertThat(free.dueAt()).isNull();
    assertThat(free.levelOf(Check.CONTRACT)).contains(Level.WARNING);
    assertThat(free.levelOf(Check.SCOPE)).contains(Level.OK);
    Entitlement work = check(contact, Scope.SCO_W1, MONDAY_MORNING);
    assertThat(work.levelOf(Check.SCOPE)).contains(Level.REFUSED);
    assertThat(rule(work, Check.SCOPE)).isEqualTo("SCO-W1");
  }

  @Test
  void sco_x_is_an_obstacle_with_and_without_a_contract() {
    assertThat(check(contact, Scope.SCO_X3, MONDAY_MORNING).levelOf(Check.SCOPE))
        .contains(Level.REFUSED);
    contracts.contract(customer, registration, FROM);
    assertThat(check(contact, Scope.SCO_X3, MONDAY_MORNING).levelOf(Check.SCOPE))
        .contains(Level.REFUSED);
  }

  @Test
  void sco_what_is_covered_is_what_the_check_does_not_refuse() {
    assertCoverAgreesWithCheck();
    contracts.contract(customer, registration, FROM);
    assertCoverAgreesWithCheck();
  }

  private void assertCoverAgreesWithCheck() {
    for (Scope area : Scope.values()) {
      EntitlementQuestion question =
          new EntitlementQuestion(customer, registration, contact, area, prague(MONDAY_MORNING));
      assertThat(entitlements.covers(question))
          .isEqualTo(entitlements.check(question).levelOf(Check.SCOPE).orElseThrow() == Level.OK);
    }
  }

  @Test
  void reg_4_what_counts_is_the_day_of_the_request() {
    assertThat(check(contact, null, "2025-12-31T10:00").levelOf(Check.PERSON))
        .contains(Level.REFUSED);
    assertThat(check(contact, null, "2026-01-01T10:00").levelOf(Check.PERSON)).contains(Level.OK);
    long unknown = fixtures.contact(customer, "Petr Nový");
    Entitlement entitlement = check(unknown, null, MONDAY_MORNING);
    assertThat(rule(entitlement, Check.PERSON)).isEqualTo("REQ-2");
  }

  @Test
  void reg_5_a_contract_about_another_installation_does_not_help() {
    long other = fixtures.registration(customer, "K-2");
    contracts.contract(customer, other, FROM);
    Entitlement entitlement = check(contact, null, MONDAY_MORNING);
    assertThat(entitlement.paid()).isFalse();
    assertThat(text(entitlement, Check.CONTRACT)).contains("se na tuto instalaci nevztahuje");
  }

  @Test
  void hrs_1_outside_working_time_the_next_opening_is_named() {
    contracts.contract(customer, registration, FROM);
    Entitlement entitlement = check(contact, null, "2026-11-20T19:00");
    assertThat(entitlement.levelOf(Check.WORKING_TIME)).contains(Level.WARNING);
    assertThat(text(entitlement, Check.WORKING_TIME)).contains("23. 11. 2026 9:00");
    assertThat(entitlement.dueAt()).isEqualTo(prague("2026-11-23T17:00"));
  }

  private Entitlement check(long person, @Nullable Scope area, String when) {
    return entitlements.check(
        new EntitlementQuestion(customer, registration, person, area, prague(when)));
  }

  private void verify() {
    registrations.verify(registration, version(), "registrační karta");
  }

  private long version() {
    return registrations.detail(registration).version();
  }

  private static String text(Entitlement entitlement, Check check) {
    return line(entitlement, check).text(Translations.CZECH).replace('\u00a0', ' ');
  }

  private static String rule(Entitlement entitlement, Check check) {
    return line(entitlement, check).ruleId();
  }

  private static EntitlementLine line(Entitlement entitlement, Check check) {
    return entitlement.lines().stream()
        .filter(each -> each.check() == check)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName(
      "REG-5 the panel names the end of the present period of a contract that prolongs itself")
  void reg_5_a_contract_that_prolongs_itself_is_said_to() {
    contractService.create(
        ContractFixtures.prolonging(
            ContractFixtures.input(customer, registration, FROM.minusYears(2), FROM.minusDays(1)),
            "S-P",
            Prolongation.byMonths(12, 2),
            null));
    assertThat(text(check(contact, null, MONDAY_MORNING), Check.CONTRACT))
        .contains("platí do 31. 12. 2026", "prodlužuje se");
  }

  @Test
  @DisplayName("ACC whatever is not as it should be names where it is mended, but for closing time")
  void acc_what_is_amiss_names_where_it_is_mended() {
    Entitlement amiss =
        check(fixtures.contact(customer, "Petr Nový"), Scope.SCO_X1, "2026-11-22T10:00");
    assertThat(amiss.lines())
        .filteredOn(line -> line.level() != Level.OK && line.check() != Check.WORKING_TIME)
        .hasSizeGreaterThan(3)
        .allMatch(line -> line.mending() != null);
    assertThat(amiss.lines())
        .filteredOn(line -> line.level() == Level.OK)
        .allMatch(line -> line.mending() == null);
  }

  @Test
  @DisplayName(
      "REG-4, REG-5 once the business is over, contract and approval are no longer in order")
  void reg_5_a_customer_whose_business_is_over_is_told_with_the_reason() {
    verify();
    contracts.contract(customer, registration, FROM);
    move("2026-11-20T12:00", CustomerStatus.ENDED, "firma zanikla");
    Entitlement over = check(contact, Scope.SCO_C2, MONDAY_MORNING);
    assertThat(text(over, Check.CONTRACT))
        .isEqualTo("Spolupráce s tímto zákazníkem skončila 20. 11. 2026: firma zanikla");
    assertThat(line(over, Check.CONTRACT).mending())
        .isEqualTo(new Mending(Mending.Way.RESUME, customer, customer));
    assertThat(over.levelOf(Check.CONTRACT)).contains(Level.REFUSED);
    assertThat(over.levelOf(Check.PERSON)).contains(Level.REFUSED);
    assertThat(over.levelOf(Check.ANSWER_TIME)).contains(Level.WARNING);
    assertThat(over.lines())
        .extracting(each -> each.text(Translations.CZECH).replace('\u00a0', ' '))
        .anyMatch(said -> said.contains("platí dál, i když spolupráce skončila"))
        .noneMatch(said -> said.startsWith("Odpověď dlužíme"));
    assertThat(over.lines())
        .filteredOn(each -> each.mending() != null)
        .extracting(each -> each.mending().way())
        .contains(Mending.Way.END_CONTRACT);
  }

  @Test
  @DisplayName("REG-5 after the business ended nobody is promised the free programme")
  void reg_5_a_customer_whose_business_is_over_has_no_free_programme() {
    verify();
    move("2026-11-20T12:00", CustomerStatus.ACTIVE, "");
    move("2026-11-20T12:01", CustomerStatus.ENDED, "firma zanikla");
    Entitlement over = check(contact, Scope.SCO_C2, MONDAY_MORNING);
    assertThat(over.levelOf(Check.CONTRACT)).contains(Level.REFUSED);
    assertThat(over.levelOf(Check.ANSWER_TIME)).isEmpty();
    assertThat(over.lines())
        .noneMatch(each -> each.text(Translations.CZECH).contains("ezplatný program"));
  }

  @Test
  @DisplayName("REG-4 what counts is how the business stood at the moment of the request")
  void reg_4_the_end_of_the_business_counts_from_its_day_on() {
    verify();
    contracts.contract(customer, registration, FROM);
    move("2026-11-20T12:00", CustomerStatus.ENDED, "firma zanikla");
    assertThat(check(contact, null, "2026-11-20T11:59").level()).isEqualTo(Level.OK);
    assertThat(check(contact, null, "2026-11-20T12:00").levelOf(Check.PERSON))
        .contains(Level.REFUSED);
    doAt(
        "2026-11-26T09:00",
        () -> {
          assertThat(on(contact, LocalDate.of(2026, 11, 19)).levelOf(Check.PERSON))
              .contains(Level.OK);
          assertThat(on(contact, LocalDate.of(2026, 11, 20)).levelOf(Check.PERSON))
              .contains(Level.REFUSED);
        });
  }

  @Test
  @DisplayName("REG-5 a suspended customer is a warning with the reason; what is owed stays owed")
  void reg_5_a_suspended_customer_is_a_warning_with_the_reason() {
    verify();
    contracts.contract(customer, registration, FROM);
    move("2026-11-20T12:00", CustomerStatus.SUSPENDED, "neuhrazené faktury");
    Entitlement suspended = check(contact, Scope.SCO_C2, MONDAY_MORNING);
    assertThat(text(suspended, Check.CONTRACT))
        .contains("od 20. 11. 2026 podporu pozastavenou (neuhrazené faktury)");
    assertThat(suspended.levelOf(Check.CONTRACT)).contains(Level.WARNING);
    assertThat(suspended.levelOf(Check.PERSON)).contains(Level.OK);
    assertThat(suspended.answerTime()).contains(Duration.ofHours(8));
  }

  private void move(String when, CustomerStatus next, String reason) {
    doAt(
        when, () -> customers.moveTo(customer, customers.detail(customer).version(), next, reason));
  }

  @Test
  @DisplayName("REG-4 on a past day counts who was authorised then, and nothing can be mended")
  void reg_4_a_past_day_shows_who_was_authorised_then() {
    long other = fixtures.contact(customer, "Petr Nový");
    fixtures.authorised(other, LocalDate.of(2026, 4, 1));
    assertThat(on(other, LocalDate.of(2026, 3, 3)).levelOf(Check.PERSON)).contains(Level.REFUSED);
    assertThat(on(other, LocalDate.of(2026, 4, 1)).levelOf(Check.PERSON)).contains(Level.OK);
    Entitlement past = on(other, LocalDate.of(2026, 3, 3));
    assertThat(past.lines()).allMatch(line -> line.mending() == null);
    assertThat(past.levelOf(Check.WORKING_TIME)).isEmpty();
  }

  @Test
  @DisplayName("REG-1 on a day before its registration the software was not registered")
  void reg_1_a_day_before_the_registration_shows_no_registered_software() {
    assertThat(registered(registration, "2024-02-29")).contains(Level.REFUSED);
    assertThat(registered(registration, "2024-03-01")).contains(Level.OK);
    Entitlement before =
        entitlements.on(
            new EntitlementDay(customer, null, contact, null, LocalDate.of(2015, 1, 1)));
    assertThat(text(before, Check.REGISTRATION)).contains("V ten den software ještě nebyl");
    assertThat(before.levelOf(Check.PROOF)).isEmpty();
  }

  @Test
  @DisplayName("REG-1 where nobody knows the day of registration, when it was written down counts")
  void reg_1_without_a_day_of_registration_the_day_of_writing_down_counts() {
    long second =
        at("2026-02-01T09:00", () -> registrations.add(customer, RegistrationInput.empty()));
    assertThat(registered(second, "2026-01-31")).contains(Level.REFUSED);
    assertThat(registered(second, "2026-02-01")).contains(Level.OK);
    assertThat(registered(registration, "2026-01-31")).as("the other one").contains(Level.OK);
    jdbc.sql("delete from registration_history").update();
    assertThat(registered(second, "2026-01-31"))
        .as("older than the history: believed")
        .contains(Level.OK);
  }

  private Optional<Level> registered(long installation, String day) {
    return entitlements
        .on(new EntitlementDay(customer, installation, null, null, LocalDate.parse(day)))
        .levelOf(Check.REGISTRATION);
  }

  @Test
  @DisplayName("REG-2 on a past day an installation stands as it stood then")
  void reg_2_a_past_day_shows_the_proof_as_it_was_then() {
    long second = at("2026-02-01T09:00", () -> fixtures.registration(customer, "K-2"));
    doAt("2026-03-02T15:00", () -> registrations.reject(second, 0, "karta je cizí"));
    doAt("2026-03-10T15:00", () -> registrations.verify(second, 1, "nová karta"));
    doAt(
        "2026-05-05T15:00",
        () -> registrations.change(second, 2, CustomerFixtures.installation("K-22")));
    doAt("2026-06-01T15:00", () -> registrations.withdraw(second, 3, "zrušeno"));
    assertThat(proof(second, "2026-03-01")).contains(Level.WARNING);
    assertThat(proof(second, "2026-03-02")).contains(Level.REFUSED);
    assertThat(proof(second, "2026-03-09")).contains(Level.REFUSED);
    assertThat(proof(second, "2026-03-10")).contains(Level.OK);
    assertThat(proof(second, "2026-05-05")).contains(Level.WARNING);
    assertThat(
            entitlements
                .on(new EntitlementDay(customer, second, null, null, LocalDate.of(2026, 6, 1)))
                .levelOf(Check.REGISTRATION))
        .contains(Level.REFUSED);
  }

  @Test
  @DisplayName("REG-2 where the history begins later, the days of the decisions tell")
  void reg_2_without_history_the_days_of_decisions_tell() {
    doAt("2026-03-02T15:00", () -> registrations.reject(registration, 0, "karta je cizí"));
    doAt("2026-03-10T15:00", () -> registrations.verify(registration, 1, "nová karta"));
    jdbc.sql("delete from registration_history").update();
    assertThat(proof(registration, "2026-03-01")).contains(Level.WARNING);
    assertThat(proof(registration, "2026-03-05")).contains(Level.REFUSED);
    assertThat(proof(registration, "2026-03-10")).contains(Level.OK);
  }

  @Test
  void a_check_sends_the_same_number_of_queries_however_much_a_customer_has() {
    contracts.contract(customer, registration, FROM);
    queries(MONDAY_MORNING); // what is remembered is remembered by now
    int few = queries(MONDAY_MORNING);
    int fewPast = queriesOn();
    for (int more = 2; more < 6; more++) {
      long other = fixtures.registration(customer, "K-" + more);
      contracts.contract(customer, other, FROM.plusDays(more));
      fixtures.authorised(fixtures.contact(customer, "Osoba " + more), FROM);
    }
    long contract = contractService.liveOn(customer, FROM.plusMonths(1)).orElseThrow().id();
    changes.change(
        contract, 0, new PackageChangeInput(LocalDate.of(2026, 12, 1), 4L, null, "dodatek"));
    assertThat(queries(MONDAY_MORNING)).isEqualTo(few).isLessThanOrEqualTo(5);
    assertThat(queriesOn()).isEqualTo(fewPast).isEqualTo(few + 1);
  }

  private int queries(String when) {
    return StatementCount.during(() -> check(contact, Scope.SCO_C1, when)).size();
  }

  private int queriesOn() {
    return StatementCount.during(() -> on(contact, LocalDate.of(2026, 3, 3))).size();
  }

  private Entitlement on(long person, LocalDate day) {
    return entitlements.on(new EntitlementDay(customer, registration, person, Scope.SCO_C1, day));
  }

  private Optional<Level> proof(long installation, String day) {
    return entitlements
        .on(new EntitlementDay(customer, installation, null, null, LocalDate.parse(day)))
        .levelOf(Check.PROOF);
  }
}
