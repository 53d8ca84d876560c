package cz.ohlas.statement;

import cz.ohlas.request.EventKind;
import cz.ohlas.request.RequestFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One end of a request; a request that was opened again has several.
 *
 * @param until when it ceased to hold, null while it holds
 * @param outcome how it was served, null for another kind of end
 * @param refusal why it was refused, null for another kind of end; with neither the customer took
 *     the request back
 */
record Ending(
    Instant at,
    @Nullable Instant until,
    RequestFact.@Nullable OutcomeFact outcome,
    RequestFact.@Nullable RefusalFact refusal) {

  /** The end that held just before the moment. */
  static Optional<Ending> before(RequestFact request, Instant moment) {
    return of(request).stream()
        .filter(ending -> ending.at.isBefore(moment))
        .filter(ending -> ending.until == null || !ending.until.isBefore(moment))
        .reduce((earlier, later) -> later);
  }

  /** All its ends in the order in which they came. */
  static List<Ending> of(RequestFact request) {
    List<Ending> endings = new ArrayList<>();
    for (RequestFact.OutcomeFact outcome : request.outcomes()) {
      endings.add(new Ending(outcome.servedAt(), outcome.reopenedAt(), outcome, null));
    }
    for (RequestFact.RefusalFact refusal : request.refusals()) {
      Instant reversed = refusal.reversedAt();
      Instant until = reversed == null ? reopenedAfter(request, refusal.toldAt()) : reversed;
      endings.add(new Ending(refusal.toldAt(), until, null, refusal));
    }
    for (RequestFact.EventFact event : request.events()) {
      if (event.kind() == EventKind.WITHDRAWN) {
        Instant at = event.happenedAt();
        endings.add(new Ending(at, reopenedAfter(request, at), null, null));
      }
    }
    endings.sort(Comparator.comparing(Ending::at));
    return endings;
  }

  private static @Nullable Instant reopenedAfter(RequestFact request, Instant moment) {
    return request.reopenedAt().stream()
        .filter(reopened -> reopened.isAfter(moment))
        .findFirst()
        .orElse(null);
  }
}
