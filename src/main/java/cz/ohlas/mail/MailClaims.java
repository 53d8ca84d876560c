package cz.ohlas.mail;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mails out of the queue, one at a time, each in a transaction of its own before it is handed
 * over: whoever changed the row sends the mail, nobody else does.
 */
@Component
class MailClaims {

  /** Longer than any hand-over lasts with the time-outs that ship. */
  static final Duration ABANDONED_AFTER = Duration.ofMinutes(30);

  private static final int LOOKED_AT = 10;

  private final MailMessageRepository messages;
  private final MailTryRepository tries;
  private final ConsoleClock clock;

  MailClaims(MailMessageRepository messages, MailTryRepository tries, ConsoleClock clock) {
    this.messages = messages;
    this.tries = tries;
    this.clock = clock;
  }

  /** A mail that is the caller's to send, and since when. */
  record Claim(long mailId, Letter letter, Instant since) {}

  /** Takes the next mail that is due; empty when none is. */
  @Transactional
  public Optional<Claim> next() {
    Instant now = clock.instant();
    List<Long> due = messages.due(now, Limit.of(LOOKED_AT));
    for (long id : due) {
      if (messages.claim(id, now) == 1) {
        return messages.findById(id).map(message -> new Claim(id, message.letter(), now));
      }
    }
    return Optional.empty();
  }

  /** Writes down what came of it. */
  @Transactional
  public void tried(Claim claim, Delivery delivery) {
    messages
        .findById(claim.mailId())
        .ifPresent(message -> {
          message.tried(claim.since(), delivery, clock.instant());
          note(message, claim.since(), delivery);
        });
  }

  /**
   * Whoever began to hand these over died meanwhile, or the machine did. Nobody knows how far it
   * came: a person decides, for a mail that comes twice is worse than one that is asked about.
   */
  @Transactional
  public void settleAbandoned() {
    Instant now = clock.instant();
    for (MailMessage message : messages.abandoned(now.minus(ABANDONED_AFTER))) {
      Instant since = message.claimedAt();
      if (since != null) {
        Delivery unknown = Delivery.uncertain("");
        message.tried(since, unknown, now);
        note(message, since, unknown);
      }
    }
  }

  private void note(MailMessage message, Instant since, Delivery delivery) {
    Delivery told =
        message.isForgotten() ? new Delivery(delivery.result(), "", Delivery.Reach.MAIL) : delivery;
    tries.save(new MailTry(message.id(), since, told));
  }
}
