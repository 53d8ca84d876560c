package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A note for colleagues, what the customer was told, or a call that reached nobody. */
@Entity
@Table(name = "request_note")
class RequestNote extends RequestPart {

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 20)
  private NoteKind kind;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant happenedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", updatable = false, length = 20)
  private @Nullable Channel channel;

  @Column(name = "text", nullable = false, updatable = false, length = 4000)
  private String text;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RequestNote() {}

  RequestNote(SupportRequest request, NoteInput input, Entry entry) {
    this(
        request,
        input.channel() == null ? NoteKind.INTERNAL : NoteKind.TOLD,
        input.at(),
        input.channel(),
        Entry.text(input.text(), "request.rule.noteMissing"),
        entry);
  }

  RequestNote(SupportRequest request, VainCallInput input, Entry entry) {
    this(request, NoteKind.VAIN_CALL, input.calledAt(), Channel.PHONE, input.text().strip(), entry);
  }

  private RequestNote(
      SupportRequest request,
      NoteKind kind,
      Instant happenedAt,
      @Nullable Channel channel,
      String text,
      Entry entry) {
    super(request, entry);
    this.kind = kind;
    this.happenedAt = entry.past(happenedAt);
    this.channel = channel;
    this.text = text;
    // Forms show minutes, so it may be noted within the very minute of receipt
    if (happenedAt.isBefore(request.receivedAt().truncatedTo(ChronoUnit.MINUTES))) {
      throw BusinessRuleViolation.plain("request.rule.beforeReceipt");
    }
  }

  RequestNotebook.NoteFact fact() {
    return new RequestNotebook.NoteFact(kind, happenedAt, channel, text, staffId(), enteredAt());
  }
}
