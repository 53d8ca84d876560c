package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Timeline;
import cz.ohlas.document.ui.DocumentLink;
import cz.ohlas.mail.MailEntry;
import cz.ohlas.mail.ui.MailWords;
import cz.ohlas.mail.ui.SendAgain;
import cz.ohlas.request.ClosedConfirmation;
import cz.ohlas.request.CourseTurn;
import cz.ohlas.request.CourseWords;
import cz.ohlas.request.RecordKind;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestNotebook.AttachmentFact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of a request's course, each with what can be done about it. */
final class RequestCourse {

  private final RequestDesk desk;
  private final RequestDetail request;
  private final RequestFact fact;
  private final RequestDialogs dialogs;
  private final List<MailEntry> mails;
  private final Locale locale = UI.getCurrent().getLocale();
  private final MailWords mailWords = new MailWords(locale);

  RequestCourse(RequestDesk desk, RequestDetail request, RequestDialogs dialogs) {
    this.desk = desk;
    this.request = request;
    this.fact = request.fact();
    this.dialogs = dialogs;
    this.mails = desk.mails().ofRequest(fact.id());
  }

  Timeline timeline() {
    Timeline timeline = new Timeline();
    new CourseWords(fact, request.notebook(), mails, desk.staff()::nameOf, desk.now())
        .turns(RecordKind.INTERNAL, locale)
        .forEach(turn ->
            timeline.addUnder(
                turn.rule(),
                turn.when(),
                turn.sentence(),
                below(turn).map(more -> new Component[] {more}).orElseGet(() -> new Component[0])));
    return timeline;
  }

  private Optional<? extends Component> below(CourseTurn turn) {
    return switch (turn.origin()) {
      case SESSION ->
          fact.sessions().stream()
              .filter(session -> session.id() == turn.originId())
              .findFirst()
              .flatMap(this::goOn);
      case FILE ->
          request.notebook().files().stream()
              .filter(file -> file.id() == turn.originId())
              .findFirst()
              .map(this::download);
      case MAIL ->
          mails.stream().filter(mail -> mail.id() == turn.originId()).findFirst().map(this::letter);
      case OTHER -> turn.aside().isEmpty() ? Optional.empty() : Optional.of(aside(turn.aside()));
    };
  }

  private static Span aside(String words) {
    Span aside = new Span(words);
    aside.addClassNames("quiet", "entered");
    return aside;
  }

  private Optional<Button> goOn(RequestFact.SessionFact session) {
    var course = session.course();
    boolean running = course.endedAt() == null && !session.isNeverMade(fact.state());
    if (!desk.maySupport() || !(running || course.closed() == ClosedConfirmation.NOT_YET)) {
      return Optional.empty();
    }
    Button go =
        new Button(
            text(course.endedAt() == null ? "request.session.continue" : "request.session.settle"),
            click -> dialogs.edits().continueSession(session));
    go.addThemeVariants(ButtonVariant.TERTIARY);
    return Optional.of(go);
  }

  private DocumentLink download(AttachmentFact file) {
    return new DocumentLink(file.fileName(), () -> desk.notebooks().attachment(file.id()));
  }

  private Div letter(MailEntry mail) {
    DocumentLink file =
        new DocumentLink(text("mail.eml"), () -> desk.mails().eml(fact.id(), mail.id()));
    file.getElement().setAttribute("aria-label", text("mail.eml.of", mailWords.kind(mail.kind())));
    Div below =
        new Div(new StatusDot(MailWords.tone(mail.state()), mailWords.fullState(mail)), file);
    below.addClassName("mail-turn");
    if (mail.state().mayBeSentAgain() && desk.maySupport() && desk.mails().sends()) {
      below.add(
          SendAgain.of(
              mail,
              () -> {
                desk.mails().sendAgain(fact.id(), mail.id());
                dialogs.reload();
              }));
    }
    return below;
  }

  private String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}
