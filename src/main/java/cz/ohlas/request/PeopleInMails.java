package cz.ohlas.request;

import cz.ohlas.customer.ContactsMerged;
import cz.ohlas.customer.DataSubject;
import cz.ohlas.customer.PersonErased;
import cz.ohlas.customer.PersonalData;
import cz.ohlas.customer.PersonalSheet;
import cz.ohlas.customer.PersonalTexts;
import cz.ohlas.customer.TextPlace;
import cz.ohlas.mail.Letter;
import cz.ohlas.mail.MailOutbox;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was written to people about requests, and where mails name people. */
@Component
@Order(3)
class PeopleInMails implements PersonalTexts, PersonalData {

  private final MailOutbox outbox;

  PeopleInMails(MailOutbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public List<TextPlace> texts() {
    return List.of(
        TextPlace.of(
                "mail_message",
                "customer_id = ?",
                "recipient",
                "recipient_name",
                "subject",
                "body",
                "last_reply")
            .counted(),
        TextPlace.of(
            "mail_try",
            "mail_message_id in (select id from mail_message where customer_id = ?)",
            "reply"));
  }

  @Override
  public Set<String> tables() {
    return Set.of("mail_message");
  }

  @Override
  public List<PersonalSheet> of(DataSubject person, Locale reader) {
    return List.of(
        new PersonalSheet(
            "request.access.mails",
            List.of(
                "request.access.written",
                "request.access.recipient",
                "request.access.mailSubject",
                "request.access.text"),
            outbox.toPeople(person.contactIds()).stream().map(PeopleInMails::cells).toList()));
  }

  /** Part of the transaction that merges. */
  @EventListener
  void on(ContactsMerged merged) {
    outbox.repoint(merged.from(), merged.into());
  }

  /** What has not gone to the person yet goes to nobody. */
  @EventListener
  void on(PersonErased erased) {
    outbox.forget(erased.contactIds(), erased.called());
  }

  private static List<Object> cells(Letter letter) {
    return List.of(letter.writtenAt(), letter.recipient(), letter.subject(), letter.text());
  }
}
