package cz.ohlas.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with all that the reader may see of it.
 *
 * @param registered what was registered
 * @param concerned names of the people it is about
 * @param decision the points with their decision; without it for those who do not decide, until it
 *     is final; the internal cause and measure for head and deputy only
 * @param reply the free parts of the letter
 * @param decided who decided, null while open
 * @param sent the dispatch, null before it
 * @param delivered when the reply reached the customer
 * @param rights what the reader may do with it
 */
public record ComplaintDetail(
    long id,
    long version,
    String number,
    ComplaintState state,
    ComplaintInput registered,
    String customer,
    ComplaintTerm term,
    String registeredBy,
    Instant registeredAt,
    List<String> concerned,
    List<Attachment> attachments,
    List<StatementAsked> statements,
    DecisionInput decision,
    ReplyInput reply,
    @Nullable Decided decided,
    @Nullable Sent sent,
    @Nullable LocalDate delivered,
    Rights rights) {

  /** A file of the complaint. */
  public record Attachment(
      long id,
      String fileName,
      String contentType,
      long size,
      boolean original,
      String addedBy,
      Instant addedAt) {}

  /** A statement asked of a colleague; no answer and moment while it is awaited. */
  public record StatementAsked(
      long id,
      String name,
      String question,
      String askedBy,
      Instant askedAt,
      @Nullable String answer,
      @Nullable Instant givenAt) {}

  /** Who decided, when and in what capacity (CMP-2). */
  public record Decided(String by, Instant at, boolean asDeputy, boolean aboutSelf) {}

  /** That the reply was signed and sent (CMP-3). */
  public record Sent(
      String signedBy,
      Instant recordedAt,
      boolean asDeputy,
      LocalDate on,
      DispatchWay way,
      boolean late) {}

  /**
   * What the reader may do.
   *
   * @param deciding has the head's rights over complaints today
   * @param decide may decide this one
   * @param aboutSelf would decide in their own matter, because nobody else is left (CMP-2)
   * @param amend may mend the registration and record the delivery
   * @param statementAsked the statement that the reader still owes, null for none
   */
  public record Rights(
      boolean deciding,
      boolean decide,
      boolean aboutSelf,
      boolean amend,
      @Nullable Long statementAsked) {}

  /** Whether the original in which it came is there (CMP-1). */
  public boolean hasOriginal() {
    return attachments.stream().anyMatch(Attachment::original);
  }
}
