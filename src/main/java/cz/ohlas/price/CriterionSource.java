package cz.ohlas.price;

/** Where the value of a criterion comes from (PRC-2). */
public enum CriterionSource {
  /** The customer said so. */
  TOLD_BY_CUSTOMER,
  /** Read from the customer's system. */
  MEASURED,
  /** The provider's own estimate. */
  ESTIMATED
}
