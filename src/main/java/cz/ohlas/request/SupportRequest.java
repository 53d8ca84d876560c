package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.customer.Contact;
import cz.ohlas.customer.Registration;
import cz.ohlas.workingtime.WorkingCalendar;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request for support, from its first question to its end. Everything that happens to it goes
 * through here, so that its rules hold and the columns of its lists are right.
 */
@Entity
@EntityListeners(RequestWatch.class)
@Table(name = "support_request")
public class SupportRequest extends RequestRecord {

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected SupportRequest() {}

  /** Registers a request; from a person who may not make it, it is held (REQ-2, REG-4). */
  @SuppressWarnings("NullAway.Init")
  SupportRequest(Applicant applicant, RegisterInput input, WorkingCalendar calendar, Entry entry) {
    customer = applicant.customer();
    customerId = customer.id();
    customerName = customer.name();
    customerSort = customer.nameSort();
    contact = applicant.contact();
    submittedBy =
        contact == null
            ? Entry.text(input.callerName(), "request.rule.callerMissing")
            : contact.name();
    registration = applicant.registration();
    contractId = applicant.contractId();
    Duration answerTime = applicant.answerTime();
    answerMinutes = answerTime == null ? null : Math.toIntExact(answerTime.toMinutes());
    subject = Entry.text(input.subject(), "request.rule.subjectMissing");
    channel = input.channel();
    scope = input.scope();
    concernsFault = input.concernsFault();
    receivedAt = entry.past(input.receivedAt());
    enteredAt = entry.now();
    authorised = applicant.authorised();
    state = RequestState.OPEN;
    QueryInput question =
        new QueryInput(input.question(), submittedBy, input.channel(), input.receivedAt());
    queries.add(new Query(this, 1, question, answerTime, calendar, entry));
    if (!authorised) {
      new Waits(this).hold(receivedAt, entry);
    }
    refresh(entry);
  }

  /**
   * A later query of the customer, with its own due time; waits over by now don't count (REQ-3).
   */
  void ask(
      QueryInput input,
      PhoneCall call,
      @Nullable Duration answerTime,
      WorkingCalendar calendar,
      Entry entry) {
    requireOpen();
    if (input.receivedAt().isBefore(receivedAt)) {
      throw BusinessRuleViolation.of("REQ-3", "request.rule.beforeReceipt");
    }
    Query query = new Query(this, queries.size() + 1, input, answerTime, calendar, entry);
    query.leaveOut(pauses(), calendar);
    query.cameBy(call);
    queries.add(query);
    refresh(entry);
  }

  void answer(long queryId, AnswerInput input, Entry entry) {
    requireWorkable();
    query(queryId).answer(input, entry);
    refresh(entry);
  }

  void tellNewTime(long queryId, NewTimeInput input, Entry entry) {
    requireOpen();
    query(queryId).tellNewTime(input, entry);
    refresh(entry);
  }

  /** Waits for the customer (REG-2, REQ-2); the clock stands still if asked within the due time. */
  void await(WaitingInput input, WorkingCalendar calendar, Entry entry) {
    requireOpen();
    new Waits(this).ask(input, calendar, entry);
    refresh(entry);
  }

  /** The customer did what was waited for; due times are counted anew (REQ-3). */
  void resume(ResumeInput input, WorkingCalendar calendar, Entry entry) {
    requireOpen();
    new Waits(this).came(input, calendar, entry);
    refresh(entry);
  }

  void assign(long assignee, Entry entry) {
    requireOpen();
    new NextSteps(this).follow(assigneeStaffId, assignee, entry);
    assigneeStaffId = assignee;
    note(EventKind.ASSIGNED, entry.now(), String.valueOf(assignee), entry);
    refresh(entry);
  }

  /** Corrects what it is about while it is open; another installation may be owed another time. */
  void correct(
      CorrectionInput input,
      @Nullable Registration about,
      Function<Instant, Owed> owed,
      WorkingCalendar calendar,
      Entry entry) {
    requireOpen();
    subject = Entry.text(input.subject(), "request.rule.subjectMissing");
    if (moveTo(about)) {
      owe(owed, calendar);
    }
    scope = input.scope();
    concernsFault = input.concernsFault();
    checkWork();
    note(EventKind.CORRECTED, entry.now(), scope == null ? "" : scope.name(), entry);
    refresh(entry);
  }

  void examine(ExaminationInput input, Entry entry) {
    requireWorkable();
    examinations.add(new FaultExamination(this, input, entry));
    checkWork();
    refresh(entry);
  }

  /** Notes work, also of an ended request when it is reported late; the gate of SCO-W1 holds. */
  void logWork(WorkInput input, Entry entry) {
    work.add(new WorkEntry(this, input, entry).over(entry));
    checkWork();
    refresh(entry);
  }

  /** Notes the work on a call that is settled in the same save; only its length is known. */
  void logCall(WorkInput input, Entry entry) {
    work.add(new WorkEntry(this, input, entry));
    checkWork();
  }

  /** Starts a remote connection, or writes down how far it has come. */
  RemoteSession connect(RemoteTool tool, RemoteSessionInput input, Entry entry) {
    requireWorkable();
    RemoteSession session = new RemoteSession(this, tool, input, entry);
    sessions.add(session);
    checkOverlaps(session);
    noteClosing();
    refresh(entry);
    return session;
  }

  void changeSession(long sessionId, RemoteSessionInput input, Entry entry) {
    RemoteSession session = session(sessionId);
    session.write(input, entry);
    checkOverlaps(session);
    noteClosing();
    refresh(entry);
  }

