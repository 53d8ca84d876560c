package cz.ohlas.statement;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.Channel;
import cz.ohlas.request.ConnectionTarget;
import cz.ohlas.request.EventKind;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RemoteSessionInput;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFact.EventFact;
import cz.ohlas.request.RequestFact.GoodwillFact;
import cz.ohlas.request.RequestFact.NewTimeFact;
import cz.ohlas.request.RequestFact.OutcomeFact;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.request.RequestFact.RefusalFact;
import cz.ohlas.request.RequestFact.SessionFact;
import cz.ohlas.request.RequestFact.WorkFact;
import cz.ohlas.request.RequestState;
import cz.ohlas.request.ResponseClock;
import cz.ohlas.request.ResponseClock.Promise;
import cz.ohlas.request.ResponseClock.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a request together as the request module tells it. */
final class RequestBuilder {

  private static final long ENGINEER = 2;

  private final int number;
  private final String submittedBy;
  private final Scope scope;
  private final List<QueryFact> queries = new ArrayList<>();
  private final List<SessionFact> sessions = new ArrayList<>();
  private final List<WorkFact> work = new ArrayList<>();
  private final List<OutcomeFact> outcomes = new ArrayList<>();
  private final List<RefusalFact> refusals = new ArrayList<>();
  private final List<GoodwillFact> goodwill = new ArrayList<>();
  private final List<EventFact> events = new ArrayList<>();
  private Instant receivedAt = Instant.EPOCH;
  private @Nullable Instant endedAt;

  RequestBuilder(int number, String submittedBy, Scope scope) {
    this.number = number;
    this.submittedBy = submittedBy;
    this.scope = scope;
  }

  RequestBuilder received(Instant at) {
    receivedAt = at;
    return this;
  }

  /** A query answered at the moment, or not at all; with no due time none is owed. */
  RequestBuilder answered(@Nullable Instant due, @Nullable Instant at) {
    return query(due, at, List.of(), null);
  }

  /** An open query that waits for the customer. */
  RequestBuilder waiting(Instant due, Instant since) {
    return query(due, null, List.of(), since);
  }

  /** A query whose customer was told a time four hours after the due one. */
  RequestBuilder answeredByNewTime(Instant due, @Nullable Instant at, Instant told, String why) {
    Instant promised = due.plus(Duration.ofHours(4));
    return query(
        due, at, List.of(new NewTimeFact(promised, told, Channel.EMAIL, ENGINEER, why)), null);
  }

  private RequestBuilder query(
      @Nullable Instant due,
      @Nullable Instant at,
      List<NewTimeFact> newTimes,
      @Nullable Instant waitingSince) {
    List<Promise> promises =
        newTimes.stream().map(told -> new Promise(told.due(), told.toldAt())).toList();
    queries.add(
        new QueryFact(
            number,
            queries.size() + 1,
            "Dotaz",
            submittedBy,
            number % 3 == 0 ? Channel.PHONE : Channel.EMAIL,
            receivedAt,
            receivedAt,
            ENGINEER,
            due == null ? null : Duration.ofHours(8),
            new ResponseClock(
                due, promises, at, at == null ? null : Settlement.ANSWER, waitingSince),
            at == null ? null : "Odpověď",
            at == null ? null : Channel.EMAIL,
            at == null ? null : ENGINEER,
            newTimes));
    return this;
  }

  RequestBuilder work(Instant at, int minutes, Scope what, String words) {
    return work(at, minutes, what, words, at, number % 11 == 0);
  }

  RequestBuilder lateWork(Instant at, Instant entered, String words) {
    return work(at, 95, scope, words, entered, false);
  }

  private RequestBuilder work(
      Instant at, int minutes, Scope what, String words, Instant entered, boolean billable) {
    work.add(new WorkFact(work.size(), number, at, minutes, what, billable, words, entered));
    return this;
  }

  RequestBuilder session(Instant at, String tool, String words) {
    RemoteSessionInput course =
        new RemoteSessionInput(1L, null, null, null, at, at.plusSeconds(1500), null, null, words);
    sessions.add(new SessionFact(number, 1, tool, ConnectionTarget.SERVER, number, course, at));
    return this;
  }

  RequestBuilder served(OutcomeKind kind, Instant at, boolean persists) {
    endedAt = at;
    Boolean fault = kind == OutcomeKind.OUT_3 ? persists : null;
    outcomes.add(new OutcomeFact(kind, at, ENGINEER, "Odpověď", null, fault, at, null));
    return this;
  }

  /** Served, and opened again later. */
  RequestBuilder servedUntil(OutcomeKind kind, Instant at, Instant reopened) {
    outcomes.add(new OutcomeFact(kind, at, ENGINEER, "Odpověď", null, null, at, reopened));
    events.add(new EventFact(EventKind.REOPENED, reopened, ENGINEER, "důvod", reopened));
    return this;
  }

  RequestBuilder refused(RefusalGround ground, Instant at, String told) {
    endedAt = at;
    return refused(ground, at, told, null);
  }

  /** Refused, and the refusal reversed later. */
  RequestBuilder refusedUntil(RefusalGround ground, Instant at, Instant reversed) {
    return refused(ground, at, "nezahrnuje", reversed);
  }

  private RequestBuilder refused(
      RefusalGround ground, Instant at, String told, @Nullable Instant reversed) {
    String objection = "Písemně vedoucímu společnosti na adrese podpora@ohlas.example.";
    refusals.add(
        new RefusalFact(
            number, ground, at, Channel.EMAIL, number, told, objection, at, reversed, null, null));
    return this;
  }

  RequestBuilder withdrawn(Instant at) {
    endedAt = at;
    events.add(new EventFact(EventKind.WITHDRAWN, at, ENGINEER, "vyřešeno jinak", at));
    return this;
  }

  RequestBuilder goodwill(RefusalGround ground, Instant at, String reason) {
    goodwill.add(new GoodwillFact(ground, at, ENGINEER, reason));
    return this;
  }

  RequestFact fact() {
    return new RequestFact(
        number,
        0,
        "P-2026-%06d".formatted(number),
        7,
        "Brána telekomunikace s.\u00a0r.\u00a0o.",
        1L,
        1L,
        submittedBy,
        1L,
        "Přesměrování hovorů",
        Channel.EMAIL,
        scope,
        false,
        true,
        endedAt == null ? RequestState.OPEN : RequestState.SERVED,
        ENGINEER,
        receivedAt,
        receivedAt,
        endedAt,
        queries,
        List.of(),
        List.of(),
        sessions,
        work,
        outcomes,
        refusals,
        goodwill,
        events);
  }
}
