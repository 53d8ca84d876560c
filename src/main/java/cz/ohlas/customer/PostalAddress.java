package cz.ohlas.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where post goes, as the table of customers has it beside the seat; empty where that is the seat.
 */
@Embeddable
record PostalAddress(
    @Column(name = "post_street", nullable = false, length = 200) String postStreet,
    @Column(name = "post_city", nullable = false, length = 120) String postCity,
    @Column(name = "post_postcode", nullable = false, length = 10) String postPostcode,
    @Column(name = "post_country", nullable = false, length = 2) String postCountry) {

  /**
   * Of what people wrote.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when the town is missing
   */
  static PostalAddress of(Address written) {
    written.requireTown();
    return new PostalAddress(
        written.street(), written.city(), written.postcode(), written.country());
  }

  Address address() {
    return new Address(postStreet, postCity, postPostcode, postCountry);
  }
}
