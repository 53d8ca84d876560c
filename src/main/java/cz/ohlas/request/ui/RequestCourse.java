package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Timeline;
import cz.ohlas.request.ClosedConfirmation;
import cz.ohlas.request.DueMoved;
import cz.ohlas.request.EventKind;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestNotebook;
import cz.ohlas.request.ResponseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened to a request, in plain sentences, in the order of happening. */
final class RequestCourse {

  private final RequestDesk desk;
  private final RequestFact fact;
  private final RequestNotebook notebook;
  private final RequestDialogs dialogs;
  private final Locale locale = UI.getCurrent().getLocale();
  private final Formats formats = Formats.of(locale);
  private final List<Turn> turns = new ArrayList<>();

  RequestCourse(RequestDesk desk, RequestDetail request, RequestDialogs dialogs) {
    this.desk = desk;
    this.fact = request.fact();
    this.notebook = request.notebook();
    this.dialogs = dialogs;
  }

  Timeline timeline() {
    fact.queries().forEach(this::query);
    fact.waits().forEach(this::waiting);
    fact.examinations()
        .forEach(examined ->
            add(
                examined.examinedAt(),
                "request.course.examination",
                name(examined.staffId()),
                examined.cause(),
                examined.conclusion()));
    fact.sessions().forEach(this::session);
    fact.work().forEach(this::work);
    fact.outcomes().forEach(this::outcome);
    fact.refusals().forEach(this::refusal);
    fact.goodwill()
        .forEach(goodwill ->
            add(
                goodwill.at(),
                "request.course.goodwill",
                name(goodwill.staffId()),
                text("request.ground." + goodwill.ground()),
                goodwill.reason()));
    fact.events().forEach(this::event);
    turns.addAll(new NotebookCourse(desk, notebook, locale).turns());
    new MailTurns(desk, fact.id(), dialogs::reload)
        .addTo((when, sentence, more) -> turns.add(new Turn(when, sentence, more)));
    Timeline timeline = new Timeline();
    turns.stream()
        .sorted(Comparator.comparing(Turn::when))
        .forEach(turn -> timeline.add(turn.when(), turn.sentence(), turn.more()));
    return timeline;
  }

  private void query(RequestFact.QueryFact query) {
    add(
        query.receivedAt(),
        "request.course.query." + query.channel(),
        query.askedBy(),
        query.text());
    query
        .newTimes()
        .forEach(told ->
            add(
                told.toldAt(),
                "request.course.newTime." + told.channel(),
                formats.dateTime(told.due()),
                name(told.staffId()),
                told.why()));
    ResponseClock clock = query.clock();
    String answer = query.answer();
    if (answer != null && clock.settledAt() != null && query.answerChannel() != null) {
      Long staff = query.settledByStaffId();
      add(
          clock.settledAt(),
          "request.course.answer." + query.answerChannel(),
          staff == null ? "" : name(staff),
          answer,
          text("request.punctuality." + clock.at(desk.now())));
    }
  }

  private void waiting(RequestFact.WaitingFact wait) {
    LocalDate until = wait.untilDay();
    String asked = "request.course.wait." + wait.kind();
    add(
        wait.askedAt(),
        until == null ? asked : asked + ".until",
        wait.what(),
        until == null ? "" : formats.date(until));
    String came = wait.receivedWhat();
    if (wait.endedAt() != null && came != null) {
      add(wait.endedAt(), "request.course.came." + wait.kind(), came);
    }
  }

  private void session(RequestFact.SessionFact session) {
    var course = session.course();
    Instant start = session.startedAt();
    boolean neverMade = course.connectedAt() == null && fact.state().isEnded();
    String time =
        course.connectedAt() == null
            ? text(neverMade ? "request.session.neverMade" : "request.session.preparing")
            : course.endedAt() == null
                ? text("request.session.running", formats.time(start))
                : formats.range(start, course.endedAt());
    String closed = course.closed() == null ? "" : text("request.course.closed." + course.closed());
    String sentence =
        text(
            "request.course.session." + session.target(),
            time,
            session.toolName(),
            name(session.staffId()));
    String whole = joined(sentence, joined(course.note(), joined(closed, course.closedReason())));
    boolean open =
        (course.endedAt() == null && !neverMade) || course.closed() == ClosedConfirmation.NOT_YET;
    if (open && desk.maySupport()) {
      Button go =
          new Button(
              text(
                  course.endedAt() == null ? "request.session.continue" : "request.session.settle"),
              click -> dialogs.continueSession(session));
      go.addThemeVariants(ButtonVariant.TERTIARY);
      turns.add(new Turn(start, whole, go));
    } else {
      turns.add(new Turn(start, whole));
    }
  }

