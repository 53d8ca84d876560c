package cz.ohlas.contract;

/**
 * Where what is missing for an entitlement can be mended.
 *
 * @param recordId the registration, person or contract that it is about; the customer where it is
 *     about none
 */
public record Mending(Way way, long customerId, long recordId) {

  /** What would have to be done. */
  public enum Way {
    /** Say which installation it is about. */
    CHOOSE_REGISTRATION,
    /** Write down an installation. */
    REGISTER,
    /** See the proof of the right to use it and verify it. */
    VERIFY,
    /** Bring another proof in place of a rejected one. */
    PROVE,
    /** Say who asks. */
    CHOOSE_PERSON,
    /** Write down the customer's approval of the person. */
    AUTHORISE,
    /** Write down a contract. */
    CONTRACT,
    /** Have the contract cover the installation. */
    COVER,
    /** End a contract that outlived the business. */
    END_CONTRACT,
    /** Make an agreement on processing personal data. */
    AGREE,
    /** Offer it by a quote. */
    OFFER,
    /** Take up the business again. */
    RESUME
  }
}
