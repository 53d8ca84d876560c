package cz.ohlas.mail;

import cz.ohlas.AfterReset;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Lets a test say that there is a mail server; without that there is none. */
@Primary
@Component
public class AttachedMailServer extends MailSettings implements AfterReset {

  private volatile @Nullable JavaMailSenderImpl attached;

  AttachedMailServer(ObjectProvider<JavaMailSenderImpl> settings) {
    super(settings, true);
  }

  /** From now on mail goes to this port of this machine, which has time for an answer. */
  public void attach(int port) {
    attach(port, Duration.ofSeconds(20));
  }

  /** The same with less patience. */
  void attach(int port, Duration longest) {
    String millis = String.valueOf(longest.toMillis());
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    Properties patience = server.getJavaMailProperties();
    patience.put("mail.smtp.connectiontimeout", millis);
    patience.put("mail.smtp.timeout", millis);
    patience.put("mail.smtp.writetimeout", millis);
    attached = server;
  }

  @Override
  Optional<JavaMailSenderImpl> server() {
    return Optional.ofNullable(attached);
  }

  @Override
  public void databaseWasReset() {
    attached = null;
  }
}
