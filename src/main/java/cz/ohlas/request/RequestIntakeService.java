package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.contract.EntitlementQuestion;
import cz.ohlas.contract.EntitlementService;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.CallerService;
import cz.ohlas.customer.Contact;
import cz.ohlas.workingtime.WorkingCalendarService;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
  private final RequestEndingService endings;
  private final RequestStore store;
  private final RequestRepository stored;
  private final CallerService callers;
  private final EntitlementService entitlements;
  private final Applicants applicants;
  private final RequestMails mails;
  private final WorkingCalendarService calendars;
  private final Validator validator;

  RequestIntakeService(
      RequestService requests,
      RequestEndingService endings,
      RequestStore store,
      RequestRepository stored,
      CallerService callers,
      EntitlementService entitlements,
      Applicants applicants,
      RequestMails mails,
      WorkingCalendarService calendars,
      Validator validator) {
    this.requests = requests;
    this.endings = endings;
    this.store = store;
    this.stored = stored;
    this.callers = callers;
    this.entitlements = entitlements;
    this.applicants = applicants;
    this.mails = mails;
    this.calendars = calendars;
    this.validator = validator;
  }

  /** The request that was logged for a call already. */
  public Optional<RequestReference> ofCall(PhoneCall call) {
    return call.mark()
        .flatMap(stored::ofCall)
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
   * leaves closed is refused, and then nothing is written down.
   *
   * @throws BusinessRuleViolation also when the call was logged before
   */
  @Transactional
  @PreAuthorize("hasAnyRole('LEAD','ENGINEER')")
  public long log(IntakeInput input) {
    check(input);
    refuseLogged(input.call());
    RegisterInput asked = asked(input);
    requirePassed(input.step(), asked);
    long id =
        input.step() instanceof IntakeStep.Settle settled
            ? requests.settle(new SettleInput(asked, settled.outcome(), settled.minutes()))
            : register(asked);
    if (!input.call().isNone()) {
      // Whoever logs a request waits for the number's row: now every other one is to be seen
      refuseLogged(input.call());
      store.load(id).cameBy(input.call(), store.entry());
    }
    take(input.step(), id, store.load(id).version());
    return id;
  }

  private long register(RegisterInput asked) {
    Entry entry = store.entry();
    return store.add(applicants.ask(asked, calendars.current(), entry), entry);
  }

  /**
   * Whoever is asked for something, or refused, gets that letter and no other before it (REQ-1).
   */
  private void take(IntakeStep step, long id, long version) {
    switch (step) {
      case IntakeStep.Plain _ -> mails.registered(store.load(id));
      case IntakeStep.Settle _ -> {}
      case IntakeStep.Ask(WaitingInput asked) -> requests.waitFor(id, version, asked);
      case IntakeStep.Refuse(RefusalInput refusal) -> endings.refuse(id, version, refusal);
      case IntakeStep.Allow(GoodwillInput goodwill) -> {
        endings.allowGoodwill(id, version, goodwill);
        mails.registered(store.load(id));
      }
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
  private void requirePassed(IntakeStep step, RegisterInput asked) {
    boolean closed =
        switch (step.way()) {
          case AWAIT_PROOF, REFUSE -> false;
          case REGISTER, HOLD, SETTLE, AWAIT_CLARIFICATION, GOODWILL -> true;
        };
    if (closed && !gate(asked).isRegistered()) {
      throw BusinessRuleViolation.of("REG-1", "request.rule.notThroughGate");
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
        false);
  }

  private void refuseLogged(PhoneCall call) {
    ofCall(call)
        .ifPresent(first -> {
          throw BusinessRuleViolation.plain("request.rule.callLogged", first.number());
        });
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
