package cz.ohlas.demo;

import cz.ohlas.request.RefusalGround;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A request that comes.
 *
 * @param ground on which it is refused; null where that is left to chance
 * @param from whose it can be
 */
record Arrival(Instant moment, Fate fate, @Nullable RefusalGround ground, Predicate<Asker> from) {

  static Arrival usual(Instant moment) {
    return new Arrival(moment, Fate.USUAL, null, asker -> true);
  }

  /**
   * Who might ask.
   *
   * @param answerHours owed by contract; 0 on the free programme
   * @param unproved whether the right to use the software was not shown
   * @param former whether there is an installation that is served no more
   */
  record Asker(int answerHours, boolean unproved, boolean former) {

    boolean paid() {
      return answerHours > 0;
    }
  }
}
