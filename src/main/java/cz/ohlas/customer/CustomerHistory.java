package cz.ohlas.customer;

import cz.ohlas.base.RecordHistory;
import cz.ohlas.base.RecordHistory.Change;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;
import org.hibernate.envers.query.criteria.AuditDisjunction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who changed what about a customer, its installations and its people, the latest first; all staff
 * read it, as they read the customer (ACC-1).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CustomerHistory {

  private final RecordHistory history;
  private final ContactMergeRepository merges;
  private final PersonErasureRepository erasures;

  CustomerHistory(
      RecordHistory history, ContactMergeRepository merges, PersonErasureRepository erasures) {
    this.history = history;
    this.merges = merges;
    this.erasures = erasures;
  }

  /**
   * A customer as it was.
   *
   * @param statusReason why it came to its state, or empty
   */
  public record CustomerVersion(CustomerStatus status, String statusReason, CustomerInput facts) {}

  /** A place of a customer as it was. */
  public record SiteVersion(boolean removed, SiteInput facts) {}

  /**
   * An installation as it was (REG-1, REG-2).
   *
   * @param note what was seen when it came into this state, or why; empty while unverified
   */
  public record RegistrationVersion(
      RegistrationStatus status, String note, RegistrationInput facts) {}

  /**
   * An approval as it was (REG-4).
   *
   * @param person who may make requests
   */
  public record AuthorisationVersion(String person, String takenBack, AuthorisationInput facts) {}

  /** Changes of the customer itself. */
  public List<Change<CustomerVersion>> customer(long id) {
    return history.of(
        Customer.class,
        query -> query.add(AuditEntity.id().eq(id)),
        Customer::id,
        customer ->
            new CustomerVersion(customer.status(), customer.statusReason(), customer.input()));
  }

  /** Changes of the customer's installations. */
  public List<Change<RegistrationVersion>> registrations(long customerId) {
    return history.of(
        Registration.class,
        query -> ofCustomer(query, customerId),
        Registration::id,
        CustomerHistory::version);
  }

  /** Changes of the customer's further sites. */
  public List<Change<SiteVersion>> sites(long customerId) {
    return history.of(
        Site.class,
        query -> ofCustomer(query, customerId),
        Site::id,
        site -> new SiteVersion(site.removed(), site.input()));
  }

  /** Changes of the people at the customer. */
  public List<Change<ContactInput>> contacts(long customerId) {
    return history.of(
        Contact.class, query -> ofCustomer(query, customerId), Contact::id, Contact::input);
  }

  /** Changes of what the customer approved. */
  public List<Change<AuthorisationVersion>> authorisations(long customerId) {
    AuditDisjunction ofTheirPeople = AuditEntity.disjunction();
    long[] people = contacts(customerId).stream().mapToLong(Change::id).distinct().toArray();
    if (people.length == 0) {
      return List.of();
    }
    for (long person : people) {
      ofTheirPeople.add(AuditEntity.relatedId("contact").eq(person));
    }
    return history.of(
        Authorisation.class,
        query -> query.add(ofTheirPeople),
        Authorisation::id,
        CustomerHistory::version);
  }

  /** Whose personal data were erased when and upon which request. */
  public List<ErasureDetail> erasures(long customerId) {
    return erasures.ofCustomer(customerId).stream().map(PersonErasure::detail).toList();
  }

  /** Into which record of the same person each one that is gone was taken, by their ids. */
  public Map<Long, Long> merged(long customerId) {
    return merges.ofCustomer(customerId).stream()
        .collect(Collectors.toMap(ContactMerge::contactId, ContactMerge::intoContactId));
  }

  private static AuditQuery ofCustomer(AuditQuery query, long customerId) {
    return query.add(AuditEntity.relatedId("customer").eq(customerId));
  }

  private static AuthorisationVersion version(Authorisation approval) {
    TakenBack takenBack = approval.takenBack();
    return new AuthorisationVersion(
        approval.contact().name(), takenBack == null ? "" : takenBack.reason(), approval.input());
  }

  private static RegistrationVersion version(Registration registration) {
    RegistrationDecision decision =
        switch (registration.status()) {
          case UNVERIFIED -> null;
          case VERIFIED -> registration.verified();
          case REJECTED -> registration.rejected();
          case WITHDRAWN -> registration.withdrawn();
        };
    return new RegistrationVersion(
        registration.status(), decision == null ? "" : decision.note(), registration.input());
  }
}
