package cz.ohlas.mail;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.document.DocumentDownload;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where features put the mails that they write. It asks nobody for rights: a feature's service does
 * so, for the record that the mail is about.
 */
@Component
@Transactional(readOnly = true)
public class MailOutbox {

  private final MailMessageRepository messages;
  private final MailServer server;
  private final CompanyProfileService company;
  private final EntityManager entities;
  private final CurrentStaff staff;
  private final ConsoleClock clock;

  MailOutbox(
      MailMessageRepository messages,
      MailServer server,
      CompanyProfileService company,
      EntityManager entities,
      CurrentStaff staff,
      ConsoleClock clock) {
    this.messages = messages;
    this.server = server;
    this.company = company;
    this.entities = entities;
    this.staff = staff;
    this.clock = clock;
  }

  /** Writes a mail down, part of the transaction of its cause; it is sent once that holds. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void enqueue(Mail mail) {
    MailMessage.Sender sender = sender();
    entities.persist(
        new MailMessage(
            mail,
            sender,
            server.isConfigured() && !sender.address().isEmpty(),
            staff.require().id(),
            clock.instant()));
  }

  /** Whether mails are sent; they can be downloaded in any case. */
  public boolean isConfigured() {
    return server.isConfigured();
  }

  /** The record's mails, the first one first. */
  public List<MailEntry> of(MailRecord record, long recordId) {
    return messages.of(record, recordId).stream().map(MailMessage::entry).toList();
  }

  /**
   * A record's mail as a file.
   *
   * @throws NotFound when the record has no such mail
   */
  public DocumentDownload eml(MailRecord record, long recordId, long mailId) {
    return MailFile.of(load(record, recordId, mailId));
  }

  /**
   * Puts a mail into the queue that did not arrive, as far as anybody knows. It is sent from the
   * company's present address; one that may have arrived is sent once more as it was.
   *
   * @throws NotFound when the record has no such mail
   * @throws BusinessRuleViolation when it was sent, has nowhere to go, the company has no address
   *     to send it from, or there is no mail server
   */
  @Transactional
  public void sendAgain(MailRecord record, long recordId, long mailId) {
    queue(load(record, recordId, mailId));
  }

  /** What was written to a person, under any of these ids, the first one first. */
  public List<Letter> toPeople(Collection<Long> contactIds) {
    return messages.toPeople(contactIds).stream().map(MailMessage::letter).toList();
  }

  /** Two records of one person are one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void repoint(long fromContact, long intoContact) {
    messages.repoint(fromContact, intoContact);
  }

  /** Nothing goes to these people any more; what went to them names nobody. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Long> contactIds, String called) {
    messages.cancel(contactIds);
    messages.forget(contactIds, called);
  }

  void queue(MailMessage message) {
    if (!server.isConfigured()) {
      throw BusinessRuleViolation.plain("mail.rule.notConfigured");
    }
    if (!message.state().mayBeSentAgain()) {
      throw BusinessRuleViolation.plain("mail.rule.notAgain");
    }
    if (message.isForgotten()) {
      throw BusinessRuleViolation.plain("mail.rule.noRecipient");
    }
    if (message.state() != MailState.UNCERTAIN) {
      message.sendFrom(sender());
    }
    if (!message.hasSender()) {
      throw BusinessRuleViolation.plain("mail.rule.noSender");
    }
    message.queue(clock.instant());
  }

  private MailMessage load(MailRecord record, long recordId, long mailId) {
    return messages
        .findById(mailId)
        .filter(message -> message.isAbout(record, recordId))
        .orElseThrow(() -> new NotFound(MailMessage.class, mailId));
  }

  /** Who writes at present: answers come to where requests come by e-mail (REQ-1). */
  MailMessage.Sender sender() {
    CompanyProfile profile = company.current();
    String address =
        MailAddress.of(profile.rules().supportEmail())
            .or(() -> MailAddress.of(profile.identity().email()))
            .orElse("");
    return new MailMessage.Sender(address, profile.identity().name());
  }
}
