package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.DraftUpkeep;
import cz.ohlas.base.NotFound;
import cz.ohlas.exchange.BroughtTables;
import cz.ohlas.security.OwnAccountService;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the personal data of people at customers upon request (ACC-6). The record stays without
 * them, so that who was authorised on which day (REG-4), requests and counts still hold; so do
 * documents that were issued.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PersonErasureService {

  private static final int LONGEST_REFERENCE = 500;

  private final ContactRepository contacts;
  private final AuthorisationRepository authorisations;
  private final CustomerRepository customers;
  private final PersonErasureRepository erasures;
  private final PersonTraces traces;
  private final TextEraser texts;
  private final ReachEraser reach;
  private final CustomerWords words;
  private final List<ContactUse> uses;
  private final BroughtTables tables;
  private final DraftUpkeep drafts;
  private final OwnAccountService account;
  private final ApplicationEventPublisher events;
  private final EntityManager entities;
  private final CurrentStaff staff;
  private final ConsoleClock clock;

  PersonErasureService(
      ContactRepository contacts,
      AuthorisationRepository authorisations,
      CustomerRepository customers,
      PersonErasureRepository erasures,
      PersonTraces traces,
      TextEraser texts,
      ReachEraser reach,
      CustomerWords words,
      List<ContactUse> uses,
      BroughtTables tables,
      DraftUpkeep drafts,
      OwnAccountService account,
      ApplicationEventPublisher events,
      EntityManager entities,
      CurrentStaff staff,
      ConsoleClock clock) {
    this.contacts = contacts;
    this.authorisations = authorisations;
    this.customers = customers;
    this.erasures = erasures;
    this.traces = traces;
    this.texts = texts;
    this.reach = reach;
    this.words = words;
    this.uses = uses;
    this.tables = tables;
    this.drafts = drafts;
    this.account = account;
    this.events = events;
    this.entities = entities;
    this.staff = staff;
    this.clock = clock;
  }

  /** What somebody should know before. */
  public ErasureOutlook outlook(long contactId) {
    Contact contact = load(contactId);
    Set<String> names = traces.names(contact);
    PersonMarks marks =
        new PersonMarks(PersonTraces.called(contactId), "", names, List.of(), List.of());
    return new ErasureOutlook(
        ContactDetail.of(
            contact,
            authorisations.ofContact(contactId).stream().map(AuthorisationDetail::of).toList()),
        uses.stream()
            .map(use -> new ContactUse.Count(use.labelKey(), use.open(contactId)))
            .filter(count -> count.number() > 0)
            .toList(),
        authorisations.on(contactId, today()).isPresent(),
        marks.isIn(contact.customer().name()),
        traces.hasNamesake(contact, names));
  }

  /**
   * Erases a person's data for good.
   *
   * @param reference upon which request; kept, so it must not name the person
   * @param password of whoever is signed in, typed again
   * @throws BusinessRuleViolation when the password is wrong or was tried too often, when the
   *     reference is missing or names the person, when the data are gone already, or while a table
   *     is being brought in
   */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public void erase(long contactId, String reference, String password) {
    account.confirm(password);
    Customer customer =
        customers
            .ofContact(contactId)
            .flatMap(customers::lock)
            .orElseThrow(() -> BusinessRuleViolation.plain("customer.rule.eraseGone"));
    Contact contact = load(contactId);
    contact.requirePerson();
    PersonMarks marks = traces.marks(contact);
    String upon = reference(reference, contact);
    if (tables.isAnyRunning()) {
      throw BusinessRuleViolation.plain("customer.rule.eraseImporting");
    }
    Set<Long> records = traces.records(contactId);
    String called = PersonTraces.called(contactId);
    // The history writes down what the records say when they are flushed
    List<Authorisation> approvals = authorisations.everOfContact(contactId);
    approvals.forEach(approval -> approval.forget(marks));
    contact.erase(called);
    entities.flush();
    approvals.stream().filter(Authorisation::holds).forEach(this::end);
    erasures.save(new PersonErasure(contact, upon, clock.instant(), staff.require().id()));
    entities.flush();
    traces.emptyHistory(records, called);
    reach.erase(marks, customer.id());
    Map<String, Set<Long>> changed = texts.erase(marks, customer.id());
    traces.sortAnew(changed.getOrDefault("customer_site", Set.of()));
    entities.refresh(customer);
    events.publishEvent(new PersonErased(records, customer.id(), called, changed));
    words.forget(contact);
    words.index(customer);
    tables.forgetThose(marks::isIn);
    drafts.forgetThose(marks::isIn);
  }

  /** Today is the last day of what holds; what has not begun yet never will. */
  private void end(Authorisation authorisation) {
    LocalDate today = today();
    LocalDate to = authorisation.validTo();
    if (authorisation.validFrom().isAfter(today)) {
      authorisations.delete(authorisation);
    } else if (to == null || to.isAfter(today)) {
      authorisation.end(today);
    }
  }

  private String reference(String typed, Contact contact) {
    String reference = typed.strip();
    if (reference.isEmpty()) {
      throw BusinessRuleViolation.plain("customer.rule.eraseReferenceMissing");
    }
    if (reference.length() > LONGEST_REFERENCE) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST_REFERENCE);
    }
    if (traces.isNamedIn(reference, contact)) {
      throw BusinessRuleViolation.plain("customer.rule.eraseReferenceNames");
    }
    return reference;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  private Contact load(long id) {
    return contacts.findById(id).orElseThrow(() -> new NotFound(Contact.class, id));
  }
}
