package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.EntitlementLine.Check;
import cz.ohlas.contract.EntitlementLine.Level;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EntitlementServiceTests extends ConsoleTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final String MONDAY_MORNING = "2026-11-23T10:00";

  @Autowired private EntitlementService entitlements;
  @Autowired private ContractFixtures contracts;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private RegistrationService registrations;

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
}
