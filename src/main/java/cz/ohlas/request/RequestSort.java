package cz.ohlas.request;

/** The sorts of the list of requests. */
public enum RequestSort {
  /** As the view wants it: the most urgent first, or the latest. */
  USUAL,
  /** By the moment of receipt, which is also the order of numbers. */
  RECEIVED,
  /** By the time at which the answer is due. */
  DUE,
  /** By the time at which something is to be done next. */
  NEXT_STEP,
  /** By the customer's name. */
  CUSTOMER
}
