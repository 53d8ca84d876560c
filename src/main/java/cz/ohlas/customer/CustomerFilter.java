package cz.ohlas.customer;

import org.jspecify.annotations.Nullable;

/**
 * Which customers a list shows.
 *
 * @param typed beginnings of words to be found; empty for all
 * @param status null for all
 * @param accountManagerStaffId null for everybody's
 * @param toVerify only those with a registration that waits for verification
 */
public record CustomerFilter(
    String typed,
    @Nullable CustomerStatus status,
    @Nullable Long accountManagerStaffId,
    boolean toVerify) {

  /** No condition. */
  public static final CustomerFilter ALL = new CustomerFilter("", null, null, false);

  /** The same with other words to be found. */
  public CustomerFilter withTyped(String other) {
    return new CustomerFilter(other, status, accountManagerStaffId, toVerify);
  }

  /** The same with another status. */
  public CustomerFilter withStatus(@Nullable CustomerStatus other) {
    return new CustomerFilter(typed, other, accountManagerStaffId, toVerify);
  }

  /** The same with another account manager. */
  public CustomerFilter withAccountManager(@Nullable Long other) {
    return new CustomerFilter(typed, status, other, toVerify);
  }

  /** The same with or without the wish to see only what is to be verified. */
  public CustomerFilter withToVerify(boolean other) {
    return new CustomerFilter(typed, status, accountManagerStaffId, other);
  }
}
