package cz.ohlas.mail;

import cz.ohlas.base.Translations;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails written down, and the runs that tests let happen by themselves. */
@Component
public class MailFixtures {

  private final MailOutbox outbox;
  private final MailRunner runner;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  MailFixtures(
      MailOutbox outbox, MailRunner runner, TransactionTemplate transaction, JdbcClient jdbc) {
    this.outbox = outbox;
    this.runner = runner;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /** Sends what is due and returns how many mails the server took. */
  public int run() {
    return runner.run();
  }

  /** Writes a mail down about request 1 of customer 1. */
  public void write(String to, String subject) {
    transaction.executeWithoutResult(status -> outbox.enqueue(mail(to, subject)));
  }

  static Mail mail(String to, String subject) {
    return mail(to, "Jana Nováková", subject);
  }

  static Mail mail(String to, String name, String subject) {
    return new Mail(
        MailKind.REQUEST_CONFIRMED,
        1,
        "P-2026-000001",
        1,
        null,
        to,
        name,
        Translations.CZECH,
        subject,
        "Dobrý den,\n\npotvrzujeme přijetí.\n.\nPřílišžluťoučký kůň\n");
  }

  /** The mails of request 1. */
  List<MailEntry> entries() {
    return outbox.of(MailRecord.REQUEST, 1);
  }

  /** All mails' states in the order of writing. */
  public List<MailState> states() {
    return jdbc.sql("select state from mail_message order by id").query(MailState.class).list();
  }

  /** The bodies of all mails in the order of writing, with plain blanks. */
  public List<String> texts() {
    return jdbc.sql("select body from mail_message order by id").query(String.class).list().stream()
        .map(text -> text.replace('\u00a0', ' '))
        .toList();
  }
}
