package cz.ohlas.demo;

import cz.ohlas.customer.AuthorisationDetail;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationService;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is left undone at some customers, so that there is something to point out. */
@Component
@Profile("demo")
class DemoLooseEnds {

  /** Their new branches have shown a proof that nobody has looked at yet (REG-2). */
  private static final List<Integer> PROOFS_TO_SEE = List.of(5, 14, 26);

  /** Their last approvals have just run out (REG-4). */
  private static final List<Integer> NOBODY_APPROVED = List.of(31, 32);

  private final CustomerService customers;
  private final RegistrationService registrations;
  private final ContactService contacts;
  private final DemoContracts contracts;
  private final Stage stage;

  DemoLooseEnds(
      CustomerService customers,
      RegistrationService registrations,
      ContactService contacts,
      DemoContracts contracts,
      Stage stage) {
    this.customers = customers;
    this.registrations = registrations;
    this.contacts = contacts;
    this.contracts = contracts;
    this.stage = stage;
  }

  /** Leaves them. */
  void leave(Scene scene) {
    PROOFS_TO_SEE.forEach(place -> proof(scene.customers().get(place), 3 + place));
    NOBODY_APPROVED.forEach(place -> nobody(scene.customers().get(place)));
    DemoCustomer newest = scene.customers().getLast();
    contracts.signAhead(newest, manager(newest), branch(newest, 6));
  }

  private void proof(DemoCustomer customer, int daysAgo) {
    long registration = branch(customer, daysAgo);
    Instant moment = Stage.at(stage.today().minusDays(daysAgo), 14, 20);
    String card = card(customer);
    byte[] paper =
        Paper.registrationCard(
            customer.company(), CzechCompany.ico(customer.place()), card, moment);
    stage.does(
        manager(customer),
        moment,
        () ->
            registrations.addProof(
                registration,
                "registracni-karta-" + card + ".pdf",
                new ByteArrayInputStream(paper)));
  }

  /** An installation at a new branch, not verified yet. */
  private long branch(DemoCustomer customer, int daysAgo) {
    LocalDate day = stage.today().minusDays(daysAgo);
    return stage.by(
        manager(customer),
        Stage.at(day, 14, 10),
        () ->
            registrations.add(
                customer.id(),
                new RegistrationInput(
                    "Oktell",
                    "2.13 Standard",
                    "OKT-" + (930_000 + customer.place() * 7_919),
                    card(customer),
                    day.minusDays(12),
                    6,
                    customer.company().city() + ", nová pobočka",
                    "pbx-pobocka",
                    "",
                    "",
                    "")));
  }

  private static String card(DemoCustomer customer) {
    return "RK-" + (41_000 + customer.place() * 19);
  }

  private void nobody(DemoCustomer customer) {
    LocalDate last = stage.today().minusDays(1);
    customer.authorised().stream()
        .flatMap(asker -> contacts(asker.contactId()).stream())
        .filter(approval -> approval.facts().validTo() == null)
        .forEach(approval ->
            stage.does(
                manager(customer),
                Stage.at(last, 15, 40),
                () -> contacts.endAuthorisation(approval.id(), approval.version(), last)));
  }

  private List<AuthorisationDetail> contacts(long contactId) {
    return stage.system(stage.now(), () -> contacts.detail(contactId).authorisations());
  }

  private long manager(DemoCustomer customer) {
    return Objects.requireNonNull(
        stage.system(
            stage.now(), () -> customers.detail(customer.id()).facts().accountManagerStaffId()));
  }
}
