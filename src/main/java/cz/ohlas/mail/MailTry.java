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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a mail was handed to the server, and what the server said. */
@Entity
@Table(name = "mail_try")
class MailTry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_try_seq")
  @SequenceGenerator(name = "mail_try_seq", sequenceName = "mail_try_seq", allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Column(name = "mail_message_id", nullable = false, updatable = false)
  private long mailMessageId;

  @Column(name = "tried_at", nullable = false, updatable = false)
  private Instant triedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "result", nullable = false, updatable = false, length = 20)
  private Delivery.Result result;

  @Column(name = "reply", nullable = false, length = MailMessage.LONGEST_REPLY)
  private String reply;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected MailTry() {}

  MailTry(long mailMessageId, Instant triedAt, Delivery delivery) {
    this.mailMessageId = mailMessageId;
    this.triedAt = triedAt;
    this.result = delivery.result();
    this.reply = delivery.reply();
  }

  MailDetail.Try fact() {
    return new MailDetail.Try(triedAt, result.name(), reply);
  }
}
