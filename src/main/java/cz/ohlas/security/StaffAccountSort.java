package cz.ohlas.security;

/** By what accounts are sorted. */
public enum StaffAccountSort {
  /** Czech order of names. */
  NAME,
  /** Login name. */
  LOGIN
}
