package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.Approver;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.request.AnswerInput;
import cz.ohlas.request.Channel;
import cz.ohlas.request.CorrectionInput;
import cz.ohlas.request.ExaminationInput;
import cz.ohlas.request.GoodwillInput;
import cz.ohlas.request.NewTimeInput;
import cz.ohlas.request.QueryInput;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RefusalInput;
import cz.ohlas.request.RequestDetail;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.request.ResumeInput;
import cz.ohlas.request.WithdrawalInput;
import cz.ohlas.request.WorkInput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of a request's actions, filled with what is most likely. */
final class RequestForms {

  private static final int LONG = 4000;
  private static final int MIDDLE = 1000;
  private static final int NAME = 200;
  private static final int SHOWN = 60;
  private static final Duration USUAL_WORK = Duration.ofMinutes(15);

  private final RequestDesk desk;
  private final RequestDetail request;
  private final RequestFact fact;
  private final Instant now;
  private final Locale locale = UI.getCurrent().getLocale();

  RequestForms(RequestDesk desk, RequestDetail request) {
    this.desk = desk;
    this.request = request;
    this.fact = request.fact();
    this.now = desk.now();
  }

  ActionForm<Answer> answer() {
    return about(new ActionForm<>(Answer.class), request.openQueries())
        .area("answer", "request.field.answer", LONG)
        .moment("answeredAt", "request.field.answeredAt", now)
        .channel("channel", "request.field.answerChannel", request.currentQuery().channel());
  }

  ActionForm<NewTime> newTime() {
    Instant proposal =
        desk.calendars().current().plus(later(now, request.status().dueAt()), Duration.ofHours(4));
    List<QueryFact> owed =
        request.openQueries().stream().filter(query -> query.clock().due() != null).toList();
    return about(new ActionForm<>(NewTime.class), owed)
        .moment("dueAt", "request.field.newDue", proposal)
        .moment("toldAt", "request.field.toldAt", now)
        .channel("channel", "request.field.toldChannel", request.currentQuery().channel())
        .area("why", "request.field.why", MIDDLE);
  }

  /** Which query it is about: the most urgent one unless another one of several is chosen. */
  private <R extends Record> ActionForm<R> about(ActionForm<R> form, List<QueryFact> possible) {
    QueryFact urgent = possible.isEmpty() ? request.currentQuery() : possible.getFirst();
    return possible.size() > 1
        ? form.wideChoice("query", "request.field.query", possible, this::label, urgent)
        : form.fixed("query", urgent);
  }

  private String label(QueryFact query) {
    return text(
        "request.field.queryLabel",
        query.position(),
        Formats.of(locale).dateTime(query.receivedAt()),
        shortened(query.text()));
  }

  private static String shortened(String question) {
    return question.length() <= SHOWN ? question : question.substring(0, SHOWN - 1).strip() + "…";
  }

  ActionForm<QueryInput> query() {
    return query(new QueryInput("", fact.submittedBy(), Channel.PHONE, now));
  }

  /** With what is known of it already. */
  ActionForm<QueryInput> query(QueryInput known) {
    return new ActionForm<>(QueryInput.class)
        .area("text", "request.field.question", LONG, known.text())
        .text("askedBy", "request.field.askedBy", NAME, known.askedBy())
        .moment("receivedAt", "request.receivedAt", known.receivedAt())
        .channel("channel", "request.field.channel", known.channel());
  }

  WaitingForm waiting() {
    WaitingForm form = new WaitingForm(desk);
    return fact.openWait().map(wait -> form.anew(wait.kind())).orElse(form);
  }

  ActionForm<ResumeInput> resume() {
    return new ActionForm<>(ResumeInput.class)
        .area("what", "request.field.came." + fact.state(), MIDDLE)
        .moment("cameAt", "request.field.cameAt", now);
  }

  ApprovalForm approval() {
    return new ApprovalForm(
        Approver.among(
            desk.contacts().ofCustomer(fact.customerId()),
            LocalDate.ofInstant(now, ConsoleClock.PRAGUE)),
        now);
  }

  ActionForm<ExaminationInput> examination() {
    return new ActionForm<>(ExaminationInput.class)
        .area("cause", "request.field.cause", LONG)
        .area("conclusion", "request.field.conclusion", LONG)
        .moment("examinedAt", "request.field.examinedAt", now);
  }

