package cz.ohlas.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the mail server, if there is one. Speaks to it itself, for Spring's sender takes
 * a connection that breaks after the server took the mail for a mail that was not sent.
 */
@Component
class MailServer {

  private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
  private static final String SMTP = "smtp";

  private final MailSettings settings;

  MailServer(MailSettings settings) {
    this.settings = settings;
  }

  boolean isConfigured() {
    return settings.server().isPresent();
  }

  /** Hands the letter over and says what came of it; throws nothing. */
  Delivery deliver(Letter letter) {
    try {
      return deliver(settings.server().orElseThrow(), letter);
    } catch (MessagingException | RuntimeException broken) {
      LOG.error("A mail could not be made", broken);
      return Delivery.postponed(words(broken), Delivery.Reach.MAIL);
    }
  }

  private static Delivery deliver(JavaMailSenderImpl server, Letter letter)
      throws MessagingException {
    Session session = server.getSession();
    OutgoingMessage message = new OutgoingMessage(session, letter);
    Transport transport =
        session.getTransport(Objects.requireNonNullElse(server.getProtocol(), SMTP));
    try {
      transport.connect(
          server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
      transport.sendMessage(message, message.getAllRecipients());
      return Delivery.accepted(reply(transport));
    } catch (MessagingException failed) {
      return outcome(message, failed);
    } finally {
      close(transport);
    }
  }

  /** The answer decides; without one, whether the server can have had the whole mail. */
  private static Delivery outcome(OutgoingMessage message, MessagingException failed) {
    ServerAnswer answer = answer(failed);
    if (answer.isNone()) {
      return message.isWrittenOut()
          ? Delivery.uncertain(words(failed))
          : Delivery.postponed(words(failed), Delivery.Reach.ALL);
    }
    return answer.isForGood() && answer.isAboutTheMail()
        ? Delivery.refused(words(failed))
        : Delivery.postponed(words(failed), answer.reach());
  }

  private static ServerAnswer answer(Exception failed) {
    ServerAnswer answer = ServerAnswer.NONE;
    for (Throwable cause = failed; cause != null; cause = next(cause)) {
      answer =
          switch (cause) {
            case SMTPAddressFailedException address ->
                new ServerAnswer(address.getReturnCode(), address.getCommand(), words(address));
            case SMTPSenderFailedException sender ->
                new ServerAnswer(sender.getReturnCode(), sender.getCommand(), words(sender));
            case SMTPSendFailedException sending ->
                new ServerAnswer(sending.getReturnCode(), sending.getCommand(), words(sending));
            default -> answer;
          };
    }
    return answer;
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause instanceof MessagingException mail ? mail.getNextException() : null;
  }

  /** The deepest words: the server's own, or those of the network. */
  private static String words(Exception failed) {
    String words = "";
    for (Throwable cause = failed; cause != null; cause = next(cause)) {
      String message = cause.getMessage();
      words = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
    return line(words);
  }

  private static String reply(Transport transport) {
    return transport instanceof SMTPTransport smtp
        ? line(Objects.requireNonNullElse(smtp.getLastServerResponse(), ""))
        : "";
  }

  private static String line(String words) {
    return MailAddress.line(words, MailMessage.LONGEST_REPLY);
  }

  /** What the server did with the mail is known by now; how it says goodbye changes nothing. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException late) {
      LOG.debug("The mail server did not say goodbye", late);
    }
  }
}
