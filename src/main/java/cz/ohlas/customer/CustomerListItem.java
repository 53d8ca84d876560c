package cz.ohlas.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of customers.
 *
 * @param ico eight digits, null when unknown
 * @param verifiedRegistrations how many installations may be supported (REG-1)
 * @param legalForm a code of the Czech register or a text, see {@link LegalForm}
 * @param otherEmails those behind the main one, one to a line
 * @param otherPhones those behind the main one as they are kept, one to a line
 * @param unverifiedRegistrations how many wait for somebody to look at the proof (REG-2)
 */
public record CustomerListItem(
    long id,
    String name,
    String nameSort,
    @Nullable String ico,
    String city,
    CustomerStatus status,
    @Nullable Long accountManagerStaffId,
    Instant createdAt,
    long verifiedRegistrations,
    long unverifiedRegistrations,
    String legalForm,
    String email,
    String otherEmails,
    String phone,
    String otherPhones) {

  /** All addresses of the company in one line, the main one first. */
  public String emails() {
    return String.join("; ", reach().emails());
  }

  /** All numbers of the company as they are shown, in one line, the main one first. */
  public String phones() {
    return String.join("; ", reach().phones());
  }

  private Reach reach() {
    return new Reach(email, otherEmails, phone, otherPhones);
  }
}