  /**
   * Ends it as served by one outcome; what is still unanswered is answered by it (OUT).
   *
   * @param covered whether contract or free programme cover its scope
   */
  void serve(OutcomeInput input, boolean covered, Entry entry) {
    requireWorkable();
    if (input.examination() != null) {
      examine(input.examination(), entry);
    }
    new Ending(this).checkServed(input, covered);
    ServedOutcome outcome = new ServedOutcome(this, Ending.known(scope), input, entry);
    AnswerInput answer = new AnswerInput(input.proof(), input.channel(), input.servedAt());
    openQueries().forEach(query -> query.answer(answer, entry));
    outcomes.add(outcome);
    end(RequestState.SERVED, input.servedAt(), entry);
  }

  /** Ends it as refused (REQ-5); the refusal told is what the open queries get. */
  void refuse(RefusalInput input, WorkingCalendar calendar, Entry entry) {
    requireOpen();
    new Ending(this).checkRefused(input);
    Refusal refusal = new Refusal(this, input, entry);
    openWait().ifPresent(wait -> endWait(wait, input.toldAt(), null, calendar));
    openQueries()
        .forEach(query -> query.settle(ResponseClock.Settlement.REFUSAL, refusal.toldAt(), entry));
    refusals.add(refusal);
    end(RequestState.REFUSED, input.toldAt(), entry);
  }

  /** A lead opens a refused request again; its queries are owed an answer as if never refused. */
  void reverseRefusal(
      String reason, Function<Instant, Owed> owed, WorkingCalendar calendar, Entry entry) {
    Refusal refusal =
        refusals.stream()
            .filter(each -> !each.isReversed())
            .findFirst()
            .orElseThrow(() -> BusinessRuleViolation.plain("request.rule.notRefused", number));
    refusal.reverse(reason, entry);
    queries.forEach(query -> query.undo(ResponseClock.Settlement.REFUSAL));
    reopen(owed, calendar, entry);
  }

  /** A lead lets it be served beyond the contract (REQ-5); an approval is waited for no longer. */
  void allowGoodwill(GoodwillInput input, WorkingCalendar calendar, Entry entry) {
    requireOpen();
    if (!input.ground().isRight()) {
      throw BusinessRuleViolation.of(input.ground().ruleId(), "request.rule.goodwillMust");
    }
    goodwill.add(new Goodwill(this, input, entry));
    if (input.ground() == RefusalGround.REQ_5B && state == RequestState.HELD) {
      openWait().ifPresent(wait -> endWait(wait, entry.now(), null, calendar));
      state = RequestState.OPEN;
    }
    refresh(entry);
  }

  /** Came by a call of which the telephone exchange told. */
  void cameBy(PhoneCall call, Entry entry) {
    callMark = call.mark().orElse(null);
    note(EventKind.CALL, receivedAt, call.told(), entry);
  }

  /** Whoever made it may make requests for good (REG-4). */
  void madeByApproved(Contact person, String approver, Entry entry) {
    contact = person;
    note(EventKind.APPROVED, entry.now(), approver, entry);
  }

  void withdraw(WithdrawalInput input, WorkingCalendar calendar, Entry entry) {
    requireOpen();
    Instant moment = entry.past(input.withdrawnAt());
    if (moment.isBefore(receivedAt)) {
      throw BusinessRuleViolation.plain("request.rule.beforeReceipt");
    }
    openWait().ifPresent(wait -> endWait(wait, moment, null, calendar));
    openQueries()
        .forEach(query -> query.settle(ResponseClock.Settlement.WITHDRAWAL, moment, entry));
    String reason = Entry.text(input.reason(), "request.rule.reasonMissing");
    note(EventKind.WITHDRAWN, moment, reason, entry);
    end(RequestState.WITHDRAWN, moment, entry);
  }

  /** Opens an ended request again; what happened before stays on record. */
  void reopen(String reason, Function<Instant, Owed> owed, WorkingCalendar calendar, Entry entry) {
    if (!ended) {
      throw BusinessRuleViolation.plain("request.rule.notEnded", number);
    }
    if (state == RequestState.REFUSED) {
      throw BusinessRuleViolation.of("REQ-5", "request.rule.reverseInstead");
    }
    note(EventKind.REOPENED, entry.now(), Entry.text(reason, "request.rule.reasonMissing"), entry);
    outcomes.forEach(outcome -> outcome.reopen(entry.now()));
    queries.forEach(query -> query.undo(ResponseClock.Settlement.WITHDRAWAL));
    reopen(owed, calendar, entry);
  }

  /** Due times have moved with the calendar or the contract (HRS-1, REQ-3). */
  void moveDueTimes(List<DueMoved> moved, Entry entry) {
    moved.forEach(each -> note(EventKind.DUE_MOVED, entry.now(), each.written(), entry));
    refresh(entry);
  }

  private void reopen(Function<Instant, Owed> owed, WorkingCalendar calendar, Entry entry) {
    goOn(owed, calendar);
    ended = false;
    endedAt = null;
    refresh(entry);
  }

  private void end(RequestState how, Instant moment, Entry entry) {
    state = how;
    ended = true;
    endedAt = moment;
    new NextSteps(this).drop(entry);
    refresh(entry);
  }

  private void note(EventKind kind, Instant moment, String detail, Entry entry) {
    events.add(new RequestEvent(this, kind, moment, detail, entry));
  }

  /** REM-4: whether the user still has to close the application after one of them. */
  private void noteClosing() {
    clientOpen = sessions.stream().anyMatch(RemoteSession::isClientOpen);
  }

  /** Brings the columns of the lists up to date. */
  private void refresh(Entry entry) {
    changedAt = entry.now();
    new RowColumns(queries, openWait().orElse(null), entry.now()).fill(this);
  }
}
