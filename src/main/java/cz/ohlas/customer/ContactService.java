package cz.ohlas.customer;

import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private final CustomerWords words;
  private final ApprovalKeeper approvals;

  ContactService(
      ContactRepository contacts,
      AuthorisationRepository authorisations,
      CustomerWords words,
      ApprovalKeeper approvals) {
    this.contacts = contacts;
    this.authorisations = authorisations;
    this.words = words;
    this.approvals = approvals;
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
    return approvals.add(customerId, input);
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
    return approvals.authorise(contactId, input);
  }

  /** Corrects an approval. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void changeAuthorisation(long id, long version, AuthorisationInput input) {
    Authorisation authorisation = loadLocked(id, version);
    authorisation.contact().requirePerson();
    approvals.refuseOverlap(authorisation.contactId(), input, id);
    authorisation.change(input, approvals.today());
  }

  /** The customer took the approval back: the given day is the last one. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void endAuthorisation(long id, long version, LocalDate lastDay) {
    Authorisation authorisation = loadLocked(id, version);
    AuthorisationInput facts = authorisation.input();
    approvals.refuseOverlap(
        authorisation.contactId(),
        new AuthorisationInput(
            facts.validFrom(), lastDay, facts.approvedBy(), facts.approvedOn(), facts.document()),
        id);
    authorisation.end(lastDay);
  }

  /**
   * An approval was written down by mistake, or the customer never gave it: it authorises on no
   * day, past ones included, and stays in the history (REG-4). Who was authorised and no longer is,
   * has the approval ended instead.
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void takeAuthorisationBack(long id, long version, String reason) {
    loadLocked(id, version).takeBack(approvals.takenBack(reason));
  }

  private Authorisation loadLocked(long id, long version) {
    Authorisation authorisation =
        authorisations.findById(id).orElseThrow(() -> new NotFound(Authorisation.class, id));
    approvals.lockCustomerOf(authorisation.contactId());
    Versions.require(Authorisation.class, id, authorisation.version(), version);
    return authorisation;
  }

  private Contact load(long id) {
    return contacts.findById(id).orElseThrow(() -> new NotFound(Contact.class, id));
  }
}
