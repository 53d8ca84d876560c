package cz.ohlas.alert;

/** The orders of the list of alerts. */
public enum AlertSort {
  /** What matters more first; within that the earlier day, since which or by which. */
  URGENCY
}
