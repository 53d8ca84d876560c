package cz.ohlas.mail.ui;

import cz.ohlas.mail.MailRecord;
import org.springframework.modulith.NamedInterface;

/**
 * Where the pages of records are that mails are about. Beans of this type are collected; the outbox
 * knows none of the features.
 */
@NamedInterface("ui")
public interface MailRecordLink {

  /** Of which records it knows. */
  MailRecord record();

  /** The address of a record's page. */
  String path(long recordId);
}
