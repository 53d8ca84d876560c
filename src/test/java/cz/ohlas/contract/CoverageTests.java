package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.contract.EntitlementLine.Check;
import cz.ohlas.contract.EntitlementLine.Level;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** What the provider's rules cover, service by service, with and without a paid contract. */
class CoverageTests extends ConsoleTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  @Autowired private EntitlementService entitlements;
  @Autowired private ContractFixtures contracts;
  @Autowired private CustomerFixtures fixtures;

  private long customer;
  private long registration;
  private long contact;

  @BeforeEach
  void a_registered_customer_without_a_contract() {
    as(Role.ACCOUNT_MANAGER, Role.LEAD);
    customer = fixtures.customer("Brána s.r.o.");
    registration = fixtures.registration(customer, "K-1");
    contact = fixtures.contact(customer, "Jana Malá");
    fixtures.authorised(contact, FROM);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ALL, names = "SCO_C.")
  void sco_c1_c2_c3_c4_consultations_are_for_everybody_registered(Scope consultation) {
    assertThat(level(consultation)).isEqualTo(Level.OK);
    contracts.contract(customer, registration, FROM);
    assertThat(level(consultation)).isEqualTo(Level.OK);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ALL, names = "SCO_W.")
  void sco_w1_w2_w3_w4_work_is_for_those_with_a_paid_contract(Scope work) {
    assertThat(level(work)).isEqualTo(Level.REFUSED);
    assertThat(rule(work)).isEqualTo(work.name().replace('_', '-'));
    contracts.contract(customer, registration, FROM);
    assertThat(level(work)).isEqualTo(Level.OK);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ALL, names = "SCO_X.")
  void sco_x1_x2_x3_x4_are_for_nobody(Scope other) {
    assertThat(level(other)).isEqualTo(Level.REFUSED);
    contracts.contract(customer, registration, FROM);
    assertThat(level(other)).isEqualTo(Level.REFUSED);
    assertThat(rule(other)).isEqualTo(other.name().replace('_', '-'));
  }

  private Level level(Scope scope) {
    return line(scope).level();
  }

  private String rule(Scope scope) {
    return line(scope).ruleId();
  }

  private EntitlementLine line(Scope scope) {
    return entitlements
        .check(
            new EntitlementQuestion(
                customer, registration, contact, scope, prague("2026-11-23T10:00")))
        .lines()
        .stream()
        .filter(line -> line.check() == Check.SCOPE)
        .findFirst()
        .orElseThrow();
  }
}
