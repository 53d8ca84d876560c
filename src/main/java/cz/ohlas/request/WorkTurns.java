package cz.ohlas.request;

import static cz.ohlas.request.CourseVoice.joined;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.LocalDate;

/** What was done within a request and how it ended, in plain sentences. */
record WorkTurns(RequestFact fact, CourseVoice voice) {

  void tell() {
    fact.examinations()
        .forEach(examined ->
            voice.add(
                examined.examinedAt(),
                "SCO-W1",
                voice.text(
                    "request.course.examination",
                    voice.name(examined.staffId()),
                    examined.cause(),
                    examined.conclusion())));
    fact.sessions().forEach(this::session);
    fact.work().forEach(this::work);
    fact.outcomes().forEach(this::outcome);
    fact.refusals().forEach(this::refusal);
    fact.goodwill()
        .forEach(goodwill ->
            voice.add(
                goodwill.at(),
                "REQ-5",
                voice.text(
                    "request.course.goodwill",
                    voice.name(goodwill.staffId()),
                    voice.text("request.ground." + goodwill.ground()),
                    goodwill.reason())));
  }

  private void session(RequestFact.SessionFact session) {
    var course = session.course();
    boolean neverMade = session.isNeverMade(fact.state());
    String time =
        course.connectedAt() == null
            ? voice.text(neverMade ? "request.session.neverMade" : "request.session.preparing")
            : course.endedAt() == null
                ? voice.text("request.session.running", voice.formats().time(session.startedAt()))
                : voice.formats().range(session.startedAt(), course.endedAt());
    String closed =
        course.closed() == null ? "" : voice.text("request.course.closed." + course.closed());
    String sentence =
        voice.text(
            "request.course.session." + session.target(),
            time,
            session.toolName(),
            voice.name(session.staffId()));
    String rule = session.target() == ConnectionTarget.SERVER ? "REM-1" : "REM-2";
    voice.add(
        session.startedAt(),
        course.closed() == null ? rule : rule + ", REM-4",
        joined(sentence, joined(course.note(), joined(closed, course.closedReason()))),
        "",
        CourseTurn.Origin.SESSION,
        session.id());
  }

  private void work(RequestFact.WorkFact work) {
    LocalDate entered = LocalDate.ofInstant(work.enteredAt(), ConsoleClock.PRAGUE);
    voice.add(
        work.startedAt(),
        work.scope().ruleId(),
        voice.text(
            work.billable() ? "request.course.work.billable" : "request.course.work",
            voice.formats().duration(Duration.ofMinutes(work.minutes())),
            work.scope().label(voice.locale()),
            voice.name(work.staffId()),
            work.what()),
        entered.equals(work.day())
            ? ""
            : voice.text("request.course.entered", voice.formats().date(entered)),
        CourseTurn.Origin.OTHER,
        0);
  }

  private void outcome(RequestFact.OutcomeFact outcome) {
    Boolean persists = outcome.faultPersists();
    String version = outcome.fileVersion();
    String sentence =
        voice.text(
            "request.course.outcome",
            voice.text("request.outcome." + outcome.kind()),
            voice.name(outcome.staffId()));
    String fault =
        persists == null
            ? ""
            : voice.text(persists ? "request.course.persists" : "request.course.gone");
    String given = version == null ? "" : voice.text("request.course.version", version);
    voice.add(
        outcome.servedAt(),
        outcome.kind().ruleId(),
        joined(sentence, joined(fault, joined(outcome.proof(), given))));
  }

  private void refusal(RequestFact.RefusalFact refusal) {
    voice.add(
        refusal.toldAt(),
        refusal.ground().ruleId(),
        voice.text(
            "request.course.refusal." + refusal.channel(),
            voice.text("request.ground." + refusal.ground()),
            voice.name(refusal.staffId()),
            refusal.told(),
            refusal.howToObject()));
    Long by = refusal.reversedByStaffId();
    String reason = refusal.reversalReason();
    if (refusal.reversedAt() != null && by != null && reason != null) {
      voice.add(
          refusal.reversedAt(),
          "REQ-5",
          voice.isInternal()
              ? voice.text("request.course.reversed", voice.name(by), reason)
              : voice.text("request.course.reversed.bare", voice.name(by)));
    }
  }
}
