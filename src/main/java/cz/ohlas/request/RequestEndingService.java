package cz.ohlas.request;

import cz.ohlas.workingtime.WorkingCalendarService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How requests end, and how an end is undone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestEndingService {

  private final RequestStore store;
  private final Applicants applicants;
  private final WorkingCalendarService calendars;
  private final ApplicationEventPublisher events;
  private final RequestMails mails;

  RequestEndingService(
      RequestStore store,
      Applicants applicants,
      WorkingCalendarService calendars,
      ApplicationEventPublisher events,
      RequestMails mails) {
    this.store = store;
    this.applicants = applicants;
    this.calendars = calendars;
    this.events = events;
    this.mails = mails;
  }

  /** Ends it as served by exactly one outcome with its proof (OUT). */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void serve(long id, long version, OutcomeInput input) {
    SupportRequest request = store.load(id, version);
    request.serve(input, applicants.covers(request), store.entry());
    mails.served(request, input);
  }

  /** Ends it as refused on a ground that holds (REQ-5). */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void refuse(long id, long version, RefusalInput input) {
    SupportRequest request = store.load(id, version);
    request.refuse(input, calendars.current(), store.entry());
    mails.refused(request, input);
    if (input.ground().offersQuote()) {
      events.publishEvent(
          new RequestRefusedAsNotCovered(
              id, request.number(), request.customer().id(), input.ground()));
    }
  }

  /** Reverses a refusal (ACC-3): the request goes on as if it had never been refused. */
  @Transactional
  @PreAuthorize("hasRole('LEAD')")
  public void reverseRefusal(long id, long version, String reason) {
    store.load(id, version).reverseRefusal(reason, store.entry());
  }

  /** Lets it be served beyond the contract (REQ-5, ACC-3). */
  @Transactional
  @PreAuthorize("hasRole('LEAD')")
  public void allowGoodwill(long id, long version, GoodwillInput input) {
    store.load(id, version).allowGoodwill(input, calendars.current(), store.entry());
  }

  /** The customer takes it back. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void withdraw(long id, long version, WithdrawalInput input) {
    store.load(id, version).withdraw(input, calendars.current(), store.entry());
  }

  /** Opens a served or withdrawn request again; its history stays. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void reopen(long id, long version, String reason) {
    store.load(id, version).reopen(reason, store.entry());
  }
}
