package cz.ohlas.mail;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of Boot's settings {@code spring.mail.*}; the demonstration has none. */
@Component
class MailSettings {

  private final ObjectProvider<JavaMailSenderImpl> settings;

  private final boolean enabled;

  MailSettings(
      ObjectProvider<JavaMailSenderImpl> settings,
      @Value("${ohlas.mail.enabled}") boolean enabled) {
    this.settings = settings;
    this.enabled = enabled;
  }

  /** The server; empty where no mail is sent. */
  Optional<JavaMailSenderImpl> server() {
    return enabled ? Optional.ofNullable(settings.getIfAvailable()) : Optional.empty();
  }
}
