package cz.ohlas.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was written, once for all: text and Message-ID are fixed before the first try, and
 * the sender for as long as nobody sends it again. {@link MailClaims} takes it out of the queue; a
 * mail that is not in the queue is not sent.
 */
@Entity
@Table(name = "mail_message")
class MailMessage {

  /** Nothing is to be tried. */
  static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  static final int LONGEST_REPLY = 500;

  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 12_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_message_seq")
  @SequenceGenerator(
      name = "mail_message_seq",
      sequenceName = "mail_message_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false, length = 40)
  private MailKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "record_kind", nullable = false, updatable = false, length = 20)
  private MailRecord recordKind;

  @Column(name = "record_id", nullable = false, updatable = false)
  private long recordId;

  @Column(name = "record_number", nullable = false, updatable = false, length = 20)
  private String recordNumber;

  @Column(name = "customer_id", nullable = false, updatable = false)
  private long customerId;

  @Column(name = "contact_id")
  private @Nullable Long contactId;

  @Column(name = "message_id", nullable = false, updatable = false, length = 320)
  private String messageId;

  @Column(name = "language", nullable = false, updatable = false, length = 2)
  private String language;

  @Column(name = "sender", nullable = false, length = 254)
  private String sender;

  @Column(name = "sender_name", nullable = false, length = LONGEST_NAME)
  private String senderName;

  @Column(name = "recipient", nullable = false, length = 254)
  private String recipient;

  @Column(name = "recipient_name", nullable = false, length = LONGEST_NAME)
  private String recipientName;

  @Column(name = "subject", nullable = false, length = LONGEST_SUBJECT)
  private String subject;

  @Column(name = "body", nullable = false, length = LONGEST_TEXT)
  private String body;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant writtenAt;

  @Column(name = "written_by_staff_id", nullable = false, updatable = false)
  private long writtenByStaffId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 20)
  private MailState state;

  /** Derived from the state, so that a list has its index. */
  @Column(name = "attention", nullable = false)
  private boolean attention;

  /** Tries since it was last put into the queue. */
  @Column(name = "tries", nullable = false)
  private int tries;

  @Column(name = "next_try_at", nullable = false)
  private Instant nextTryAt = NEVER;

  @Column(name = "claimed_at")
  private @Nullable Instant claimedAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "last_reply", nullable = false, length = LONGEST_REPLY)
  private String lastReply = "";

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected MailMessage() {}

  /** Writes a mail down: into the queue where there is a server and an address. */
  @SuppressWarnings("NullAway.Init")
  MailMessage(Mail mail, Sender from, boolean configured, long staffId, Instant now) {
    kind = mail.kind();
    recordKind = mail.kind().record();
    recordId = mail.recordId();
    recordNumber = mail.recordNumber();
    customerId = mail.customerId();
    contactId = mail.contactId();
    language = mail.language().getLanguage();
    sender = from.address();
    senderName = MailAddress.line(from.name(), LONGEST_NAME);
    messageId = "<" + UUID.randomUUID() + "@" + from.domain() + ">";
    recipient = MailAddress.of(mail.to()).orElse("");
    recipientName = MailAddress.line(mail.toName(), LONGEST_NAME);
    subject = MailAddress.line(mail.subject(), LONGEST_SUBJECT);
    body = MailAddress.shortened(mail.text().strip(), LONGEST_TEXT);
    writtenAt = now;
    writtenByStaffId = staffId;
    if (recipient.isEmpty()) {
      become(MailState.NO_ADDRESS);
    } else if (configured) {
      queue(now);
    } else {
      become(MailState.NOT_CONFIGURED);
    }
  }

  /**
   * Notes what came of the try that began then.
   *
   * @return whether the mail still was that try's; what it was meanwhile decided to be, it stays
   */
  boolean tried(Instant begun, Delivery delivery, Instant now) {
    boolean waits = state == MailState.SENDING || state == MailState.UNCERTAIN;
    if (!waits || !begun.equals(claimedAt)) {
      return false;
    }
    if (isForgotten() && delivery.result() != Delivery.Result.ACCEPTED) {
      become(MailState.CANCELLED);
      return true;
    }
    lastReply = isForgotten() ? "" : delivery.reply();
    switch (delivery.result()) {
      case ACCEPTED -> {
        become(MailState.SENT);
        sentAt = now;
      }
      case REFUSED -> become(MailState.GAVE_UP);
      case UNCERTAIN -> become(MailState.UNCERTAIN);
      case POSTPONED -> postpone(now);
    }
    return true;
  }

  private void postpone(Instant now) {
    Instant next = Retries.after(tries, now).orElse(null);
    become(next == null ? MailState.GAVE_UP : MailState.QUEUED);
    if (next != null) {
      nextTryAt = next;
    }
  }

  /** A person wants it to be tried anew; the caller has checked that it may be. */
  final void queue(Instant now) {
    become(MailState.QUEUED);
    tries = 0;
    lastReply = "";
    nextTryAt = now;
  }

  private void become(MailState other) {
    state = other;
    attention = other.needsAttention();
    nextTryAt = NEVER;
  }

  long id() {
    if (id == null) {
      throw new IllegalStateException("Not saved yet");
    }
    return id;
  }

  boolean isAbout(MailRecord record, long wanted) {
    return recordKind == record && recordId == wanted;
  }

  /** The company had no address when the mail was written, or a wrong one. */
  void sendFrom(Sender from) {
    sender = from.address();
    senderName = MailAddress.line(from.name(), LONGEST_NAME);
  }

  boolean hasSender() {
    return !sender.isEmpty();
  }

  /** Whether the person written to was erased; then nothing more is written about them. */
  boolean isForgotten() {
    return recipient.isEmpty();
  }

  MailState state() {
    return state;
  }

  @Nullable Instant claimedAt() {
    return claimedAt;
  }

  Letter letter() {
    return new Letter(
        messageId,
        sender,
        senderName,
        recipient,
        recipientName,
        Locale.of(language),
        subject,
        body,
        writtenAt);
  }

  MailEntry entry() {
    return new MailEntry(
        id(),
        kind,
        writtenAt,
        recipient,
        recipientName,
        contactId,
        state,
        sentAt,
        nextTryAt,
        lastReply);
  }

  MailDetail detail(List<MailDetail.Try> all, boolean configured) {
    return new MailDetail(
        entry(),
        recordKind,
        recordId,
        recordNumber,
        letter(),
        writtenByStaffId,
        all,
        configured && state.mayBeSentAgain() && !isForgotten());
  }

  String fileName() {
    return recordNumber + "-" + id() + ".eml";
  }

  /** Who writes. */
  record Sender(String address, String name) {

    /** In which Message-IDs are unique. */
    String domain() {
      return address.isEmpty() ? "ohlas.invalid" : address.substring(address.indexOf('@') + 1);
    }
  }
}
