package cz.ohlas.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the page of its record shows it.
 *
 * @param recipient empty where there is no address
 * @param contactId the person written to, null for nobody we know
 * @param sentAt when the server took it, null before
 * @param nextTryAt when it is tried next; far in the future where it is not
 * @param lastReply what the server said last, or what went wrong; may be empty
 */
public record MailEntry(
    long id,
    MailKind kind,
    Instant writtenAt,
    String recipient,
    String recipientName,
    @Nullable Long contactId,
    MailState state,
    @Nullable Instant sentAt,
    Instant nextTryAt,
    String lastReply) {}
