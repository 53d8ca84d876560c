package cz.ohlas.demo;

import cz.ohlas.request.RefusalGround;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request begins.
 *
 * @param ground on which it is refused; null where that is left to chance
 * @param answerTime in working time, null where none is owed
 */
record Asking(
    Instant received,
    Fate fate,
    @Nullable RefusalGround ground,
    DemoCustomer customer,
    @Nullable Duration answerTime,
    Topic topic) {

  boolean isRefusedOn(RefusalGround which) {
    return ground == which;
  }

  /** Whether chance may have its way and the draw comes out. */
  boolean turnsOut(Chance chance, double probability) {
    return fate == Fate.USUAL && chance.happens(probability);
  }

  boolean paid() {
    return answerTime != null;
  }
}
