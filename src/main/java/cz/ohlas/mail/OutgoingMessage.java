package cz.ohlas.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * A letter as mail servers read it. Knows whether it was written out to its end: before that no
 * server can have taken it.
 */
final class OutgoingMessage extends MimeMessage {

  private static final String CHARSET = StandardCharsets.UTF_8.name();

  private final String messageId;
  private boolean writtenOut;

  /**
   * Takes the letter; all its parts were checked when it was written down.
   *
   * @param session null for a file
   */
  OutgoingMessage(@Nullable Session session, Letter letter) throws MessagingException {
    super(session);
    messageId = letter.messageId();
    try {
      if (!letter.sender().isEmpty()) {
        setFrom(new InternetAddress(letter.sender(), letter.senderName(), CHARSET));
      }
      if (!letter.recipient().isEmpty()) {
        setRecipient(
            Message.RecipientType.TO,
            new InternetAddress(letter.recipient(), letter.recipientName(), CHARSET));
      }
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
    setSubject(letter.subject(), CHARSET);
    setSentDate(Date.from(letter.writtenAt()));
    setText(letter.text().replaceAll("\\R", "\r\n") + "\r\n", CHARSET);
    setHeader("Content-Language", letter.language().toLanguageTag());
    // Answering machines keep silent (RFC 3834; Exchange has its own word)
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("X-Auto-Response-Suppress", "All");
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  @Override
  public void writeTo(OutputStream target, String @Nullable [] ignored)
      throws IOException, MessagingException {
    super.writeTo(target, ignored);
    writtenOut = true;
  }

  boolean isWrittenOut() {
    return writtenOut;
  }
}
