package cz.ohlas.request;

import cz.ohlas.contract.Scope;
import cz.ohlas.customer.Registration;
import cz.ohlas.workingtime.DueCounting;
import cz.ohlas.workingtime.WorkingCalendar;
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
  private final DueCounting counting;
  private final AfterRefusal refusals;
  private final RequestMails mails;

  RequestEndingService(
      RequestStore store,
      Applicants applicants,
      DueCounting counting,
      AfterRefusal refusals,
      RequestMails mails) {
    this.store = store;
    this.applicants = applicants;
    this.counting = counting;
    this.refusals = refusals;
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

  /** Says what scope it has and ends it as served, in one save (SCO, OUT). */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void serveAs(long id, long version, Scope scope, OutcomeInput input) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    Registration registration = request.registration;
    CorrectionInput scoped =
        new CorrectionInput(
            request.subject(),
            registration == null ? null : registration.id(),
            scope,
            request.concernsFault);
    request.correct(
        scoped, registration, at -> applicants.owed(request, at), calendar, store.entry());
    request.serve(input, applicants.covers(request), store.entry());
    mails.served(request, input);
  }

  /** Ends it as refused on a ground that holds (REQ-5). */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void refuse(long id, long version, RefusalInput input) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    request.refuse(input, calendar, store.entry());
    refusals.tell(request, input);
  }

  /** Reverses a refusal (ACC-3): the request goes on as if it had never been refused. */
  @Transactional
  @PreAuthorize("hasRole('LEAD')")
  public void reverseRefusal(long id, long version, String reason) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    request.reverseRefusal(reason, at -> applicants.owed(request, at), calendar, store.entry());
    mails.reversed(request);
  }

  /** Lets it be served beyond the contract (REQ-5, ACC-3). */
  @Transactional
  @PreAuthorize("hasRole('LEAD')")
  public void allowGoodwill(long id, long version, GoodwillInput input) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    boolean held = request.state() == RequestState.HELD;
    request.allowGoodwill(input, calendar, store.entry());
    if (held && request.state() != RequestState.HELD) {
      mails.goodwill(request);
    }
  }

  /** The customer takes it back. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void withdraw(long id, long version, WithdrawalInput input) {
    WorkingCalendar calendar = counting.calendar();
    store.load(id, version).withdraw(input, calendar, store.entry());
  }

  /** Opens a served or withdrawn request again; its history stays. */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void reopen(long id, long version, String reason) {
    WorkingCalendar calendar = counting.calendar();
    SupportRequest request = store.load(id, version);
    request.reopen(reason, at -> applicants.owed(request, at), calendar, store.entry());
  }
}
