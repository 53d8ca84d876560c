package cz.ohlas.customer;

import java.time.LocalDate;

/**
 * One approval of a person by the customer (REG-4).
 *
 * @param version to be handed back with a change
 */
public record AuthorisationDetail(long id, long version, long contactId, AuthorisationInput facts) {

  static AuthorisationDetail of(Authorisation authorisation) {
    return new AuthorisationDetail(
        authorisation.id(),
        authorisation.version(),
        authorisation.contactId(),
        authorisation.input());
  }

  /** Whether the day is one of its days, both ends included. */
  public boolean covers(LocalDate day) {
    LocalDate to = facts.validTo();
    return !day.isBefore(facts.validFrom()) && (to == null || !day.isAfter(to));
  }
}
