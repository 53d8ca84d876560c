package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes people and their approvals down; no two approvals of a person share a day (REG-4). */
@Component
class ApprovalKeeper {

  private final ContactRepository contacts;
  private final AuthorisationRepository authorisations;
  private final CustomerRepository customers;
  private final CustomerWords words;
  private final CurrentStaff staff;
  private final ConsoleClock clock;

  ApprovalKeeper(
      ContactRepository contacts,
      AuthorisationRepository authorisations,
      CustomerRepository customers,
      CustomerWords words,
      CurrentStaff staff,
      ConsoleClock clock) {
    this.contacts = contacts;
    this.authorisations = authorisations;
    this.customers = customers;
    this.words = words;
    this.staff = staff;
    this.clock = clock;
  }

  /** Writes a person down and returns the id. */
  long add(long customerId, ContactInput input) {
    Customer customer = customers.existing(customerId);
    Contact contact = contacts.save(new Contact(customer, input));
    words.index(contact);
    return contact.id();
  }

  /** Writes down that the customer approved a person, and returns the approval's id. */
  long authorise(long contactId, AuthorisationInput input) {
    lockCustomerOf(contactId);
    Contact contact =
        contacts.findById(contactId).orElseThrow(() -> new NotFound(Contact.class, contactId));
    contact.requirePerson();
    Authorisation authorisation = new Authorisation(contact, input, today());
    refuseOverlap(contactId, input, null);
    return authorisations.save(authorisation).id();
  }

  void refuseOverlap(long contactId, AuthorisationInput input, @Nullable Long own) {
    boolean overlap =
        authorisations.ofContact(contactId).stream()
            .filter(other -> own == null || other.id() != own)
            .anyMatch(other -> other.overlaps(input));
    if (overlap) {
      throw BusinessRuleViolation.of("REG-4", "customer.rule.authorisationOverlap");
    }
  }

  /** Two approvals of one person are compared only by whoever holds the customer's row. */
  void lockCustomerOf(long contactId) {
    long customerId =
        customers.ofContact(contactId).orElseThrow(() -> new NotFound(Contact.class, contactId));
    if (customers.lock(customerId).isEmpty()) {
      throw new NotFound(Customer.class, customerId);
    }
  }

  /** That whoever is signed in takes an approval back now. */
  TakenBack takenBack(String reason) {
    return TakenBack.of(reason, staff.require().id(), clock.instant());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }
}
