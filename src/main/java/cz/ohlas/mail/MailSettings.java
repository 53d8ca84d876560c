package cz.ohlas.mail;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of Boot's settings {@code spring.mail.*}. */
@Component
class MailSettings {

  private final ObjectProvider<JavaMailSenderImpl> settings;

  MailSettings(ObjectProvider<JavaMailSenderImpl> settings) {
    this.settings = settings;
  }

  /** The server; empty where no mail is sent. */
  Optional<JavaMailSenderImpl> server() {
    return Optional.ofNullable(settings.getIfAvailable());
  }
}
