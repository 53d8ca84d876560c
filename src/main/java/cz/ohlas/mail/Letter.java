package cz.ohlas.mail;

import java.time.Instant;
import java.util.Locale;

/**
 * What a mail says, as it is sent or downloaded.
 *
 * @param messageId in angle brackets; the same whenever it is sent
 * @param recipient empty where there is no address
 */
public record Letter(
    String messageId,
    String sender,
    String senderName,
    String recipient,
    String recipientName,
    Locale language,
    String subject,
    String text,
    Instant writtenAt) {}
