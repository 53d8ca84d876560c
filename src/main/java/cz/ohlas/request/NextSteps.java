package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The next step of a request: one is open at most, and the row of the lists shows it. */
record NextSteps(SupportRequest request) {

  /** Sets what is to be done next in place of what was. */
  void set(NextStepInput input, Entry entry) {
    request.requireOpen();
    NextStep next = new NextStep(request, input, entry);
    open().ifPresent(step -> step.close(NextStepEnd.MOVED, entry));
    request.steps.add(next);
    show(entry);
  }

  void done(Entry entry) {
    request.requireOpen();
    open()
        .orElseThrow(() -> BusinessRuleViolation.plain("request.rule.noStep", request.number()))
        .close(NextStepEnd.DONE, entry);
    show(entry);
  }

  /** A call reached nobody; the next one is set for the moment chosen, if one was. */
  void callInVain(VainCallInput input, Entry entry) {
    request.requireOpen();
    request.notes.add(new RequestNote(request, input, entry));
    if (input.againAt() == null) {
      request.changedAt = entry.now();
      return;
    }
    LocalDateTime again = LocalDateTime.ofInstant(input.againAt(), ConsoleClock.PRAGUE);
    set(
        new NextStepInput(
            NextStepKind.CALL_BACK,
            again.toLocalDate(),
            again.toLocalTime(),
            open().map(NextStep::whoseStaffId).orElse(entry.staffId()),
            open().map(NextStep::text).orElse("")),
        entry);
  }

  /** The request ends, and nothing is to be done next. */
  void drop(Entry entry) {
    open()
        .ifPresent(step -> {
          step.close(NextStepEnd.DROPPED, entry);
          show(entry);
        });
  }

  /** Whoever takes the request over takes the step of its former engineer over, too. */
  void follow(@Nullable Long from, long to, Entry entry) {
    open()
        .filter(step -> Long.valueOf(step.whoseStaffId()).equals(from))
        .ifPresent(step -> {
          step.giveTo(to);
          show(entry);
        });
  }

  private Optional<NextStep> open() {
    // Without one nothing need be read
    return request.nextStepKind == null
        ? Optional.empty()
        : request.steps.stream().filter(NextStep::isOpen).findFirst();
  }

  private void show(Entry entry) {
    request.changedAt = entry.now();
    request.nextStepAt = RequestHeader.FAR_FUTURE;
    request.nextStepTimed = false;
    request.nextStepKind = null;
    request.nextStepStaffId = null;
    request.steps.stream()
        .filter(NextStep::isOpen)
        .findFirst()
        .ifPresent(step -> step.show(request));
  }
}
