package cz.ohlas.customer;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Translations;
import cz.ohlas.price.VatRegime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What support learns about callers while it logs and works on their requests (ACC-2): a company
 * that nobody has written down yet, and a person whom the customer has just approved for good.
 * Everything else about customers is the account managers' (ACC-4).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CallerService {

  private final CustomerRepository customers;
  private final ContactRepository contacts;
  private final CustomerWords words;
  private final ApprovalKeeper approvals;
  private final ConsoleClock clock;

  CallerService(
      CustomerRepository customers,
      ContactRepository contacts,
      CustomerWords words,
      ApprovalKeeper approvals,
      ConsoleClock clock) {
    this.customers = customers;
    this.contacts = contacts;
    this.words = words;
    this.approvals = approvals;
    this.clock = clock;
  }

  /**
   * Notes a company that nobody knows by its name and number alone, and returns the customer's id.
   * It is one to whom nothing was sold yet and has no registration (REG-1).
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public long note(NewcomerInput newcomer) {
    Written.check(newcomer);
    Customer customer =
        customers.save(
            new Customer(
                CustomerInput.named(
                        newcomer.company().strip(), VatRegime.DOMESTIC, Translations.CZECH)
                    .withReach(List.of(), ReachKind.PHONE.tidy(newcomer.phone())),
                clock.instant()));
    words.index(customer);
    return customer.id();
  }

  /**
   * Notes that the customer's approver lets a person make requests from now on (REG-4); a person
   * not written down yet is. Returns the person's id.
   *
   * @param contactId null for a person not written down yet
   * @param name of such a person
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public long approveForGood(
      long customerId, @Nullable Long contactId, String name, AuthorisationInput approval) {
    long person =
        contactId == null
            ? approvals.add(customerId, ContactInput.of(name, "", "", "", language(customerId)))
            : ofCustomer(customerId, contactId);
    approvals.authorise(person, approval);
    return person;
  }

  private Locale language(long customerId) {
    return customers
        .findById(customerId)
        .orElseThrow(() -> new NotFound(Customer.class, customerId))
        .language();
  }

  private long ofCustomer(long customerId, long contactId) {
    return contacts
        .findById(contactId)
        .filter(person -> person.customerId() == customerId)
        .orElseThrow(() -> new NotFound(Contact.class, contactId))
        .id();
  }
}
