package cz.ohlas.base;

import java.util.Optional;

/** Tells who is acting now. */
public interface CurrentStaff {

  /** The person signed in, if anybody is. */
  Optional<Staff> find();

  /**
   * The person signed in.
   *
   * @throws org.springframework.security.access.AccessDeniedException when nobody is
   */
  Staff require();
}
