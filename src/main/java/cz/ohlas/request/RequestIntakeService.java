package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.contract.EntitlementQuestion;
import cz.ohlas.contract.EntitlementService;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.CallerService;
import cz.ohlas.customer.Contact;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.DueCounting;
import cz.ohlas.workingtime.WorkingCalendar;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate (REG, REQ-2, SCO): a request comes in together with what is decided about it at once, or
 * not at all; and what the customer's approver then says about the person.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestIntakeService {

  private final RequestService requests;
  private final RequestStore store;
  private final PhoneCalls calls;
  private final CallerService callers;
  private final EntitlementService entitlements;
  private final Applicants applicants;
  private final RequestMails mails;
  private final AfterRefusal refusals;
  private final DueCounting counting;
  private final CurrentStaff staff;
  private final Validator validator;

  RequestIntakeService(
      RequestService requests,
      RequestStore store,
      PhoneCalls calls,
      CallerService callers,
      EntitlementService entitlements,
      Applicants applicants,
      RequestMails mails,
      AfterRefusal refusals,
      DueCounting counting,
      CurrentStaff staff,
      Validator validator) {
    this.requests = requests;
    this.store = store;
    this.calls = calls;
    this.callers = callers;
    this.entitlements = entitlements;
    this.applicants = applicants;
    this.mails = mails;
    this.refusals = refusals;
    this.counting = counting;
    this.staff = staff;
    this.validator = validator;
  }

  /** The request that was logged for a call already. */
  public Optional<RequestReference> ofCall(PhoneCall call) {
    return calls
        .request(call)
        .map(request ->
            new RequestReference(
                request.id(),
                request.number(),
                request.subject(),
                request.receivedAt(),
                request.state()));
  }

  /**
   * Logs a request and does at once what was decided about it; returns its id. A way that the gate
   * leaves closed is refused, and then nothing is written down. The number is drawn once every rule
   * is kept; the letters, which quote it, are written last.
   *
   * @throws BusinessRuleViolation also when the call was logged before
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public long log(IntakeInput input) {
    check(input);
    // Whoever logs waits here for the others: a call that they log is to be seen
    WorkingCalendar calendar = counting.calendar();
    calls.requireNew(input.call());
    RegisterInput asked = asked(input);
    Gate gate = gate(asked);
    requireRegistered(input.step(), gate);
    Entry entry = store.entry();
    SupportRequest request = applicants.ask(asked, calendar, entry);
    if (!input.call().isNone()) {
      request.cameBy(input.call(), entry);
    }
    decide(request, input.step(), asked, calendar, entry);
    requireOpen(input.step(), gate);
    long id = store.add(request, entry);
    write(request, input.step());
    return id;
  }

  private void decide(
      SupportRequest request,
      IntakeStep step,
      RegisterInput asked,
      WorkingCalendar calendar,
      Entry entry) {
    switch (step) {
      case IntakeStep.Plain _ -> {}
      case IntakeStep.Settle(OutcomeInput outcome, int minutes) ->
          new Settling(request)
              .serve(new SettleInput(asked, outcome, minutes), applicants.covers(request), entry);
      case IntakeStep.Ask(WaitingInput wanted) -> request.await(wanted, calendar, entry);
      case IntakeStep.Refuse(RefusalInput refusal) -> request.refuse(refusal, calendar, entry);
      case IntakeStep.Allow(GoodwillInput goodwill) -> {
        if (!isLead()) {
          throw new AccessDeniedException("ACC-3: goodwill is a lead's alone");
        }
        request.allowGoodwill(goodwill, calendar, entry);
      }
    }
  }

  /**
   * Whoever is asked for something, or refused, gets that letter and no other before it (REQ-1).
   */
  private void write(SupportRequest request, IntakeStep step) {
    switch (step) {
      case IntakeStep.Plain _, IntakeStep.Allow _ -> mails.registered(request);
      case IntakeStep.Settle settled -> mails.settled(request, settled.outcome());
      case IntakeStep.Ask(WaitingInput wanted) -> mails.asked(request, wanted);
      case IntakeStep.Refuse(RefusalInput refusal) -> refusals.tell(request, refusal);
    }
  }

  /**
   * The customer approved the person who made a held request, for this request or for good (REQ-2):
   * for good the person is written down as authorised from the day of the request on (REG-4).
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public void approve(long id, long version, ApprovalInput input) {
    check(input);
    String approver = Entry.text(input.approvedBy(), "request.rule.approverMissing");
    String how = Entry.text(input.how(), "request.rule.approvedHowMissing");
    counting.hold();
    SupportRequest request = store.load(id, version);
    if (request.state() != RequestState.HELD) {
      throw BusinessRuleViolation.of("REG-4", "request.rule.notHeld", request.number());
    }
    if (input.forGood()) {
      AuthorisationInput approval =
          new AuthorisationInput(
              day(request.receivedAt()), null, approver, day(input.cameAt()), how);
      long person =
          callers.approveForGood(
              request.customer().id(),
              request.contact().map(Contact::id).orElse(null),
              request.submittedBy(),
              approval);
      request.madeByApproved(applicants.person(person), approver, store.entry());
    }
    requests.resume(id, version, new ResumeInput(input.cameAt(), approver + ", " + how));
  }

  private RegisterInput asked(IntakeInput input) {
    return input.newcomer() == null
        ? input.request()
        : input.request().of(callers.note(input.newcomer()));
  }

  /** REG-1: who is not registered is asked for the proof, or refused; nothing else. */
  private static void requireRegistered(IntakeStep step, Gate gate) {
    boolean closed =
        switch (step.way()) {
          case AWAIT_PROOF, REFUSE -> false;
          case REGISTER, HOLD, SETTLE, AWAIT_CLARIFICATION, GOODWILL -> true;
        };
    if (closed && !gate.isRegistered()) {
      throw BusinessRuleViolation.of("REG-1", "request.rule.notThroughGate");
    }
  }

  /** Asked last, so that a rule that says more precisely what is wrong speaks first. */
  private static void requireOpen(IntakeStep step, Gate gate) {
    if (!gate.ways().contains(step.way())) {
      throw BusinessRuleViolation.plain("request.rule.wayClosed");
    }
  }

  private Gate gate(RegisterInput asked) {
    return Gate.of(
        entitlements.check(
            new EntitlementQuestion(
                asked.customerId(),
                asked.registrationId(),
                asked.contactId(),
                asked.scope(),
                asked.receivedAt())),
        asked.scope(),
        isLead());
  }

  private boolean isLead() {
    return staff.require().holds(Role.LEAD.name());
  }

  /** What is missing is told by whoever needs it; here only what can't be kept as it is. */
  private void check(Record input) {
    for (ConstraintViolation<Record> broken : validator.validate(input)) {
      switch (broken.getConstraintDescriptor().getAnnotation()) {
        case NotBlank _ -> {}
        case Size size -> throw BusinessRuleViolation.plain("field.tooLong", size.max());
        default -> throw BusinessRuleViolation.plain("notice.checkFields");
      }
    }
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
  }
}
