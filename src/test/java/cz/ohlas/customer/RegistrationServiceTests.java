package cz.ohlas.customer;

import static cz.ohlas.customer.CustomerFixtures.installation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Staff;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class RegistrationServiceTests extends ConsoleTest {

  @Autowired private RegistrationService registrations;
  @Autowired private CustomerFixtures fixtures;

  private long customer;
  private long id;

  @BeforeEach
  void write_an_installation_down() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána servis");
    id = fixtures.registration(customer, "20431");
  }

  @Test
  void reg_1_a_registration_begins_unverified_and_a_customer_may_have_several() {
    fixtures.registration(customer, "20432");
    assertThat(registrations.ofCustomer(customer))
        .extracting(RegistrationDetail::status)
        .containsExactly(RegistrationStatus.UNVERIFIED, RegistrationStatus.UNVERIFIED);
    assertThat(registrations.reference(id).label()).isEqualTo("Oktell 2.11 · 20431 · serverovna");
  }

  @Test
  void reg_2_a_lead_verifies_and_it_is_kept_who_when_and_what_was_seen() {
    Staff lead = as(Role.LEAD);
    doAt("2026-07-03T16:40", () -> registrations.verify(id, 0, " karta č. 20431 "));
    RegistrationDetail verified = registrations.detail(id);
    assertThat(verified.status()).isEqualTo(RegistrationStatus.VERIFIED);
    assertThat(verified.verified())
        .isEqualTo(
            new RegistrationDecision(lead.id(), prague("2026-07-03T16:40"), "karta č. 20431"));
  }

  @Test
  void reg_2_verifying_asks_what_was_seen_and_rejecting_asks_why() {
    as(Role.LEAD);
    assertRule("REG-2", () -> registrations.verify(id, 0, "  "));
    assertRule("REG-2", () -> registrations.reject(id, 0, ""));
    assertRule("REG-2", () -> registrations.withdraw(id, 0, ""));
    assertThatThrownBy(() -> registrations.reject(id, 0, "x".repeat(1001)))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void reg_2_a_rejected_registration_stays_and_may_be_verified_by_a_better_proof() {
    as(Role.LEAD);
    registrations.reject(id, 0, "karta patří jiné firmě");
    registrations.verify(id, 1, "správná karta");
    RegistrationDetail detail = registrations.detail(id);
    assertThat(detail.status()).isEqualTo(RegistrationStatus.VERIFIED);
    assertThat(detail.rejected()).isNotNull();
    assertRule("REG-1", () -> registrations.verify(id, 2, "znovu"));
    assertRule("REG-1", () -> registrations.reject(id, 2, "pozdě"));
  }

  @Test
  void reg_1_a_withdrawn_registration_stays_visible_and_changes_no_more() {
    registrations.withdraw(id, 0, "ústředna vyřazena");
    assertThat(registrations.ofCustomer(customer))
        .extracting(RegistrationDetail::status)
        .containsExactly(RegistrationStatus.WITHDRAWN);
    assertRule("REG-1", () -> registrations.change(id, 1, installation("20433")));
    assertRule("REG-1", () -> registrations.withdraw(id, 1, "podruhé"));
    as(Role.LEAD);
    assertRule("REG-1", () -> registrations.verify(id, 1, "karta"));
  }

  @Test
  void reg_2_another_licence_or_card_must_be_verified_again_but_another_note_need_not() {
    as(Role.LEAD, Role.ACCOUNT_MANAGER);
    registrations.verify(id, 0, "karta");
    RegistrationInput facts = registrations.detail(id).facts();
    registrations.change(id, 1, facts.withNotes("volat na vrátnici"));
    assertThat(registrations.detail(id).status()).isEqualTo(RegistrationStatus.VERIFIED);
    registrations.change(id, 2, installation("99999"));
    assertThat(registrations.detail(id).status()).isEqualTo(RegistrationStatus.UNVERIFIED);
  }

  @Test
  void reg_2_a_proof_is_kept_with_who_brought_it_and_comes_back_unchanged() {
    byte[] card = "%PDF-1.7 registrační karta".getBytes(StandardCharsets.UTF_8);
    long proof = registrations.addProof(id, "karta.pdf", new ByteArrayInputStream(card));
    assertThat(registrations.detail(id).proofs())
        .extracting(ProofDetail::id)
        .containsExactly(proof);
    assertThat(registrations.ofCustomer(customer).getFirst().proofs())
        .extracting(ProofDetail::fileName)
        .containsExactly("karta.pdf");
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    registrations.downloadProof(proof).writeTo(read);
    assertThat(read.toByteArray()).isEqualTo(card);
  }

  @Test
  void an_upload_that_is_not_what_its_name_says_is_refused_and_nothing_stays() {
    byte[] page = "<html>karta</html>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () -> registrations.addProof(id, "karta.pdf", new ByteArrayInputStream(page)))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThat(registrations.detail(id).proofs()).isEmpty();
  }

  @Test
  void installations_and_proofs_of_a_customer_cost_two_queries_however_many_they_are() {
    byte[] card = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
    registrations.addProof(id, "karta.pdf", new ByteArrayInputStream(card));
    long second = fixtures.registration(customer, "20432");
    registrations.addProof(second, "karta.pdf", new ByteArrayInputStream(card));
    assertThat(StatementCount.during(() -> registrations.ofCustomer(customer))).hasSize(2);
  }

  @Test
  void who_saves_second_is_told() {
    registrations.change(id, 0, installation("1"));
    assertThatThrownBy(() -> registrations.change(id, 0, installation("2")))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  @Test
  void acc_3_only_a_lead_verifies_and_acc_4_only_an_account_manager_edits() {
    assertThatThrownBy(() -> registrations.verify(id, 0, "karta"))
        .isInstanceOf(AccessDeniedException.class);
    as(Role.LEAD);
    assertThatThrownBy(() -> registrations.change(id, 0, installation("1")))
        .isInstanceOf(AccessDeniedException.class);
    as(Role.ENGINEER);
    assertThatThrownBy(() -> registrations.withdraw(id, 0, "x"))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(registrations.references(customer)).hasSize(1);
  }

  private static void assertRule(String rule, Runnable work) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(work::run)
        .satisfies(broken -> assertThat(broken.ruleId()).contains(rule));
  }
}