  private void work(RequestFact.WorkFact work) {
    String sentence =
        text(
            work.billable() ? "request.course.work.billable" : "request.course.work",
            formats.duration(Duration.ofMinutes(work.minutes())),
            work.scope().label(locale),
            name(work.staffId()),
            work.what());
    LocalDate entered = LocalDate.ofInstant(work.enteredAt(), ConsoleClock.PRAGUE);
    if (entered.equals(work.day())) {
      turns.add(new Turn(work.startedAt(), sentence));
    } else {
      Span late = new Span(text("request.course.entered", formats.date(entered)));
      late.addClassNames("quiet", "entered");
      turns.add(new Turn(work.startedAt(), sentence, late));
    }
  }

  private void outcome(RequestFact.OutcomeFact outcome) {
    Boolean persists = outcome.faultPersists();
    String version = outcome.fileVersion();
    String sentence =
        text(
            "request.course.outcome",
            text("request.outcome." + outcome.kind()),
            name(outcome.staffId()));
    String more =
        persists == null ? "" : text(persists ? "request.course.persists" : "request.course.gone");
    String given = version == null ? "" : text("request.course.version", version);
    add(outcome.servedAt(), joined(sentence, joined(more, joined(outcome.proof(), given))));
  }

  private void refusal(RequestFact.RefusalFact refusal) {
    add(
        refusal.toldAt(),
        "request.course.refusal." + refusal.channel(),
        text("request.ground." + refusal.ground()),
        name(refusal.staffId()),
        refusal.told(),
        refusal.howToObject());
    Long by = refusal.reversedByStaffId();
    String reason = refusal.reversalReason();
    if (refusal.reversedAt() != null && by != null && reason != null) {
      add(refusal.reversedAt(), "request.course.reversed", name(by), reason);
    }
  }

  private void dueMoved(RequestFact.EventFact event, DueMoved moved) {
    LocalDate day = moved.day();
    String because =
        text(
            "request.moved." + moved.cause(),
            day == null ? "" : formats.weekdayDate(day),
            moved.what());
    String sentence =
        text(
            moved.before() == null
                ? "request.course.DUE_MOVED.begins"
                : moved.after() == null
                    ? "request.course.DUE_MOVED.ends"
                    : "request.course.DUE_MOVED",
            due(moved.before()),
            due(moved.after()),
            because,
            name(event.staffId()));
    boolean several = fact.queries().size() > 1;
    add(
        event.happenedAt(),
        joined(several ? text("request.course.ofQuery", moved.position()) : "", sentence));
  }

  private String due(@Nullable Instant moment) {
    return moment == null ? "" : formats.dateTime(moment);
  }

  private void event(RequestFact.EventFact event) {
    if (event.kind() == EventKind.DUE_MOVED) {
      DueMoved.read(event.detail()).ifPresent(moved -> dueMoved(event, moved));
      return;
    }
    String detail =
        switch (event.kind()) {
          case ASSIGNED -> name(Long.parseLong(event.detail()));
          case CORRECTED ->
              event.detail().isEmpty()
                  ? text("request.scope.open")
                  : text("contract.scope." + event.detail());
          case WITHDRAWN, REOPENED, DUE_MOVED, CALL, APPROVED -> event.detail();
        };
    boolean taken =
        event.kind() == EventKind.ASSIGNED
            && event.detail().equals(String.valueOf(event.staffId()));
    add(
        event.happenedAt(),
        taken ? "request.course.TAKEN" : "request.course." + event.kind(),
        detail,
        name(event.staffId()));
  }

  private void add(Instant when, String key, Object first, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = first;
    System.arraycopy(more, 0, arguments, 1, more.length);
    add(when, text(key, arguments));
  }

  private void add(Instant when, String sentence) {
    turns.add(new Turn(when, sentence));
  }

  private String name(long staffId) {
    return desk.staff().nameOf(staffId);
  }

  private String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }

  private static String joined(String one, @Nullable String other) {
    if (other == null || other.isBlank()) {
      return one;
    }
    return one.isBlank() ? other : one + " " + other;
  }

  /** Something that happened, and what can be done about it. */
  record Turn(Instant when, String sentence, Component... more) {}
}
