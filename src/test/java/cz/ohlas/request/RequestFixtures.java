package cz.ohlas.request;

import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffFixtures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Customers with everything that a request needs, and the inputs of a request's course. */
@Component
public class RequestFixtures {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final CustomerFixtures customers;
  private final RegistrationService registrations;
  private final ContractService contracts;
  private final StaffFixtures people;

  RequestFixtures(
      CustomerFixtures customers,
      RegistrationService registrations,
      ContractService contracts,
      StaffFixtures people) {
    this.customers = customers;
    this.registrations = registrations;
    this.contracts = contracts;
    this.people = people;
  }

  /** A customer with a verified installation and an authorised person. */
  public record Client(long customerId, long registrationId, long contactId, String name) {}

  /**
   * A paying customer: package 4 h unless said otherwise; the thread is then signed in as staff.
   */
  public Client paying(String name, Staff then) {
    Client client = free(name, then);
    people.signIn(seller());
    contracts.create(
        new ContractInput(
            "S-" + COUNTER.incrementAndGet(),
            client.customerId(),
            3L,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 1, 1),
            null,
            Prolongation.of(null),
            new BigDecimal("46000"),
            new PriceCriteria(30, 200, 2),
            LocalDate.of(2025, 1, 1),
            Set.of(client.registrationId()),
            "",
            null,
            false,
            null,
            null));
    people.signIn(then);
    return client;
  }

  /** A customer on the free programme. */
  public Client free(String name, Staff then) {
    Staff seller = seller();
    people.signIn(seller);
    long customer = customers.customer(name);
    long registration =
        customers.registration(customer, String.valueOf(20000 + COUNTER.incrementAndGet()));
    long contact = customers.contact(customer, "Petr Novák");
    customers.authorised(contact, LocalDate.of(2025, 1, 1));
    people.signIn(people.person("vedouci" + COUNTER.incrementAndGet(), "Vedoucí", Role.LEAD));
    registrations.verify(registration, registrations.detail(registration).version(), "karta");
    people.signIn(then);
    return new Client(customer, registration, contact, name);
  }

  /** Another verified installation of the customer, which no contract covers. */
  public long uncovered(Client client, Staff then) {
    people.signIn(seller());
    long registration =
        customers.registration(
            client.customerId(), String.valueOf(20000 + COUNTER.incrementAndGet()));
    people.signIn(people.person("vedouci" + COUNTER.incrementAndGet(), "Vedoucí", Role.LEAD));
    registrations.verify(registration, registrations.detail(registration).version(), "karta");
    people.signIn(then);
    return registration;
  }

  /** A contract like the first one about another installation, numbered {@code …/2}. */
  public static ContractInput second(ContractInput first, long registrationId) {
    return new ContractInput(
        first.number() + "/2",
        first.customerId(),
        first.servicePackageId(),
        first.signedOn(),
        first.validFrom(),
        null,
        Prolongation.of(null),
        first.yearlyPrice(),
        first.criteria(),
        first.pricedOn(),
        Set.of(registrationId),
        "",
        null,
        false,
        null,
        null);
  }

  /** A person of the customer whom nobody approved. */
  public long stranger(Client client, Staff then) {
    people.signIn(seller());
    long contact = customers.contact(client.customerId(), "Neznámý Člověk");
    people.signIn(then);
    return contact;
  }

  private Staff seller() {
    return people.person("obchod" + COUNTER.incrementAndGet(), "Obchodník", Role.ACCOUNT_MANAGER);
  }

  /** A question by phone. */
  public static RegisterInput question(Client client, Instant receivedAt) {
    return question(client, receivedAt, Scope.SCO_C1, false);
  }

  /** A question by phone about something in particular. */
  public static RegisterInput question(
      Client client, Instant receivedAt, Scope scope, boolean concernsFault) {
    return new RegisterInput(
        client.customerId(),
        client.registrationId(),
        client.contactId(),
        "",
        Channel.PHONE,
        receivedAt,
        "Po aktualizaci nefunguje přesměrování",
        "Po víkendové aktualizaci přestalo fungovat přesměrování na mobilní čísla.",
        scope,
        concernsFault);
  }

  /** An outcome told by phone. */
  public static OutcomeInput outcome(OutcomeKind kind, Instant servedAt) {
    return new OutcomeInput(
        kind, servedAt, "Popsali jsme postup.", "2.12.1", true, Channel.PHONE, null);
  }

  /** A refusal told by e-mail. */
  public static RefusalInput refusal(RefusalGround ground, Instant toldAt) {
    return new RefusalInput(
        ground, toldAt, Channel.EMAIL, "Nelze vyřešit na dálku.", "Písemně vedoucímu.", false);
  }
}
