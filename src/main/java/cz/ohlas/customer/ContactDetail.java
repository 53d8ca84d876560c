package cz.ohlas.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person at a customer with all approvals, the latest first.
 *
 * @param version to be handed back with a change
 */
public record ContactDetail(
    long id,
    long version,
    long customerId,
    ContactInput facts,
    List<AuthorisationDetail> authorisations) {

  static ContactDetail of(Contact contact, List<AuthorisationDetail> approvals) {
    return new ContactDetail(
        contact.id(), contact.version(), contact.customerId(), contact.input(), approvals);
  }

  /** The approval that holds on the day, if any (REG-4). */
  public Optional<AuthorisationDetail> authorisedOn(LocalDate day) {
    return authorisations.stream().filter(one -> one.covers(day)).findFirst();
  }
}
