package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Instant;

/** What a request waits for at the customer's, one thing at a time (REG-2, REG-4, REQ-2). */
record Waits(SupportRequest request) {

  /** A person whom nobody has approved can't go on (REQ-2, REG-4). */
  void hold(Instant since, Entry entry) {
    begin(new WaitingInput(Pause.Kind.APPROVAL, since, request.submittedBy, null), entry);
  }

  /** Asks for something. Who was asked already is asked anew: to the former asking nothing came. */
  void ask(WaitingInput input, WorkingCalendar calendar, Entry entry) {
    request
        .openWait()
        .ifPresent(wait -> request.endWait(wait, entry.past(input.askedAt()), null, calendar));
    begin(input, entry);
    if (input.kind() == Pause.Kind.APPROVAL) {
      request.authorised = false;
    }
  }

  /** What was asked for came; a person whom nobody has approved yet is waited for next (REG-4). */
  void came(ResumeInput input, WorkingCalendar calendar, Entry entry) {
    Waiting wait =
        request
            .openWait()
            .orElseThrow(
                () -> BusinessRuleViolation.plain("request.rule.notWaiting", request.number));
    String what = Entry.text(input.what(), "request.rule.whatCameMissing");
    if (wait.kind() == Pause.Kind.APPROVAL) {
      request.authorised = true;
    }
    request.endWait(wait, entry.past(input.cameAt()), what, calendar);
    request.state = RequestState.OPEN;
    if (!request.authorised && !request.hasGoodwill(RefusalGround.REQ_5B)) {
      hold(input.cameAt(), entry);
    }
  }

  private void begin(WaitingInput input, Entry entry) {
    request.waits.add(new Waiting(request, input, entry));
    request.state = RequestState.waitingFor(input.kind());
  }
}
