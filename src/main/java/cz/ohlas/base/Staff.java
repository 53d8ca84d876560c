package cz.ohlas.base;

import java.util.Locale;
import java.util.Set;

/**
 * The person (or the system's own identity) on whose behalf something is done.
 *
 * @param id the account's id; 0 is the system itself
 * @param name as shown to colleagues and customers
 * @param language the language of the person's screens
 * @param singleKeys whether keys without Ctrl or Alt do anything on the person's screens
 * @param roles names of the roles held, without any prefix
 */
public record Staff(long id, String name, Locale language, boolean singleKeys, Set<String> roles) {

  /** The id under which the console itself acts. */
  public static final long SYSTEM_ID = 0;

  /** Whether the person holds the role of this name. */
  public boolean holds(String role) {
    return roles.contains(role);
  }
}
