package cz.ohlas.mail.ui;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailKind;
import cz.ohlas.mail.MailState;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** Mails in words, the same in lists, on records' pages and in files. */
@NamedInterface("ui")
public record MailWords(Locale locale) implements Serializable {

  /** Why it was written. */
  public String kind(MailKind kind) {
    return say("mail.kind." + kind.name());
  }

  /** How it stands. */
  public String state(MailState state) {
    return say("mail.state." + state.name());
  }

  /** How it stands, since when or until when, and why it does not go. */
  public String fullState(MailEntry mail) {
    Formats formats = Formats.of(locale);
    Instant sent = mail.sentAt();
    String state = state(mail.state());
    return switch (mail.state()) {
      case SENT -> sent == null ? state : say("mail.sentAt", state, formats.dateTime(sent));
      case QUEUED ->
          mail.lastReply().isEmpty()
              ? state
              : because(
                  say("mail.until", state, formats.dateTime(mail.nextTryAt())), mail.lastReply());
      case GAVE_UP, UNCERTAIN -> because(state, mail.lastReply());
      case SENDING, NOT_CONFIGURED, NO_ADDRESS, CANCELLED -> state;
    };
  }

  /** To whom it goes. */
  public String recipient(String name, String address) {
    if (address.isEmpty()) {
      return name;
    }
    return name.isEmpty() ? address : name + " <" + address + ">";
  }

  /** How loud the state is. */
  public static Tone tone(MailState state) {
    return switch (state) {
      case SENT -> Tone.GOOD;
      case QUEUED, SENDING -> Tone.WAITING;
      case GAVE_UP, UNCERTAIN -> Tone.DANGER;
      case NO_ADDRESS -> Tone.WARNING;
      case NOT_CONFIGURED, CANCELLED -> Tone.NEUTRAL;
    };
  }

  private String because(String state, String why) {
    return why.isEmpty() ? state : say("mail.because", state, why);
  }

  private String say(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}
