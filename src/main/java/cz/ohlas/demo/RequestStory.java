package cz.ohlas.demo;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.AnswerInput;
import cz.ohlas.request.Channel;
import cz.ohlas.request.ExaminationInput;
import cz.ohlas.request.GoodwillInput;
import cz.ohlas.request.NewTimeInput;
import cz.ohlas.request.OutcomeInput;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.QueryInput;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RefusalInput;
import cz.ohlas.request.RegisterInput;
import cz.ohlas.request.ResumeInput;
import cz.ohlas.request.WaitingInput;
import cz.ohlas.request.WithdrawalInput;
import cz.ohlas.request.WorkInput;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one request, from its first question to its end or to the present moment,
 * whichever comes first: a deed that would lie in the future ends the story.
 */
final class RequestStory {

  private static final Duration FREE_PACE = Duration.ofHours(14);

  private final DemoDesk desk;
  private final Stage stage;
  private final WorkingCalendar calendar;
  private final Crew crew;
  private final Chance chance;
  private final DemoCustomer customer;
  private final @Nullable Duration answerTime;
  private final Topic topic;
  private final Instant received;
  private final long engineer;
  private final Channel channel;
  private final boolean known;
  private final String caller;
  private long id;
  private Instant clock;
  private boolean paused;

  RequestStory(
      DemoDesk desk,
      Stage stage,
      WorkingCalendar calendar,
      Crew crew,
      Chance chance,
      DemoCustomer customer,
      @Nullable Duration answerTime,
      Topic topic,
      Instant received) {
    this.desk = desk;
    this.stage = stage;
    this.calendar = calendar;
    this.crew = crew;
    this.chance = chance;
    this.customer = customer;
    this.answerTime = answerTime;
    this.topic = topic;
    this.received = received;
    this.engineer = chance.happens(0.08) ? crew.lead() : chance.of(crew.engineers());
    boolean working = calendar.isWorkingTime(received);
    this.channel =
        working && chance.happens(0.55)
            ? Channel.PHONE
            : chance.happens(0.03) && working ? Channel.IN_PERSON : Channel.EMAIL;
    this.known = !chance.happens(0.045);
    this.caller = (known ? chance.of(customer.authorised()) : customer.others().getFirst()).name();
    this.clock = received;
  }

  /** Lives as far as the present moment. */
  void live() {
    register();
    if (!known && !approved()) {
      return;
    }
    if (chance.happens(0.92)) {
      deed(after(0, 40), () -> desk.requests().take(id, version()));
    }
    if (customer.verified() ? !clarified() : !proved()) {
      return;
    }
    if (chance.happens(0.02)) {
      deed(
          after(60, 600),
          () ->
              desk.ending()
                  .withdraw(
                      id,
                      version(),
                      new WithdrawalInput(clock, "Zákazník si mezitím poradil sám.")));
      return;
    }
    work();
  }

  private void register() {
    Instant entered = calendar.nextOpening(received).plusSeconds(chance.between(60, 900));
    Instant moment = entered.isAfter(stage.now()) ? stage.now() : entered;
    DemoCustomer.Person person =
        known
            ? customer.authorised().stream()
                .filter(one -> one.name().equals(caller))
                .findFirst()
                .orElseThrow()
            : customer.others().getFirst();
    id =
        stage.by(
            engineer,
            moment,
            () ->
                desk.requests()
                    .register(
                        new RegisterInput(
                            customer.id(),
                            customer.registration(),
                            person.contactId(),
                            "",
                            channel,
                            received,
                            topic.subject(),
                            topic.question(),
                            topic.scope(),
                            topic.fault())));
    clock = moment;
  }

