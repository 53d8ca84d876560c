package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import java.time.Instant;

/**
 * Who writes something down, and when that is.
 *
 * @param staffId the account's id
 * @param now the present moment
 */
record Entry(long staffId, Instant now) {

  /**
   * The moment at which something happened.
   *
   * @throws BusinessRuleViolation when it has not come yet
   */
  Instant past(Instant happenedAt) {
    if (happenedAt.isAfter(now)) {
      throw BusinessRuleViolation.plain("request.rule.inFuture");
    }
    return happenedAt;
  }

  /**
   * A text without blanks around it.
   *
   * @throws BusinessRuleViolation when nothing is left
   */
  static String text(String typed, String missingKey) {
    String stripped = typed.strip();
    if (stripped.isEmpty()) {
      throw BusinessRuleViolation.plain(missingKey);
    }
    return stripped;
  }
}
