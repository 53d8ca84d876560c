package cz.ohlas.demo;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.AnswerInput;
import cz.ohlas.request.Channel;
import cz.ohlas.request.ExaminationInput;
import cz.ohlas.request.GoodwillInput;
import cz.ohlas.request.NewTimeInput;
import cz.ohlas.request.OutcomeInput;
import cz.ohlas.request.QueryInput;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RefusalInput;
import cz.ohlas.request.RegisterInput;
import cz.ohlas.request.RemoteSessionInput;
import cz.ohlas.request.ResumeInput;
import cz.ohlas.request.SettleInput;
import cz.ohlas.request.WaitingInput;
import cz.ohlas.request.WithdrawalInput;
import cz.ohlas.request.WorkInput;
import cz.ohlas.workingtime.Pause;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The deeds of one request, each done by somebody at a moment not later than the present. */
final class RequestCourse {

  private static final int SEEN_WITHIN = 900;

  private final DemoDesk desk;
  private final StoryTime time;
  private final Crew crew;
  private final long engineer;
  private final Channel channel;
  private long id;

  RequestCourse(DemoDesk desk, StoryTime time, Crew crew, long engineer, Channel channel) {
    this.desk = desk;
    this.time = time;
    this.crew = crew;
    this.engineer = engineer;
    this.channel = channel;
  }

  Channel channel() {
    return channel;
  }

  void register(Instant moment, RegisterInput input) {
    id = time.by(engineer, moment, () -> desk.requests().register(input));
  }

  void settle(Instant moment, RegisterInput input, OutcomeInput outcome, int minutes) {
    SettleInput settled = new SettleInput(input, outcome, minutes);
    id = time.by(engineer, moment, () -> desk.requests().settle(settled));
  }

  void take(Instant moment) {
    time.does(engineer, moment, () -> desk.requests().take(id, version()));
  }

  void waitFor(Instant moment, Pause.Kind kind, String what, @Nullable LocalDate until) {
    WaitingInput input = new WaitingInput(kind, moment, what, until);
    time.does(engineer, moment, () -> desk.requests().waitFor(id, version(), input));
    time.pause(moment);
  }

  void resume(Instant moment, String what) {
    ResumeInput input = new ResumeInput(moment, what);
    time.does(engineer, moment, () -> desk.requests().resume(id, version(), input));
    time.resume(moment);
  }

  /** The proof comes, a lead looks at it, and the request goes on. */
  void prove(Instant moment, DemoCustomer customer, String what) {
    resume(moment.plusSeconds(SEEN_WITHIN), what);
    desk.installations().prove(crew, customer, moment);
  }

  void withdraw(Instant moment, String reason) {
    WithdrawalInput input = new WithdrawalInput(moment, reason);
    time.does(engineer, moment, () -> desk.ending().withdraw(id, version(), input));
  }

  void tellNewTime(Instant moment, Instant promised, String why) {
    NewTimeInput input = new NewTimeInput(promised, moment, channel, why);
    time.does(
        engineer,
        moment,
        () -> {
          long query = desk.openQuery(id);
          desk.requests().tellNewTime(id, version(), query, input);
        });
  }

  void answer(Instant moment, String text) {
    AnswerInput input = new AnswerInput(text, channel, moment);
    time.does(
        engineer,
        moment,
        () -> {
          long query = desk.openQuery(id);
          desk.requests().answer(id, version(), query, input);
        });
  }

  void askAgain(Instant moment, String text, String caller) {
    QueryInput input = new QueryInput(text, caller, channel, moment);
    time.does(engineer, moment, () -> desk.requests().askQuery(id, version(), input));
  }

  void examine(Instant moment, Topic topic) {
    ExaminationInput input = new ExaminationInput(moment, topic.cause(), topic.conclusion());
    time.does(engineer, moment, () -> desk.work().examineFault(id, version(), input));
  }

  void connect(Instant moment, RemoteSessionInput input) {
    time.does(engineer, moment, () -> desk.work().connect(id, version(), input));
  }

  void logWork(Instant moment, Instant start, int minutes, Scope scope, boolean bill, String what) {
    WorkInput input = new WorkInput(start, minutes, scope, bill, what);
    time.does(engineer, moment, () -> desk.work().logWork(id, version(), input));
  }

  void serve(Instant moment, OutcomeInput outcome) {
    time.does(engineer, moment, () -> desk.ending().serve(id, version(), outcome));
  }

  void reopen(Instant moment, String reason) {
    time.does(engineer, moment, () -> desk.ending().reopen(id, version(), reason));
  }

  void refuse(Instant moment, RefusalGround ground, String told, String howToObject, boolean no) {
    RefusalInput input = new RefusalInput(ground, moment, channel, told, howToObject, no);
    time.does(engineer, moment, () -> desk.ending().refuse(id, version(), input));
  }

  void reverseRefusal(Instant moment, String reason) {
    time.does(crew.lead(), moment, () -> desk.ending().reverseRefusal(id, version(), reason));
  }

  void allowGoodwill(Instant moment, RefusalGround ground, String reason) {
    GoodwillInput input = new GoodwillInput(ground, reason);
    time.does(crew.lead(), moment, () -> desk.ending().allowGoodwill(id, version(), input));
  }

  private long version() {
    return desk.version(id);
  }
}
