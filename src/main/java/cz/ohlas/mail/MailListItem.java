package cz.ohlas.mail;

import java.time.Instant;

/**
 * A row of the list of mails.
 *
 * @param recipient empty where there is no address
 */
public record MailListItem(
    long id,
    MailKind kind,
    String recordNumber,
    String recipient,
    String recipientName,
    String subject,
    Instant writtenAt,
    MailState state,
    Instant nextTryAt) {}
