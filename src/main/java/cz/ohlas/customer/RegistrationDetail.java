package cz.ohlas.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One installation with what was decided about it.
 *
 * @param version to be handed back with a change
 * @param verified the last verification, null if there was none
 * @param rejected the last rejection, null if there was none
 * @param withdrawn the withdrawal, null if there was none
 * @param proofs the uploaded proofs of legal use (REG-2)
 */
public record RegistrationDetail(
    long id,
    long version,
    long customerId,
    RegistrationStatus status,
    RegistrationInput facts,
    @Nullable RegistrationDecision verified,
    @Nullable RegistrationDecision rejected,
    @Nullable RegistrationDecision withdrawn,
    List<ProofDetail> proofs) {

  static RegistrationDetail of(Registration registration, List<ProofDetail> proofs) {
    return new RegistrationDetail(
        registration.id(),
        registration.version(),
        registration.customerId(),
        registration.status(),
        registration.input(),
        registration.verified(),
        registration.rejected(),
        registration.withdrawn(),
        proofs);
  }

  /** Product, edition and the number by which people know the installation. */
  public String label() {
    return RegistrationReference.label(
        facts.product(), facts.edition(), facts.cardNumber(), facts.licenceKey(), facts.place());
  }
}
