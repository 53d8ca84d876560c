package cz.ohlas.customer;

/** The orders of the list of customers. */
public enum CustomerSort {
  /** By name in Czech order. */
  NAME,
  /** By the moment when they were written down. */
  CREATED
}