  /** Somebody whom the customer has not approved asked (REG-4, REQ-5b). */
  private boolean approved() {
    paused = true;
    int fate = chance.weighted(6, 3, 1);
    if (fate == 1) {
      refuse(
          RefusalGround.REQ_5B,
          "Požadavek nezadala oprávněná osoba a zákazník ji nepověřil; prosíme, ať se ozve pověřený kolega.");
      return false;
    }
    if (fate == 2) {
      deed(
          after(30, 300),
          () ->
              desk.ending()
                  .withdraw(
                      id,
                      version(),
                      new WithdrawalInput(clock, "Požadavek zadá oprávněná osoba.")));
      return false;
    }
    return deed(
        after(20, 500),
        () ->
            desk.requests()
                .resume(
                    id,
                    version(),
                    new ResumeInput(
                        clock, "Jednatel osobu pro tento požadavek schválil e-mailem.")));
  }

  private boolean proved() {
    if (!chance.happens(0.25)) {
      return true;
    }
    paused = true;
    boolean asked =
        deed(
            after(5, 120),
            () ->
                desk.requests()
                    .waitFor(
                        id,
                        version(),
                        new WaitingInput(
                            Pause.Kind.PROOF,
                            clock,
                            "Prosíme o kopii registrační karty nebo faktury k programu.",
                            java.time.LocalDate.ofInstant(clock, cz.ohlas.base.ConsoleClock.PRAGUE)
                                .plusDays(10))));
    if (!asked) {
      return false;
    }
    if (chance.happens(0.2)) {
      refuse(
          RefusalGround.REG_3,
          "Právo užívat program nebylo prokázáno, podporu proto nelze poskytnout.");
      return false;
    }
    return deed(
        after(100, 2_000),
        () ->
            desk.requests().resume(id, version(), new ResumeInput(clock, "Přišla kopie faktury.")));
  }

  private boolean clarified() {
    if (!chance.happens(0.07)) {
      return true;
    }
    if (!ask("Pošlete prosím číslo linky a čas hovoru, kterého se to týká.")) {
      return false;
    }
    if (chance.happens(0.85)) {
      return answered();
    }
    if (!answered()
        || !ask("Z odpovědi není zřejmé, co se má změnit. Popište prosím žádaný stav.")) {
      return false;
    }
    refuse(RefusalGround.REQ_2, "Ani po dvou výzvách není zřejmé, oč zákazník žádá.");
    return false;
  }

  private boolean ask(String what) {
    paused = true;
    return deed(
        after(10, 150),
        () ->
            desk.requests()
                .waitFor(
                    id, version(), new WaitingInput(Pause.Kind.CLARIFICATION, clock, what, null)));
  }

  private boolean answered() {
    return deed(
        after(30, 1_200),
        () ->
            desk.requests()
                .resume(id, version(), new ResumeInput(clock, "Zákazník údaje upřesnil.")));
  }

  private void work() {
    if (topic.scope().kind() == Scope.Kind.NOT_COVERED) {
      notCovered();
      return;
    }
    if (chance.happens(0.012)) {
      refuse(
          chance.happens(0.5) ? RefusalGround.REQ_5A : RefusalGround.REQ_5C,
          "Řešení vyžaduje práci přímo na zařízení zákazníka; nabídneme výjezd technika.");
      return;
    }
    Instant due = answerTime == null ? null : calendar.plus(received, answerTime);
    if (due == null && topic.scope().kind() == Scope.Kind.WORK) {
      refuse(RefusalGround.SCO_W, "Práce konáme jen pro zákazníky se smlouvou; pošleme nabídku.");
      return;
    }
    Instant answerAt = pace(due);
    if (due != null && answerAt.isAfter(due) && !chance.happens(0.3)) {
      answerAt = tellNewTimes(due, answerAt);
    }
    if (chance.happens(topic.fault() ? 0.4 : 0.12)) {
      Instant moment = answerAt;
      boolean done =
          deedAt(
              moment,
              () ->
                  desk.requests()
                      .answer(
                          id, version(), openQuery(), new AnswerInput(first(), channel, clock)));
      if (!done || (chance.happens(0.5) && !askedAgain())) {
        return;
      }
      answerAt = after(40, 700);
    }
    if (topic.fault()) {
      fault(answerAt);
    } else {
      serve(answerAt);
    }
  }

