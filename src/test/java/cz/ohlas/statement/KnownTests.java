package cz.ohlas.statement;

import static cz.ohlas.statement.StatementFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestFact;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What had been written down by the evening of 3 November. */
class KnownTests {

  private static final Instant BEFORE = moment("2026-10-05T10:00");
  private static final Instant ISSUED = moment("2026-11-03T18:00");
  private static final Instant LATER = moment("2026-11-04T09:00");

  @Test
  void what_was_written_down_later_was_not_known() {
    RequestFact known =
        known(
            new RequestBuilder(1, "Petr Novák", Scope.SCO_C1)
                .received(BEFORE)
                .lateWork(BEFORE, ISSUED, "včas")
                .lateWork(BEFORE, LATER, "pozdě"));

    assertThat(known.work()).extracting(RequestFact.WorkFact::what).containsExactly("včas");
    assertThat(
            new Known(ISSUED)
                .of(
                    List.of(
                        new RequestBuilder(2, "Petr Novák", Scope.SCO_C1).received(LATER).fact())))
        .isEmpty();
  }

  @Test
  void an_end_that_was_undone_later_still_held() {
    RequestFact served =
        known(
            new RequestBuilder(1, "Petr Novák", Scope.SCO_C1)
                .received(BEFORE)
                .servedUntil(OutcomeKind.OUT_1, BEFORE, LATER));
    RequestFact refused =
        known(
            new RequestBuilder(2, "Petr Novák", Scope.SCO_C1)
                .received(BEFORE)
                .refusedUntil(RefusalGround.REQ_5A, BEFORE, LATER));

    assertThat(served.outcome()).isPresent();
    assertThat(served.events()).isEmpty();
    assertThat(refused.refusal()).isPresent();
  }

  private static RequestFact known(RequestBuilder request) {
    return new Known(ISSUED).of(List.of(request.fact())).getFirst();
  }
}
