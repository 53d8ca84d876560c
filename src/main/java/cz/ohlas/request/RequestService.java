package cz.ohlas.request;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ListSlice;
import cz.ohlas.customer.Contact;
import cz.ohlas.workingtime.DueCounting;
import cz.ohlas.workingtime.WorkingCalendar;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests: their lists, how they come in, and the conversation with the customer. What is done
 * within them is {@link RequestWorkService}'s, how they end {@link RequestEndingService}'s.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestService {

  private final RequestStore store;
  private final RequestList list;
  private final Applicants applicants;
  private final PhoneCalls calls;
  private final WorkingCalendarService calendars;
  private final DueCounting counting;
  private final CurrentStaff staff;
  private final SupportStaff people;
  private final RequestMails mails;

  RequestService(
      RequestStore store,
      RequestList list,
      Applicants applicants,
      PhoneCalls calls,
      WorkingCalendarService calendars,
      DueCounting counting,
      CurrentStaff staff,
      SupportStaff people,
      RequestMails mails) {
    this.store = store;
    this.list = list;
    this.applicants = applicants;
    this.calls = calls;
    this.calendars = calendars;
    this.counting = counting;
    this.staff = staff;
    this.people = people;
    this.mails = mails;
  }

  /** The rows of a slice of the list. */
  public List<RequestListItem> list(
      RequestFilter filter, ListSlice<RequestSort, RequestListItem> slice) {
    return list.rows(filter, slice);
  }

  /** How many requests the filter lets through. */
  public CappedCount count(RequestFilter filter) {
    return list.count(filter);
  }

  /** Whether the filter lets any of these requests through; asks only for them. */
  public boolean hasAnyOf(RequestFilter filter, Collection<Long> ids) {
    return list.hasAnyOf(filter, ids);
  }

  /**
   * How many requests the filter lets through, however many: for somebody who asked.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when it takes too long
   */
  public long exactCount(RequestFilter filter) {
    return list.exactCount(filter);
  }

  /** The numbers above the list, in one query. */
  public RequestCounts counts() {
    return list.counts();
  }

  /** How many open requests whoever asks works on. */
  public int countMine() {
    return list.mine();
  }

  /** The customer's latest requests, open or not. */
  public List<RequestListItem> ofCustomer(long customerId, int limit) {
    return list.rows(
        RequestFilter.ofCustomer(customerId), ListSlice.first(RequestSort.RECEIVED, true, limit));
  }

  /** The customer's open requests, the most urgent first. */
  public List<RequestListItem> openOfCustomer(long customerId, int limit) {
    return list.rows(
        RequestFilter.ofCustomer(customerId).withView(RequestView.TEAM),
        ListSlice.first(RequestSort.DUE, false, limit));
  }

  /**
   * One request with all that happened.
   *
   * @throws cz.ohlas.base.NotFound when there is none of this id
   */
  public RequestDetail detail(long id) {
    SupportRequest request = store.whole(id);
    RequestFact fact = request.fact();
    Instant now = store.entry().now();
    long current = request.currentQueryId(now);
    RequestStatus status = request.status();
    return new RequestDetail(
        fact,
        status,
        request.registration().map(registration -> applicants.label(registration.id())).orElse(""),
        request.contact().map(Contact::phone).orElse(""),
        request.contact().map(Contact::email).orElse(""),
        current,
        new DueExplanation(fact, calendars.current(), now).of(fact.query(current)).orElse(null),
        RequestAction.open(fact, status, staff.require(), now),
        new Ending(request).grounds(),
        request.notebook(),
        Ending.afterWaiting(fact, now));
  }

  /** Registers a request and returns its id; from a person who may not make it, it is held. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public long register(RegisterInput input) {
    WorkingCalendar calendar = counting.calendar();
    Entry entry = store.entry();
    SupportRequest request = applicants.ask(input, calendar, entry);
    long id = store.add(request, entry);
    mails.registered(request);
    return id;
  }

  /** Registers and serves a request in one save, and returns its id. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public long settle(SettleInput input) {
    WorkingCalendar calendar = counting.calendar();
    Entry entry = store.entry();
    SupportRequest request = applicants.ask(input.request(), calendar, entry);
    new Settling(request).serve(input, applicants.covers(request), entry);
    long id = store.add(request, entry);
    mails.settled(request, input.outcome());
    return id;
  }

  /** Notes a later query of the customer, with its own due time (REQ-3). */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void askQuery(long id, long version, QueryInput input) {
    askQuery(id, version, input, PhoneCall.NONE);
  }

  /**
   * Notes a later query that came by a call of which the telephone exchange told.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when the call is logged already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void askQuery(long id, long version, QueryInput input, PhoneCall call) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    calls.requireNew(call);
    request.ask(
        input, call, applicants.answerTime(request, input.receivedAt()), calendar, store.entry());
  }

  /** Notes the answer to a query (REQ-3). */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void answer(long id, long version, long queryId, AnswerInput input) {
    SupportRequest request = store.load(id, version);
    request.answer(queryId, input, store.entry());
    mails.answered(request, queryId, input);
  }

  /** Notes a new time told to the customer (REQ-4). */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void tellNewTime(long id, long version, long queryId, NewTimeInput input) {
    SupportRequest request = store.load(id, version);
    request.tellNewTime(queryId, input, store.entry());
    mails.newTime(request, input);
  }

  /** Holds it for approval, or waits for a proof or a clearer question (REG-2, REQ-2). */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void waitFor(long id, long version, WaitingInput input) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    request.await(input, calendar, store.entry());
    mails.asked(request, input);
  }

  /** The customer did what was waited for. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void resume(long id, long version, ResumeInput input) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    request.resume(input, calendar, store.entry());
    mails.resumed(request);
  }

  /** Whoever asks takes the request over. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void take(long id, long version) {
    Entry entry = store.entry();
    store.load(id, version).assign(entry.staffId(), entry);
  }

  /**
   * Gives the request to somebody (ACC-3).
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when they do not work on requests
   */
  @Transactional
  @PreAuthorize("hasRole('LEAD')")
  public void assign(long id, long version, long staffId) {
    people.require(staffId);
    store.load(id, version).assign(staffId, store.entry());
  }

  /** Corrects what an open request is about. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void correct(long id, long version, CorrectionInput input) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    request.correct(
        input,
        applicants.registration(request, input.registrationId()),
        at -> applicants.owed(request, at),
        calendar,
        store.entry());
    store.index(request);
  }
}
