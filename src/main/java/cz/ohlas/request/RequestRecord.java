package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.customer.Registration;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.WorkingCalendar;
import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has happened to a request, kept part by part, and what can be told from it. */
@MappedSuperclass
public abstract class RequestRecord extends RequestHeader {

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("position")
  List<Query> queries = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("askedAt, id")
  List<Waiting> waits = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("examinedAt, id")
  List<FaultExamination> examinations = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("id")
  List<RemoteSession> sessions = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("startedAt, id")
  List<WorkEntry> work = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("id")
  List<ServedOutcome> outcomes = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("id")
  List<Refusal> refusals = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("id")
  List<Goodwill> goodwill = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("happenedAt, id")
  List<RequestEvent> events = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("id")
  List<NextStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("id")
  List<RequestNote> notes = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("id")
  List<RequestAttachment> attachments = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("id")
  List<RequestLink> links = new ArrayList<>();

  /** For Hibernate and for the request itself, which writes everything down. */
  RequestRecord() {}

  FaultGate gate() {
    return new FaultGate(
        concernsFault,
        examinations.stream()
            .map(FaultExamination::examinedAt)
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  Optional<Waiting> openWait() {
    return waits.stream().filter(Waiting::isOpen).findFirst();
  }

  /** Waits no longer; the due times of what is open are counted anew (REQ-3). */
  void endWait(Waiting wait, Instant moment, @Nullable String what, WorkingCalendar calendar) {
    wait.end(moment, what);
    List<Pause> pauses = pauses();
    openQueries().forEach(query -> query.leaveOut(pauses, calendar));
  }

  /** The waits that are over. */
  List<Pause> pauses() {
    return waits.stream().map(Waiting::pause).flatMap(Optional::stream).toList();
  }

  /**
   * Goes on with the wait that the end now undone had cut off, else with the work. Calendar and
   * contract may have changed meanwhile: what is open again is owed by them (HRS-1, REQ-3).
   */
  void goOn(Function<Instant, Owed> owed, WorkingCalendar calendar) {
    Optional<Waiting> cutOff =
        waits.stream()
            .filter(wait -> endedAt != null && wait.isCutOffAt(endedAt))
            .reduce((former, latter) -> latter);
    cutOff.ifPresent(Waiting::goOn);
    state = cutOff.map(Waiting::kind).map(RequestState::waitingFor).orElse(RequestState.OPEN);
    owe(owed, calendar);
  }

  /** What is answered by now keeps the time that was owed for it. */
  void owe(Function<Instant, Owed> owed, WorkingCalendar calendar) {
    owes(owed.apply(receivedAt));
    List<Pause> pauses = pauses();
    openQueries()
        .forEach(query -> query.owe(owed.apply(query.receivedAt()).answerTime(), pauses, calendar));
  }

  /** It is served under this contract; its first question, while it is open, is owed this time. */
  void owes(Owed first) {
    contractId = first.contractId();
    if (openQueries().stream().anyMatch(Query::isFirst)) {
      Duration answerTime = first.answerTime();
      answerMinutes = answerTime == null ? null : Math.toIntExact(answerTime.toMinutes());
    }
  }

  /** Is about this installation from now on; says whether it was about another one. */
  boolean moveTo(@Nullable Registration about) {
    boolean moved = !Objects.equals(idOf(registration), idOf(about));
    registration = about;
    return moved;
  }

  private static @Nullable Long idOf(@Nullable Registration installation) {
    return installation == null ? null : installation.id();
  }

  List<Waiting> waits() {
    return waits;
  }

  /** Whether a lead let it be served although it may be refused on the ground (REQ-5). */
  boolean hasGoodwill(RefusalGround ground) {
    return goodwill.stream().anyMatch(each -> each.ground() == ground);
  }

  /** The query at which people look now, by which lists show the request. */
  long currentQueryId(Instant now) {
    return new RowColumns(queries, openWait().orElse(null), now).shown().id();
  }

  boolean isSessionRunning() {
    return sessions.stream().anyMatch(RemoteSession::isRunning);
  }

  boolean hasConfigurationWork() {
    return work.stream().anyMatch(WorkEntry::isConfiguration);
  }

  /** Everything in one record. */
  RequestFact fact() {
    Waiting wait = openWait().orElse(null);
    return new RequestFact(
        id(),
        version(),
        number,
        customer.id(),
        customerName,
        registration == null ? null : registration.id(),
        contact == null ? null : contact.id(),
        submittedBy,
        contractId,
        subject,
        channel,
        scope,
        concernsFault,
        authorised,
        state,
        assigneeStaffId,
        receivedAt,
        enteredAt,
        endedAt,
        queries.stream().map(query -> query.fact(wait)).toList(),
        waits.stream().map(Waiting::fact).toList(),
        examinations.stream().map(FaultExamination::fact).toList(),
        sessions.stream().map(RemoteSession::fact).toList(),
        work.stream().map(WorkEntry::fact).toList(),
        outcomes.stream().map(ServedOutcome::fact).toList(),
        refusals.stream().map(Refusal::fact).toList(),
        goodwill.stream().map(Goodwill::fact).toList(),
        events.stream().map(RequestEvent::fact).toList());
  }

  /** What is kept beside. */
  RequestNotebook notebook() {
    return new RequestNotebook(
        steps.stream().map(NextStep::fact).toList(),
        notes.stream().map(RequestNote::fact).toList(),
        attachments.stream().map(RequestAttachment::fact).toList(),
        links.stream().map(RequestLink::fact).toList());
  }

  /** Whoever made it is called so from now on, wherever the request names who asked. */
  void forgetWhoAsked(String called) {
    String before = submittedBy;
    submittedBy = called;
    queries.forEach(query -> query.forgetWhoAsked(before, called));
    waits.forEach(wait -> wait.forgetWhoAsked(before, called));
  }

  Query query(long queryId) {
    return queries.stream()
        .filter(query -> query.hasId(queryId))
        .findFirst()
        .orElseThrow(() -> new NotFound(Query.class, queryId));
  }

  List<Query> openQueries() {
    return queries.stream().filter(Query::isOpen).toList();
  }

  RemoteSession session(long sessionId) {
    return sessions.stream()
        .filter(session -> session.hasId(sessionId))
        .findFirst()
        .orElseThrow(() -> new NotFound(RemoteSession.class, sessionId));
  }

  /** SCO-W1: no configuration work before the fault was examined. */
  void checkWork() {
    FaultGate gate = gate();
    work.stream()
        .filter(WorkEntry::isConfiguration)
        .forEach(entry -> gate.passWork(entry.startedAt()));
  }

  /** A connection overlaps itself, so two are one too many. */
  void checkOverlaps(RemoteSession session) {
    if (sessions.stream().filter(session::overlaps).count() > 1) {
      throw BusinessRuleViolation.plain("request.rule.sessionsOverlap");
    }
  }
}
