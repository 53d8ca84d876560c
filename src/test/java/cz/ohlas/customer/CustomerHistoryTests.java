package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.RecordHistory.Change;
import cz.ohlas.customer.CustomerHistory.AuthorisationVersion;
import cz.ohlas.customer.CustomerHistory.CustomerVersion;
import cz.ohlas.customer.CustomerHistory.RegistrationVersion;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CustomerHistoryTests extends ConsoleTest {

  @Autowired private CustomerFixtures fixtures;
  @Autowired private CustomerService customers;
  @Autowired private RegistrationService registrations;
  @Autowired private ContactService contacts;
  @Autowired private CustomerHistory history;

  @Test
  void every_change_of_a_customer_is_kept_with_who_and_when() {
    long writer = as(Role.ACCOUNT_MANAGER).id();
    long id = at("2026-03-02T09:00", () -> fixtures.customer("Brána s.r.o."));
    CustomerDetail opened = customers.detail(id);
    doAt("2026-03-02T12:00", () -> customers.moveTo(id, opened.version(), CustomerStatus.ACTIVE));

    List<Change<CustomerVersion>> changes = history.customer(id);

    assertThat(changes).hasSize(2);
    Change<CustomerVersion> latest = changes.getFirst();
    assertThat(latest.at()).isEqualTo(prague("2026-03-02T12:00"));
    assertThat(latest.staffId()).isEqualTo(writer);
    assertThat(latest.before()).isNotNull();
    assertThat(latest.before().status()).isEqualTo(CustomerStatus.PROSPECT);
    assertThat(latest.after()).isNotNull();
    assertThat(latest.after().status()).isEqualTo(CustomerStatus.ACTIVE);
    assertThat(latest.after().facts()).isEqualTo(opened.facts());
    assertThat(changes.getLast().before()).isNull();
  }

  @Test
  @DisplayName("REG-2: the history of an installation says what was seen when it was verified")
  void a_verification_stands_in_the_history() {
    as(Role.LEAD, Role.ACCOUNT_MANAGER);
    long customer = fixtures.customer("Brána s.r.o.");
    long registration = fixtures.registration(customer, "K-1");
    registrations.verify(
        registration, registrations.detail(registration).version(), "registrační karta");

    Change<RegistrationVersion> latest = history.registrations(customer).getFirst();

    assertThat(latest.after()).isNotNull();
    assertThat(latest.after().status()).isEqualTo(RegistrationStatus.VERIFIED);
    assertThat(latest.after().note()).isEqualTo("registrační karta");
  }

  @Test
  @DisplayName("REG-4: the history says who was approved until when, and who ended it")
  void the_end_of_an_approval_stands_in_the_history() {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customer("Brána s.r.o.");
    long other = fixtures.customer("Kolektor a.s.");
    long contact = fixtures.contact(customer, "Petr Novák");
    fixtures.authorised(contact, LocalDate.of(2026, 1, 1));
    fixtures.authorised(fixtures.contact(other, "Jana Malá"), LocalDate.of(2026, 1, 1));
    AuthorisationDetail approval =
        contacts.ofCustomer(customer).getFirst().authorisations().getFirst();
    LocalDate last = approval.facts().validFrom().plusDays(3);
    contacts.endAuthorisation(approval.id(), approval.version(), last);

    List<Change<AuthorisationVersion>> changes = history.authorisations(customer);

    assertThat(changes).hasSize(2);
    AuthorisationVersion after = changes.getFirst().after();
    assertThat(after).isNotNull();
    assertThat(after.person()).isEqualTo("Petr Novák");
    assertThat(after.facts().validTo()).isEqualTo(last);
    assertThat(history.contacts(customer))
        .hasSize(1)
        .allSatisfy(one -> assertThat(one.id()).isEqualTo(contact));
  }
}
