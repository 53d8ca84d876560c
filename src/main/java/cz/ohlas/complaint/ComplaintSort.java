package cz.ohlas.complaint;

/** By what the register can be sorted. */
public enum ComplaintSort {
  /** The end of the term; what is dealt with comes last. */
  DUE,
  /** The day of receipt. */
  RECEIVED
}