  ActionForm<WorkInput> work() {
    List<Scope> scopes = List.of(Scope.values());
    Instant start = later(now.minus(USUAL_WORK), fact.receivedAt());
    Duration lasted = Duration.between(start, now);
    return new ActionForm<>(WorkInput.class)
        .area("what", "request.field.workDone", MIDDLE)
        .choice("scope", "request.scope", scopes, scope -> scope.label(locale), fact.scope())
        .minutes("minutes", "request.field.minutes", Math.max(1, (int) lasted.toMinutes()))
        .moment("startedAt", "request.field.startedAt", start)
        .check("billable", "request.field.billable", false);
  }

  ActionForm<CorrectionInput> correction() {
    List<RegistrationReference> installations = desk.registrations().references(fact.customerId());
    RegistrationReference now =
        installations.stream()
            .filter(each -> Long.valueOf(each.id()).equals(fact.registrationId()))
            .findFirst()
            .orElse(null);
    return new ActionForm<>(CorrectionInput.class)
        .text("subject", "request.subject", NAME, fact.subject())
        .optional(
            "scope",
            "request.scope",
            List.of(Scope.values()),
            scope -> scope.label(locale),
            scope -> scope,
            fact.scope())
        .optional(
            "registrationId",
            "request.registration",
            installations,
            RegistrationReference::label,
            RegistrationReference::id,
            now)
        .check("concernsFault", "request.field.concernsFault", fact.concernsFault());
  }

  ActionForm<Assignment> assignment() {
    return new ActionForm<>(Assignment.class)
        .choice(
            "person", "request.assignee", People.ofSupport(desk.staff()), StaffCard::name, null);
  }

  ActionForm<RefusalInput> refusal() {
    var form =
        new ActionForm<>(RefusalInput.class)
            .choice(
                "ground",
                "request.field.ground",
                request.grounds(),
                ground -> text("request.ground." + ground),
                request.proposedGround())
            .channel("channel", "request.field.toldChannel", request.currentQuery().channel())
            .area("told", "request.field.told", LONG)
            .area(
                "howToObject",
                "request.field.howToObject",
                MIDDLE,
                text("request.howToObject", desk.company().current().rules().supportEmail()))
            .moment("toldAt", "request.field.toldAt", now);
    return request.grounds().contains(RefusalGround.REG_3)
        ? form.check("proofDeclined", "request.field.proofDeclined", false)
        : form.fixed("proofDeclined", false);
  }

  ActionForm<GoodwillInput> goodwill() {
    List<RefusalGround> rights = request.grounds().stream().filter(RefusalGround::isRight).toList();
    return new ActionForm<>(GoodwillInput.class)
        .choice(
            "ground",
            "request.field.goodwillGround",
            rights,
            ground -> text("request.ground." + ground),
            Stream.of(RefusalGround.REQ_5B, RefusalGround.SCO_X)
                .filter(rights::contains)
                .findFirst()
                .orElse(null))
        .area("reason", "request.field.goodwillReason", MIDDLE);
  }

  ActionForm<WithdrawalInput> withdrawal() {
    return new ActionForm<>(WithdrawalInput.class)
        .area("reason", "request.field.withdrawalReason", MIDDLE)
        .moment("withdrawnAt", "request.field.withdrawnAt", now);
  }

  ActionForm<Reason> reason(String labelKey) {
    return new ActionForm<>(Reason.class).area("reason", labelKey, MIDDLE);
  }

  OutcomeForm outcome() {
    OutcomeForm form = new OutcomeForm(desk::now, !fact.examinations().isEmpty());
    boolean configured =
        fact.work().stream().anyMatch(work -> work.scope().kind() == Scope.Kind.WORK);
    if (fact.scope() == null) {
      form.askScope(fact.concernsFault(), configured);
    } else {
      form.about(fact.scope(), fact.concernsFault(), configured);
    }
    form.tellBy(request.currentQuery().channel());
    return form;
  }

  SessionForm session() {
    return new SessionForm(desk, request, null);
  }

  SessionForm session(RequestFact.SessionFact begun) {
    return new SessionForm(desk, request, begun);
  }

  private static Instant later(Instant one, @Nullable Instant other) {
    return other == null || one.isAfter(other) ? one : other;
  }

  private String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }

  // Public, since Vaadin's binder makes them

  /** The answer to one of the queries. */
  public record Answer(QueryFact query, String answer, Instant answeredAt, Channel channel) {

    AnswerInput input() {
      return new AnswerInput(answer, channel, answeredAt);
    }
  }

  /** A new time for the answer to one of the queries. */
  public record NewTime(
      QueryFact query, Instant dueAt, Instant toldAt, Channel channel, String why) {

    NewTimeInput input() {
      return new NewTimeInput(dueAt, toldAt, channel, why);
    }
  }

  /** To whom a request is given. */
  public record Assignment(StaffCard person) {}

  /** Why something is undone. */
  public record Reason(String reason) {}
}
