package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.document.ui.DocumentLink;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.ui.MailWords;
import cz.ohlas.mail.ui.SendAgain;
import java.time.Instant;
import java.util.Locale;

/** The mails about a request as its course shows them: what, to whom, how it stands, as a file. */
final class MailTurns {

  private final RequestDesk desk;
  private final long requestId;
  private final Runnable reload;
  private final Locale locale = UI.getCurrent().getLocale();
  private final MailWords words = new MailWords(locale);

  MailTurns(RequestDesk desk, long requestId, Runnable reload) {
    this.desk = desk;
    this.requestId = requestId;
    this.reload = reload;
  }

  /** What takes a turn of the course. */
  @FunctionalInterface
  interface Course {
    /** It happened at the moment; more stands below the sentence. */
    void add(Instant when, String sentence, Component more);
  }

  void addTo(Course course) {
    boolean mayRepeat = desk.mails().sends() && desk.maySupport();
    desk.mails()
        .ofRequest(requestId)
        .forEach(mail -> course.add(mail.writtenAt(), sentence(mail), below(mail, mayRepeat)));
  }

  private String sentence(MailEntry mail) {
    return Translations.text(
        locale,
        "request.course.mail",
        words.kind(mail.kind()),
        words.recipient(mail.recipientName(), mail.recipient()));
  }

  private Div below(MailEntry mail, boolean mayRepeat) {
    DocumentLink file =
        new DocumentLink(
            Translations.text(locale, "mail.eml"), () -> desk.mails().eml(requestId, mail.id()));
    file.getElement()
        .setAttribute(
            "aria-label", Translations.text(locale, "mail.eml.of", words.kind(mail.kind())));
    Div below = new Div(new StatusDot(MailWords.tone(mail.state()), words.fullState(mail)), file);
    below.addClassName("mail-turn");
    if (mayRepeat && mail.state().mayBeSentAgain()) {
      below.add(
          SendAgain.of(
              mail,
              () -> {
                desk.mails().sendAgain(requestId, mail.id());
                reload.run();
              }));
    }
    return below;
  }
}
