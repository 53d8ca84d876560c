package cz.ohlas.security;

import java.util.Set;

/** A row of the list of accounts. */
public record StaffAccountListItem(
    long id,
    String displayName,
    String nameSort,
    String loginName,
    boolean disabled,
    Set<Role> roles) {

  /** As read from the database, before the roles are known. */
  public StaffAccountListItem(
      long id, String displayName, String nameSort, String loginName, boolean disabled) {
    this(id, displayName, nameSort, loginName, disabled, Set.of());
  }

  StaffAccountListItem withRoles(Set<Role> held) {
    return new StaffAccountListItem(id, displayName, nameSort, loginName, disabled, held);
  }
}
