package cz.ohlas.request;

import cz.ohlas.base.Staff;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a request. */
public enum RequestAction {
  /** Take it over. */
  TAKE,
  /** Note what the customer sent or said, and go on. */
  RESUME,
  /** Note the answer to a query. */
  ANSWER,
  /** Tell a new time (REQ-4). */
  NEW_TIME,
  /** Examine the fault. */
  EXAMINE,
  /** End it by an outcome. */
  SERVE,
  /** Note a later query. */
  ASK,
  /** Connect remotely. */
  CONNECT,
  /** Note work. */
  LOG_WORK,
  /** Ask the customer for something first. */
  WAIT,
  /** Say what is to be done next, and when. */
  NEXT_STEP,
  /** Note a call that reached nobody. */
  VAIN_CALL,
  /** Note something for colleagues. */
  NOTE,
  /** Note what the customer was told beside answers. */
  TELL,
  /** Attach files. */
  ATTACH,
  /** Link it with another request. */
  LINK,
  /** Correct what it is about. */
  CORRECT,
  /** Give it to somebody (leads). */
  ASSIGN,
  /** Refuse it. */
  REFUSE,
  /** Let it be served beyond the contract (leads). */
  GOODWILL,
  /** The customer takes it back. */
  WITHDRAW,
  /** Reverse its refusal (leads). */
  REVERSE,
  /** Open it again. */
  REOPEN;

  /** What the person may do with the request now, the most sensible first. */
  static List<RequestAction> open(RequestFact fact, RequestStatus status, Staff who, Instant now) {
    boolean lead = who.holds(Role.LEAD.name());
    if (!lead && !who.holds(Role.ENGINEER.name())) {
      return List.of();
    }
    if (status.stage() == Stage.ENDED) {
      return ended(status.state(), lead);
    }
    List<RequestAction> actions = new ArrayList<>();
    boolean waits = status.state().isWaiting();
    boolean unanswered =
        fact.queries().stream().anyMatch(query -> query.clock().settledAt() == null);
    boolean owed =
        fact.queries().stream()
            .anyMatch(query -> query.clock().settledAt() == null && query.clock().due() != null);
    if (owed && status.isOverdue(now)) {
      actions.add(NEW_TIME);
    }
    if (waits) {
      actions.add(RESUME);
      if (fact.openWait().filter(wait -> wait.isInVain(now)).isPresent()) {
        actions.add(Ending.afterWaiting(fact, now) == null ? WAIT : REFUSE);
      }
    } else {
      if (fact.assigneeStaffId() == null) {
        actions.add(TAKE);
      }
      if (fact.concernsFault() && fact.examinations().isEmpty()) {
        actions.add(EXAMINE);
      }
      actions.add(SERVE);
      if (unanswered) {
        actions.add(ANSWER);
      }
    }
    if (owed && !actions.contains(NEW_TIME)) {
      actions.add(NEW_TIME);
    }
    actions.add(ASK);
    if (!waits) {
      actions.add(CONNECT);
      if (!actions.contains(EXAMINE)) {
        actions.add(EXAMINE);
      }
      actions.add(LOG_WORK);
    }
    if (!actions.contains(WAIT)) {
      actions.add(WAIT);
    }
    if (fact.assigneeStaffId() != null && fact.assigneeStaffId() != who.id() && !waits) {
      actions.add(TAKE);
    }
    actions.addAll(List.of(NEXT_STEP, VAIN_CALL, NOTE, TELL, ATTACH, LINK, CORRECT));
    if (lead) {
      actions.add(ASSIGN);
      actions.add(GOODWILL);
    }
    if (!actions.contains(REFUSE)) {
      actions.add(REFUSE);
    }
    actions.add(WITHDRAW);
    return List.copyOf(actions);
  }

  private static List<RequestAction> ended(RequestState state, boolean lead) {
    if (state == RequestState.REFUSED) {
      return lead
          ? List.of(REVERSE, LOG_WORK, NOTE, TELL, ATTACH, LINK)
          : List.of(LOG_WORK, NOTE, TELL, ATTACH, LINK);
    }
    return List.of(REOPEN, LOG_WORK, NOTE, TELL, ATTACH, LINK);
  }
}
