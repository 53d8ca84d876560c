package cz.ohlas.demo;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.OutcomeInput;
import cz.ohlas.request.OutcomeKind;
import java.time.Duration;
import java.time.Instant;

/** How a request is answered, worked on and served. */
final class SolvingStory {

  private static final Duration FREE_PACE = Duration.ofHours(14);

  private final Asking asking;
  private final Topic topic;
  private final Chance chance;
  private final StoryTime time;
  private final RequestCourse course;
  private final String caller;

  SolvingStory(Asking asking, Chance chance, StoryTime time, RequestCourse course, String caller) {
    this.asking = asking;
    this.topic = asking.topic();
    this.chance = chance;
    this.time = time;
    this.course = course;
    this.caller = caller;
  }

  /** Answers within the pace of the agreed package, as a rule (REQ-3). */
  void solve() {
    if (asking.fate() == Fate.ANSWERED) {
      course.answer(time.after(30, 90), topic.answer());
      return;
    }
    Instant finish = pace();
    boolean first = chance.happens(topic.fault() ? 0.4 : 0.12);
    if (first) {
      course.answer(finish, topic.fault() ? Phrases.any("examining", chance) : topic.answer());
      if (chance.happens(0.5)) {
        askedAgain();
      }
      finish = time.after(40, 700);
    }
    finish(finish);
  }

  /** Goes on after a refusal was reversed. */
  void solveLate() {
    finish(time.after(60, 300));
  }

  private void finish(Instant finish) {
    if (topic.fault()) {
      fault(finish);
    } else if (topic.is(Scope.Kind.WORK)) {
      int minutes = chance.between(10, 75);
      work(before(finish, minutes + 3), minutes);
      end(OutcomeKind.OUT_2, finish, topic.answer());
    } else {
      consult(finish, topic.answer());
    }
  }

  /** Gives advice and notes how long it took. */
  void consult(Instant finish, String answer) {
    int minutes = chance.between(5, 35);
    if (!chance.happens(0.04)) {
      Instant start = before(finish, minutes + 1);
      course.logWork(
          later(start.plusSeconds(minutes * 60L)), start, minutes, topic.scope(), false, answer);
    }
    end(OutcomeKind.OUT_1, finish, answer);
  }

  private void fault(Instant finish) {
    boolean removable = topic.is(Scope.Kind.WORK);
    int minutes = removable ? chance.between(15, 80) : chance.between(10, 50);
    Instant examined = before(finish, minutes + 15);
    course.examine(examined, topic);
    if (removable) {
      work(time.clock().plusSeconds(60), minutes);
    } else {
      course.logWork(
          examined.plusSeconds(minutes * 60L),
          examined,
          minutes,
          topic.scope(),
          false,
          "Prozkoumání závady: " + topic.cause());
    }
    end(
        removable
            ? OutcomeKind.OUT_4
            : topic.scope() == Scope.SCO_C4 ? OutcomeKind.OUT_5 : OutcomeKind.OUT_3,
        finish,
        topic.answer());
  }

  private void work(Instant start, int minutes) {
    if (chance.happens(0.7)) {
      RemoteVisit visit = new RemoteVisit(chance, start, minutes);
      course.connect(visit.end(), visit.input());
    }
    course.logWork(
        start.plusSeconds(minutes * 60L + 30),
        start,
        minutes,
        topic.scope(),
        chance.happens(0.06),
        topic.answer());
  }

  private void end(OutcomeKind kind, Instant moment, String proof) {
    course.serve(later(moment), outcome(kind, later(moment), proof));
    if (asking.fate() == Fate.REOPENED || asking.turnsOut(chance, 0.012)) {
      course.reopen(time.after(300, 2_500), Phrases.any("reopened", chance));
      Instant again = time.after(40, 600);
      course.serve(again, outcome(kind, again, proof + " " + Phrases.any("settled-again", chance)));
    }
  }

  private OutcomeInput outcome(OutcomeKind kind, Instant moment, String proof) {
    boolean file = kind == OutcomeKind.OUT_5 || topic.scope() == Scope.SCO_C4;
    return new OutcomeInput(
        kind,
        moment,
        proof,
        file ? "2.13." + chance.between(4, 61) : null,
        kind == OutcomeKind.OUT_3 ? chance.happens(0.6) : null,
        course.channel(),
        null);
  }

  /** Most answers come in time; of the others, most customers are told a new time (REQ-4). */
  private Instant pace() {
    Instant from = time.clock();
    Instant due = time.due();
    if (due == null) {
      return time.plus(from, FREE_PACE.multipliedBy(chance.between(5, 160)).dividedBy(100));
    }
    if (!from.isBefore(due)) {
      return time.after(5, 40);
    }
    boolean late = asking.fate() == Fate.NEW_TIME || asking.turnsOut(chance, 0.1);
    if (!late) {
      return time.part(from, due, chance.between(8, 88));
    }
    return new NewTimes(asking, chance, time, course).tell(due);
  }

  /** The customer has another question, which is answered at its own pace. */
  private void askedAgain() {
    Phrases.Exchange further = Phrases.further(chance);
    Instant asked = time.after(30, 900);
    course.askAgain(asked, further.question(), caller);
    Duration owed = asking.answerTime();
    course.answer(
        owed == null
            ? time.after(40, 700)
            : time.plus(asked, owed.multipliedBy(chance.between(10, 85)).dividedBy(100)),
        further.answer());
  }

  /** So many minutes before the end, in working time, and not before what happened last. */
  private Instant before(Instant finish, int minutes) {
    return later(time.working(finish.minusSeconds(minutes * 60L)));
  }

  private Instant later(Instant moment) {
    Instant next = time.clock().plusSeconds(30);
    return moment.isBefore(next) ? next : moment;
  }
}
