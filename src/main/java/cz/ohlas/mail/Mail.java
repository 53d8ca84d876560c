package cz.ohlas.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written down.
 *
 * @param recordId the record that it is about
 * @param recordNumber how that record is called
 * @param customerId whose matter it is
 * @param contactId the person written to, null for nobody we know
 * @param to the address; whatever is none is kept as a mail without an address
 * @param toName the person's name, may be empty
 * @param subject one line; whatever breaks lines becomes a blank
 */
public record Mail(
    MailKind kind,
    long recordId,
    String recordNumber,
    long customerId,
    @Nullable Long contactId,
    String to,
    String toName,
    Locale language,
    String subject,
    String text) {}
