package cz.ohlas.request;

/** To what a tool connects (REM-1, REM-2). */
public enum ConnectionTarget {
  /** The customer's server. */
  SERVER,
  /** A user's workstation. */
  WORKSTATION
}
