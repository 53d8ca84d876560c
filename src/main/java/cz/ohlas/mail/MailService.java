package cz.ohlas.mail;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ListQuery;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.QueryPatience;
import cz.ohlas.base.Where;
import cz.ohlas.document.DocumentDownload;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All outgoing mail, for those who see to it that it goes (ACC-3, ACC-6). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEAD', 'ADMINISTRATOR')")
public class MailService {

  private final MailMessageRepository messages;
  private final MailTryRepository tries;
  private final MailOutbox outbox;
  private final EntityManager entities;
  private final QueryPatience patience;
  private final ListQuery<MailMessage, MailListItem, MailSort> query;

  MailService(
      MailMessageRepository messages,
      MailTryRepository tries,
      MailOutbox outbox,
      EntityManager entities,
      QueryPatience patience) {
    this.entities = entities;
    this.patience = patience;
    this.messages = messages;
    this.tries = tries;
    this.outbox = outbox;
    this.query =
        ListQuery.of(
                entities, MailMessage.class, MailListItem.class, MailListItem::id, MailSort.class)
            .columns(mail ->
                List.of(
                    mail.get("id"),
                    mail.get("kind"),
                    mail.get("recordNumber"),
                    mail.get("recipient"),
                    mail.get("recipientName"),
                    mail.get("subject"),
                    mail.get("writtenAt"),
                    mail.get("state"),
                    mail.get("nextTryAt")))
            .sort(MailSort.WRITTEN, mail -> mail.<Instant>get("writtenAt"), MailListItem::writtenAt)
            .build();
  }

  /** The rows of a slice of the list. */
  public List<MailListItem> list(MailFilter filter, ListSlice<MailSort, MailListItem> slice) {
    return query.rows(conditions(filter), slice);
  }

  /** How many mails the filter lets through, counted no further than the cap. */
  public CappedCount count(MailFilter filter) {
    return query.count(conditions(filter));
  }

  /**
   * How many mails the filter lets through, however many: for somebody who asked.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when it takes too long
   */
  public long exactCount(MailFilter filter) {
    return patience.askLonger(entities, () -> query.exactCount(conditions(filter)));
  }

  /** How many mails somebody should look at. */
  public int countAttention() {
    return messages.countAttention();
  }

  /**
   * One mail with all its tries.
   *
   * @throws NotFound when there is none of this id
   */
  public MailDetail detail(long id) {
    return load(id)
        .detail(tries.of(id).stream().map(MailTry::fact).toList(), outbox.isConfigured());
  }

  /** One mail as a file. */
  public DocumentDownload eml(long id) {
    return MailFile.of(load(id));
  }

  /**
   * Puts a mail into the queue that did not arrive, as far as anybody knows. It is sent from the
   * company's present address; one that may have arrived is sent once more as it was.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when it was sent, has nowhere to go, the company
   *     has no address to send it from, or there is no mail server
   */
  @Transactional
  public void sendAgain(long id) {
    outbox.queue(load(id));
  }

  private static Consumer<Where<MailMessage>> conditions(MailFilter filter) {
    return where -> {
      switch (filter.view()) {
        case ALL -> {}
        case ATTENTION -> where.equal(where.root().get("attention"), true);
        case QUEUED -> where.equal(where.root().get("state"), MailState.QUEUED);
        case SENT -> where.equal(where.root().get("state"), MailState.SENT);
        case NOT_CONFIGURED -> where.equal(where.root().get("state"), MailState.NOT_CONFIGURED);
        case NO_ADDRESS -> where.equal(where.root().get("state"), MailState.NO_ADDRESS);
      }
    };
  }

  private MailMessage load(long id) {
    return messages.findById(id).orElseThrow(() -> new NotFound(MailMessage.class, id));
  }
}
