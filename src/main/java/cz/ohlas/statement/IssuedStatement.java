package cz.ohlas.statement;

import java.time.Instant;

/**
 * A statement of a customer's month.
 *
 * @param contractNumber the contract under which the month was reported
 * @param revision 0 for the ordinary one, each further one corrects the one before
 * @param reason why it was corrected, empty for an ordinary one
 * @param finished whether its document is made
 */
public record IssuedStatement(
    long id,
    String number,
    String contractNumber,
    int revision,
    Instant issuedAt,
    long issuedByStaffId,
    String reason,
    boolean finished) {

  static IssuedStatement of(Statement statement) {
    return new IssuedStatement(
        statement.id(),
        statement.number(),
        statement.contract().number(),
        statement.revision(),
        statement.issuedAt(),
        statement.issuedByStaffId(),
        statement.correction().map(Correction::reason).orElse(""),
        statement.document().isPresent());
  }
}
