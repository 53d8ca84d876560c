package cz.ohlas.price;

/** What the price of a year of support depends on (PRC-2). */
public enum Criterion {
  /** People employed by the customer. */
  EMPLOYEES,
  /** Calls that the customer's system handles in a day. */
  CALLS,
  /** Complexity of the implementation, levels 1 to 4. */
  COMPLEXITY
}
