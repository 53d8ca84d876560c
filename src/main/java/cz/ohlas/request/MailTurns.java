package cz.ohlas.request;

import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.MailKind;
import cz.ohlas.mail.MailState;
import java.time.Instant;
import java.util.List;

/**
 * The mails about a request in plain sentences. The customer is told of those only that went out
 * for certain.
 */
record MailTurns(List<MailEntry> mails, CourseVoice voice) {

  void tell() {
    mails.stream()
        .filter(mail -> voice.isInternal() || mail.state() == MailState.SENT)
        .forEach(mail ->
            voice.add(
                mail.writtenAt(),
                rule(mail.kind()),
                voice.text(
                    "request.course.mail", voice.text("mail.kind." + mail.kind()), recipient(mail)),
                state(mail),
                CourseTurn.Origin.MAIL,
                mail.id()));
  }

  private static String recipient(MailEntry mail) {
    if (mail.recipient().isEmpty()) {
      return mail.recipientName();
    }
    return mail.recipientName().isEmpty()
        ? mail.recipient()
        : mail.recipientName() + " <" + mail.recipient() + ">";
  }

  private String state(MailEntry mail) {
    Instant sent = mail.sentAt();
    String state = voice.text("mail.state." + mail.state());
    return sent == null || mail.state() != MailState.SENT
        ? state
        : voice.text("mail.sentAt", state, voice.formats().dateTime(sent));
  }

  private static String rule(MailKind kind) {
    return switch (kind) {
      case REQUEST_CONFIRMED, REQUEST_SETTLED -> "REQ-1";
      case REQUEST_RESUMED, REQUEST_ANSWER -> "REQ-3";
      case REQUEST_NEW_TIME -> "REQ-4";
      case REQUEST_REFUSED -> "REQ-5";
      case REQUEST_APPROVAL -> "REG-4";
      case REQUEST_PROOF -> "REG-2";
      case REQUEST_CLARIFICATION -> "REQ-2";
      case REQUEST_SERVED -> "OUT";
      case REQUEST_CLIENT -> "REM-3";
    };
  }
}