  /** Most answers come in time; some late, and of those most with a new time told (REQ-4). */
  private Instant pace(@Nullable Instant due) {
    if (due == null) {
      return calendar.plus(clock, FREE_PACE.multipliedBy(chance.between(5, 160)).dividedBy(100));
    }
    Instant from = clock.isBefore(received) ? received : clock;
    Duration left = from.isBefore(due) ? calendar.between(from, due) : Duration.ofMinutes(20);
    int percent = chance.happens(0.11) ? chance.between(103, 230) : chance.between(4, 92);
    return calendar.plus(from, left.multipliedBy(percent).dividedBy(100).plusSeconds(30));
  }

  private Instant tellNewTimes(Instant due, Instant answerAt) {
    if (paused || !clock.isBefore(due)) {
      return answerAt;
    }
    Instant told = calendar.plus(clock, calendar.between(clock, due).multipliedBy(7).dividedBy(10));
    boolean kept = !chance.happens(0.18);
    Instant promised = calendar.plus(kept ? answerAt : due, Duration.ofMinutes(kept ? 60 : 25));
    boolean done =
        deedAt(
            told.isAfter(clock) ? told : clock,
            () ->
                desk.requests()
                    .tellNewTime(
                        id,
                        version(),
                        openQuery(),
                        new NewTimeInput(promised, clock, channel, chance.of(WHY))));
    return done && answerAt.isBefore(clock) ? after(10, 60) : answerAt;
  }

  private static final List<String> WHY =
      List.of(
          "Čekáme na vyjádření výrobce.",
          "Závada se projevuje jen ve špičce, sledujeme ji.",
          "Kolega, který systém zná, se vrací zítra.",
          "Je nutné vyzkoušet postup na zkušebním serveru.");

  private String first() {
    return topic.fault()
        ? "Závadu zkoumáme; prosíme o záznam hovoru a čas, kdy se projevila."
        : topic.answer();
  }

  private boolean askedAgain() {
    return deed(
        after(30, 900),
        () ->
            desk.requests()
                .askQuery(
                    id, version(), new QueryInput(chance.of(FURTHER), caller, channel, clock)));
  }

  private static final List<String> FURTHER =
      List.of(
          "Děkujeme. Platí to i pro záložní server?",
          "Jak dlouho bude systém během změny mimo provoz?",
          "Můžete nám to prosím poslat i e-mailem?",
          "Objevilo se to znovu u jiné linky. Je to totéž?");

  private void notCovered() {
    if (chance.happens(0.18)) {
      boolean allowed =
          deedBy(
              crew.lead(),
              after(20, 200),
              () ->
                  desk.ending()
                      .allowGoodwill(
                          id,
                          version(),
                          new GoodwillInput(
                              RefusalGround.SCO_X, "Dlouholetý zákazník, jednorázová pomoc.")));
      if (allowed) {
        serve(after(30, 400));
      }
      return;
    }
    refuse(RefusalGround.SCO_X, topic.answer());
  }

  private void fault(Instant moment) {
    Instant examined = moment.isAfter(clock) ? moment : after(5, 40);
    boolean done =
        deedAt(
            examined,
            () ->
                desk.work()
                    .examineFault(
                        id,
                        version(),
                        new ExaminationInput(clock, topic.cause(), topic.conclusion())));
    if (!done) {
      return;
    }
    boolean removable = topic.scope().kind() == Scope.Kind.WORK;
    if (removable && !doWork(topic.scope(), chance.between(15, 95))) {
      return;
    }
    OutcomeKind kind =
        removable
            ? OutcomeKind.OUT_4
            : topic.scope() == Scope.SCO_C4 ? OutcomeKind.OUT_5 : OutcomeKind.OUT_3;
    end(kind, after(5, 45));
  }

