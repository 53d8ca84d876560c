package cz.ohlas.security;

/**
 * Which accounts are listed.
 *
 * @param words beginning of a word of the name or of the login name; "" for all
 * @param disabled those who may not sign in any more, or those who may
 */
public record StaffAccountFilter(String words, boolean disabled) {

  /** Everybody who may sign in now. */
  public static final StaffAccountFilter ACTIVE = new StaffAccountFilter("", false);

  /** With other words. */
  public StaffAccountFilter withWords(String typed) {
    return new StaffAccountFilter(typed, disabled);
  }

  /** Those who may sign in, or those who may not. */
  public StaffAccountFilter withDisabled(boolean wanted) {
    return new StaffAccountFilter(words, wanted);
  }
}
