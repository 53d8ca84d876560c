package cz.ohlas.mail;

import cz.ohlas.document.DocumentDownload;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A mail as a file that mail programs open; one that was not sent yet they open for sending. */
final class MailFile {

  private MailFile() {}

  static DocumentDownload of(MailMessage message) {
    byte[] content = bytes(message);
    return new DocumentDownload(
        message.fileName(),
        "message/rfc822",
        content.length,
        target -> {
          try {
            target.write(content);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }

  private static byte[] bytes(MailMessage message) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      OutgoingMessage mail = new OutgoingMessage(null, message.letter());
      if (message.state() != MailState.SENT) {
        mail.setHeader("X-Unsent", "1");
      }
      mail.writeTo(bytes);
    } catch (MessagingException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }
}