  private void serve(Instant moment) {
    Instant served = moment.isAfter(clock) ? moment : after(3, 30);
    if (topic.scope().kind() == Scope.Kind.WORK) {
      Instant start = served.minusSeconds(900).isAfter(clock) ? served.minusSeconds(900) : clock;
      clock = start;
      if (!doWork(topic.scope(), chance.between(10, 75))) {
        return;
      }
      end(OutcomeKind.OUT_2, clock.isBefore(served) ? served : after(2, 20));
    } else {
      end(OutcomeKind.OUT_1, served);
    }
  }

  private boolean doWork(Scope scope, int minutes) {
    Instant start = clock;
    RemoteVisit visit = new RemoteVisit(chance, start, minutes);
    boolean connected =
        !chance.happens(0.7)
            || deedAt(visit.end(), () -> desk.work().connect(id, version(), visit.input()));
    if (!connected) {
      return false;
    }
    boolean billed = chance.happens(0.06);
    return deedAt(
        start.plusSeconds(minutes * 60L + 30),
        () ->
            desk.work()
                .logWork(
                    id, version(), new WorkInput(start, minutes, scope, billed, topic.answer())));
  }

  private void end(OutcomeKind kind, Instant moment) {
    boolean file = kind == OutcomeKind.OUT_5 || topic.scope() == Scope.SCO_C4;
    boolean ended =
        deedAt(
            moment,
            () ->
                desk.ending()
                    .serve(
                        id,
                        version(),
                        new OutcomeInput(
                            kind,
                            clock,
                            topic.answer(),
                            file ? "2.13." + chance.between(4, 61) : null,
                            kind == OutcomeKind.OUT_3 ? chance.happens(0.6) : null,
                            channel,
                            null)));
    if (ended && chance.happens(0.012)) {
      boolean reopened =
          deed(
              after(300, 2_500),
              () -> desk.ending().reopen(id, version(), "Zákazník hlásí, že se potíž vrátila."));
      if (reopened) {
        end(kind, after(40, 600));
      }
    }
  }

  private void refuse(RefusalGround ground, String told) {
    boolean refused =
        deed(
            after(20, 400),
            () ->
                desk.ending()
                    .refuse(
                        id,
                        version(),
                        new RefusalInput(
                            ground,
                            clock,
                            channel,
                            told,
                            "Odmítnutí lze namítat u vedoucího podpory e-mailem do 30 dnů.",
                            ground == RefusalGround.REG_3)));
    boolean covered =
        answerTime != null
            && topic.scope().kind() != Scope.Kind.NOT_COVERED
            && ground != RefusalGround.REG_3
            && ground != RefusalGround.REQ_5B;
    if (refused && covered && chance.happens(0.25)) {
      boolean reversed =
          deedBy(
              crew.lead(),
              after(200, 1_500),
              () ->
                  desk.ending()
                      .reverseRefusal(
                          id, version(), "Zákazník doložil, že požadavek do podpory patří."));
      if (reversed && topic.fault()) {
        fault(after(30, 400));
      } else if (reversed) {
        serve(after(30, 400));
      }
    }
  }

  /** So many working minutes after what happened last. */
  private Instant after(int least, int most) {
    return calendar.plus(clock, Duration.ofSeconds(chance.between(least * 60, most * 60) + 1L));
  }

  private boolean deed(Instant moment, Runnable what) {
    return deedBy(engineer, moment, what);
  }

  private boolean deedAt(Instant moment, Runnable what) {
    return deedBy(engineer, moment.isAfter(clock) ? moment : clock, what);
  }

  private boolean deedBy(long staffId, Instant moment, Runnable what) {
    if (moment.isAfter(stage.now())) {
      return false;
    }
    clock = moment;
    stage.does(staffId, moment, what);
    return true;
  }

  private long openQuery() {
    return desk.openQuery(id, engineer, clock).id();
  }

  private long version() {
    return desk.version(id);
  }
}
