package cz.ohlas.statement;

import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFact.OutcomeFact;
import cz.ohlas.request.RequestFact.RefusalFact;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What had been written down by a moment: a statement that is finished later tells what was known
 * when it was issued.
 */
record Known(Instant by) {

  List<RequestFact> of(List<RequestFact> requests) {
    return requests.stream()
        .filter(request -> !request.enteredAt().isAfter(by))
        .map(this::of)
        .toList();
  }

  private RequestFact of(RequestFact request) {
    return new RequestFact(
        request.id(),
        request.version(),
        request.number(),
        request.customerId(),
        request.customerName(),
        request.registrationId(),
        request.contactId(),
        request.submittedBy(),
        request.contractId(),
        request.subject(),
        request.channel(),
        request.scope(),
        request.concernsFault(),
        request.authorised(),
        request.state(),
        request.assigneeStaffId(),
        request.receivedAt(),
        request.enteredAt(),
        request.endedAt(),
        known(request.queries(), RequestFact.QueryFact::enteredAt),
        request.waits(),
        known(request.examinations(), RequestFact.ExaminationFact::enteredAt),
        known(request.sessions(), RequestFact.SessionFact::enteredAt),
        known(request.work(), RequestFact.WorkFact::enteredAt),
        known(request.outcomes(), OutcomeFact::enteredAt).stream().map(this::of).toList(),
        known(request.refusals(), RefusalFact::enteredAt).stream().map(this::of).toList(),
        known(request.goodwill(), RequestFact.GoodwillFact::at),
        known(request.events(), RequestFact.EventFact::enteredAt));
  }

  private OutcomeFact of(OutcomeFact outcome) {
    return isKnown(outcome.reopenedAt())
        ? outcome
        : new OutcomeFact(
            outcome.kind(),
            outcome.servedAt(),
            outcome.staffId(),
            outcome.proof(),
            outcome.fileVersion(),
            outcome.faultPersists(),
            outcome.enteredAt(),
            null);
  }

  private RefusalFact of(RefusalFact refusal) {
    return isKnown(refusal.reversedAt())
        ? refusal
        : new RefusalFact(
            refusal.id(),
            refusal.ground(),
            refusal.toldAt(),
            refusal.channel(),
            refusal.staffId(),
            refusal.told(),
            refusal.howToObject(),
            refusal.enteredAt(),
            null,
            null,
            null);
  }

  private <T> List<T> known(List<T> all, Function<T, Instant> enteredAt) {
    return all.stream().filter(each -> isKnown(enteredAt.apply(each))).toList();
  }

  private boolean isKnown(@Nullable Instant moment) {
    return moment == null || !moment.isAfter(by);
  }
}
