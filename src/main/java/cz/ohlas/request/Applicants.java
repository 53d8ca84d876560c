package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.Entitlement;
import cz.ohlas.contract.EntitlementLine;
import cz.ohlas.contract.EntitlementQuestion;
import cz.ohlas.contract.EntitlementService;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.Contact;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.Registration;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.workingtime.WorkingCalendar;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who asks and what is owed to them. */
@Component
class Applicants {

  private final EntityManager entities;
  private final RegistrationService registrations;
  private final EntitlementService entitlements;

  Applicants(
      EntityManager entities, RegistrationService registrations, EntitlementService entitlements) {
    this.entities = entities;
    this.registrations = registrations;
    this.entitlements = entitlements;
  }

  /** Who asks, as of the moment of receipt: what counts is the day of the request (REG-4). */
  Applicant of(RegisterInput input) {
    Customer customer = find(Customer.class, input.customerId());
    Contact contact = contact(customer, input.contactId());
    Registration registration = registration(customer, input.registrationId());
    Entitlement entitlement =
        entitlements.check(
            question(customer, registration, contact, input.scope(), input.receivedAt()));
    return new Applicant(
        customer,
        registration,
        contact,
        entitlement
            .levelOf(EntitlementLine.Check.PERSON)
            .filter(level -> level == EntitlementLine.Level.OK)
            .isPresent(),
        entitlement.contractIfPaid().map(ContractDetail::id).orElse(null),
        entitlement.answerTime().orElse(null));
  }

  /** The request that somebody makes, not saved yet. */
  SupportRequest ask(RegisterInput input, WorkingCalendar calendar, Entry entry) {
    return new SupportRequest(of(input), input, calendar, entry);
  }

  /** The answer time owed for a query that comes at the moment (REQ-3). */
  @Nullable Duration answerTime(SupportRequest request, Instant at) {
    return owed(request, at).answerTime();
  }

  /** What is owed for a query that comes at the moment, about the request's installation. */
  Owed owed(SupportRequest request, Instant at) {
    Entitlement entitlement = entitlements.check(question(request, at));
    return new Owed(
        entitlement.contractIfPaid().map(ContractDetail::id).orElse(null),
        entitlement.answerTime().orElse(null));
  }

  /** Whether the customer's contract, or the free programme, covers what is asked for (SCO). */
  boolean covers(SupportRequest request) {
    return entitlements.covers(question(request, request.receivedAt()));
  }

  /** The installation that a request is about, which must be its customer's. */
  @Nullable Registration registration(SupportRequest request, @Nullable Long id) {
    return registration(request.customer(), id);
  }

  /** A person who was written down just now. */
  Contact person(long id) {
    return find(Contact.class, id);
  }

  /** The installation in words. */
  String label(long registrationId) {
    return registrations.reference(registrationId).label();
  }

  private static EntitlementQuestion question(SupportRequest request, Instant at) {
    return question(
        request.customer(),
        request.registration().orElse(null),
        request.contact().orElse(null),
        request.scope().orElse(null),
        at);
  }

  private static EntitlementQuestion question(
      Customer customer,
      @Nullable Registration registration,
      @Nullable Contact contact,
      @Nullable Scope area,
      Instant at) {
    return new EntitlementQuestion(
        customer.id(),
        registration == null ? null : registration.id(),
        contact == null ? null : contact.id(),
        area,
        at);
  }

  private @Nullable Registration registration(Customer customer, @Nullable Long id) {
    if (id == null) {
      return null;
    }
    Registration registration = find(Registration.class, id);
    if (registration.customer().id() != customer.id()) {
      throw BusinessRuleViolation.of("REG-1", "request.rule.foreignRegistration");
    }
    return registration;
  }

  private @Nullable Contact contact(Customer customer, @Nullable Long id) {
    if (id == null) {
      return null;
    }
    Contact contact = find(Contact.class, id);
    if (contact.customer().id() != customer.id()) {
      throw BusinessRuleViolation.of("REG-4", "request.rule.foreignContact");
    }
    if (contact.isErased()) {
      throw BusinessRuleViolation.plain("customer.rule.erased");
    }
    return contact;
  }

  private <T> T find(Class<T> kind, long id) {
    T found = entities.find(kind, id);
    if (found == null) {
      throw new NotFound(kind, id);
    }
    return found;
  }
}
