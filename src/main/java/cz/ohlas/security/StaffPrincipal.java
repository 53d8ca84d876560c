package cz.ohlas.security;

import java.io.Serializable;
import java.security.Principal;

/** Whose session it is; what the person may do is read elsewhere, every time. */
record StaffPrincipal(long staffId, String loginName) implements Principal, Serializable {

  @Override
  public String getName() {
    return loginName;
  }
}
