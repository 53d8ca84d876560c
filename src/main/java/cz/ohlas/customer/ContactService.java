package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People at customers and which of them may make requests on which day (REG-4). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ContactService {

  private final ContactRepository contacts;
  private final AuthorisationRepository authorisations;
  private final CustomerRepository customers;
  private final CustomerWords words;
  private final ConsoleClock clock;

  ContactService(
      ContactRepository contacts,
      AuthorisationRepository authorisations,
      CustomerRepository customers,
      CustomerWords words,
      ConsoleClock clock) {
    this.contacts = contacts;
    this.authorisations = authorisations;
    this.customers = customers;
    this.words = words;
    this.clock = clock;
  }

  /** All people of a customer with their approvals, in Czech order: two queries. */
  public List<ContactDetail> ofCustomer(long customerId) {
    Map<Long, List<AuthorisationDetail>> approvals =
        authorisations.ofCustomer(customerId).stream()
            .map(AuthorisationDetail::of)
            .collect(Collectors.groupingBy(AuthorisationDetail::contactId));
    return contacts.ofCustomer(customerId).stream()
        .map(contact -> ContactDetail.of(contact, approvals.getOrDefault(contact.id(), List.of())))
        .toList();
  }

  /** One person with the approvals. */
  public ContactDetail detail(long id) {
    return ContactDetail.of(
        load(id), authorisations.ofContact(id).stream().map(AuthorisationDetail::of).toList());
  }

  /** Whether the customer's approval of the person covers the day (REG-4). */
  public boolean authorisedOn(long contactId, LocalDate day) {
    return authorisation(contactId, day).isPresent();
  }

  /** The customer's approval of the person that covers the day (REG-4). */
  public Optional<AuthorisationDetail> authorisation(long contactId, LocalDate day) {
    return authorisations.on(contactId, day).map(AuthorisationDetail::of);
  }

  /** Writes a person down and returns the id. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long add(long customerId, ContactInput input) {
    Customer customer =
        customers.findById(customerId).orElseThrow(() -> new NotFound(Customer.class, customerId));
    Contact contact = contacts.save(new Contact(customer, input));
    words.index(contact);
    return contact.id();
  }

  /** Changes what is written about a person. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void change(long id, long version, ContactInput input) {
    Contact contact = load(id);
    Versions.require(Contact.class, id, contact.version(), version);
    contact.change(input);
    words.index(contact);
  }

  /** Writes down that the customer approved a person, and returns the approval's id. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long authorise(long contactId, AuthorisationInput input) {
    lockCustomerOf(contactId);
    Authorisation authorisation = new Authorisation(load(contactId), input, today());
    refuseOverlap(contactId, input, null);
    return authorisations.save(authorisation).id();
  }

  /** Corrects an approval. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void changeAuthorisation(long id, long version, AuthorisationInput input) {
    Authorisation authorisation = loadLocked(id, version);
    refuseOverlap(authorisation.contactId(), input, id);
    authorisation.change(input, today());
  }

  /** The customer took the approval back: the given day is the last one. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void endAuthorisation(long id, long version, LocalDate lastDay) {
    Authorisation authorisation = loadLocked(id, version);
    AuthorisationInput facts = authorisation.input();
    refuseOverlap(
        authorisation.contactId(),
        new AuthorisationInput(
            facts.validFrom(), lastDay, facts.approvedBy(), facts.approvedOn(), facts.document()),
        id);
    authorisation.end(lastDay);
  }

  private void refuseOverlap(long contactId, AuthorisationInput input, @Nullable Long own) {
    boolean overlap =
        authorisations.ofContact(contactId).stream()
            .filter(other -> own == null || other.id() != own)
            .anyMatch(other -> other.overlaps(input));
    if (overlap) {
      throw BusinessRuleViolation.of("REG-4", "customer.rule.authorisationOverlap");
    }
  }

  /** Two approvals of one person are compared only by whoever holds the customer's row. */
  private void lockCustomerOf(long contactId) {
    long customerId =
        customers.ofContact(contactId).orElseThrow(() -> new NotFound(Contact.class, contactId));
    if (customers.lock(customerId).isEmpty()) {
      throw new NotFound(Customer.class, customerId);
    }
  }

  private Authorisation loadLocked(long id, long version) {
    Authorisation authorisation =
        authorisations.findById(id).orElseThrow(() -> new NotFound(Authorisation.class, id));
    lockCustomerOf(authorisation.contactId());
    Versions.require(Authorisation.class, id, authorisation.version(), version);
    return authorisation;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  private Contact load(long id) {
    return contacts.findById(id).orElseThrow(() -> new NotFound(Contact.class, id));
  }
}
