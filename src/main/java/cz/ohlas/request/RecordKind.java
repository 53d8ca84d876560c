package cz.ohlas.request;

/** For whom a request's course is told. */
public enum RecordKind {
  /** For the customer: without what colleagues noted for each other. */
  CUSTOMER,
  /** For those who work here: everything. */
  INTERNAL
}
