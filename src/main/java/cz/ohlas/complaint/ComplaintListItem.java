package cz.ohlas.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint as a row of the register. */
public record ComplaintListItem(
    long id,
    String number,
    String customer,
    String subject,
    ComplaintKind kind,
    ComplaintState state,
    boolean confidential,
    LocalDate receivedOn,
    LocalDate tenthDay,
    LocalDate statutoryEnd,
    LocalDate dueSort,
    @Nullable LocalDate dispatchedOn) {

  /** Its ten days. */
  public ComplaintTerm term() {
    return new ComplaintTerm(receivedOn, tenthDay, statutoryEnd);
  }
}
