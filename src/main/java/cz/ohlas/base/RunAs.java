package cz.ohlas.base;

import java.util.function.Supplier;

/**
 * Runs work on somebody's behalf outside of their own click: in the background, in a batch, for
 * demonstration data.
 */
public interface RunAs {

  /**
   * Runs as the person of this account with the rights the account has now.
   *
   * @throws org.springframework.security.access.AccessDeniedException when the account is disabled
   *     or unknown
   */
  <T> T staff(long staffId, Supplier<T> work);

  /** Runs as the console itself, which history then shows. */
  <T> T system(Supplier<T> work);
}
