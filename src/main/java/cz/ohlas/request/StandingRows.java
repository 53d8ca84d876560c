package cz.ohlas.request;

import cz.ohlas.report.DocumentRow;
import cz.ohlas.request.RequestFact.OutcomeFact;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.request.RequestFact.RefusalFact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a request stands, before all evidence. */
final class StandingRows {

  private static final String STANDS = "stands";

  private final PrintVoice voice;
  private final RequestReport.Material material;
  private final RequestFact fact;
  private final Instant now;
  private final List<DocumentRow> rows = new ArrayList<>();

  StandingRows(PrintVoice voice, RequestReport.Material material, Instant now) {
    this.voice = voice;
    this.material = material;
    this.fact = material.request().fact();
    this.now = now;
  }

  List<DocumentRow> rows() {
    Optional<OutcomeFact> outcome = fact.outcome();
    Optional<RefusalFact> refusal = fact.refusal();
    String state = voice.text("request.state." + fact.state());
    switch (fact.state()) {
      case SERVED -> outcome.ifPresent(served -> served(state, served));
      case REFUSED -> refusal.ifPresent(refused -> refused(state, refused));
      case WITHDRAWN -> panel(ended(state), "");
      case OPEN -> panel(state, open());
      case HELD, AWAITING_PROOF, AWAITING_CLARIFICATION -> panel(state, waiting());
    }
    var scope = fact.scope();
    fact("scope", scope == null ? voice.text("request.scope.open") : scope.label(voice.locale()));
    if (fact.concernsFault()) {
      fact("fault", voice.say("concernsFault"));
    }
    if (fact.minutes() > 0) {
      fact("work", voice.formats().duration(Duration.ofMinutes(fact.minutes())));
    }
    Long assignee = fact.assigneeStaffId();
    if (assignee != null) {
      fact("assignee", material.names().apply(assignee));
    }
    return rows;
  }

  private void served(String state, OutcomeFact outcome) {
    panel(ended(state), voice.text("request.outcome." + outcome.kind()));
    fact("proof", outcome.proof());
    Boolean persists = outcome.faultPersists();
    if (persists != null) {
      fact("persists", voice.text(persists ? "request.course.persists" : "request.course.gone"));
    }
    String version = outcome.fileVersion();
    if (version != null) {
      fact("version", version);
    }
  }

  private void refused(String state, RefusalFact refusal) {
    panel(ended(state), voice.text("request.ground." + refusal.ground()));
    fact("told", refusal.told());
    fact("howToObject", refusal.howToObject());
  }

  private String ended(String state) {
    Instant at = fact.endedAt();
    return at == null ? state : state + " " + voice.moment(at);
  }

  private String open() {
    List<QueryFact> open =
        fact.queries().stream().filter(query -> query.clock().settledAt() == null).toList();
    if (open.isEmpty()) {
      return voice.say("allAnswered");
    }
    return open.stream()
        .flatMap(query -> query.clock().promised().stream())
        .min(Comparator.naturalOrder())
        .map(due -> voice.say(due.isBefore(now) ? "duePassed" : "answerBy", voice.moment(due)))
        .orElseGet(() -> voice.say("waitsForAnswer"));
  }

  private String waiting() {
    return fact.openWait()
        .map(wait -> {
          LocalDate until = wait.untilDay();
          return until == null
              ? voice.say("waitsSince", voice.moment(wait.askedAt()))
              : voice.say("waitsUntil", voice.moment(wait.askedAt()), voice.formats().date(until));
        })
        .orElse("");
  }

  private void panel(String state, String more) {
    rows.add(voice.row(STANDS, "PANEL", state, more));
  }

  private void fact(String name, String value) {
    rows.addAll(voice.rows(STANDS, "FACT", voice.say("fact." + name), value, ""));
  }
}
