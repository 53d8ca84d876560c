package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.Drawn;
import cz.ohlas.request.ResponseClock.Promise;
import cz.ohlas.request.ResponseClock.Settlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must hold for any due time, any new times told and any answer (REQ-3, REQ-4). */
class ResponseClockPropertyTests {

  private static final int TRIES = 20_000;
  private static final Instant RECEIVED = Instant.parse("2026-07-07T07:00:00Z");
  private static final Set<Punctuality> WHILE_OPEN =
      Set.of(Punctuality.OPEN, Punctuality.LATE, Punctuality.OVERDUE_NO_NEW_TIME);
  private static final Set<Punctuality> ANSWERED =
      Set.of(
          Punctuality.IN_TIME,
          Punctuality.BY_NEW_TIME,
          Punctuality.LATE,
          Punctuality.LATE_NO_NEW_TIME);

  @RegisterExtension final Drawn drawn = new Drawn();

  private final Random random = drawn.random();

  @Test
  void req_4_an_answer_is_one_of_four_and_an_open_query_is_open_or_late_or_the_loud_fifth() {
    for (int i = 0; i < TRIES; i++) {
      Instant due = later(RECEIVED);
      Instant answered = later(RECEIVED);
      ResponseClock clock = answered(due, promises(), answered);
      assertThat(clock.at(answered)).isIn(ANSWERED);
      assertThat(clock.at(answered.minusMillis(1))).isIn(WHILE_OPEN);
    }
  }

  @Test
  void req_4_what_is_answered_stays_as_it_is_whenever_one_looks() {
    for (int i = 0; i < TRIES; i++) {
      Instant answered = later(RECEIVED);
      ResponseClock clock = answered(later(RECEIVED), promises(), answered);
      assertThat(clock.at(later(answered))).isEqualTo(clock.at(answered));
    }
  }

  @Test
  void req_4_in_time_is_exactly_not_later_than_the_original_due_time() {
    for (int i = 0; i < TRIES; i++) {
      Instant due = later(RECEIVED);
      Instant answered = random.nextInt(5) == 0 ? due : later(RECEIVED);
      assertThat(answered(due, promises(), answered).at(answered) == Punctuality.IN_TIME)
          .isEqualTo(!answered.isAfter(due));
    }
  }

  @Test
  void req_4_answering_earlier_is_never_worse() {
    List<Punctuality> worse =
        List.of(
            Punctuality.IN_TIME,
            Punctuality.BY_NEW_TIME,
            Punctuality.LATE,
            Punctuality.LATE_NO_NEW_TIME);
    for (int i = 0; i < TRIES; i++) {
      Instant due = later(RECEIVED);
      // Without new times told in between, which turn late without one into late with one
      List<Promise> told = promises();
      Instant since = told.isEmpty() ? RECEIVED : later(told.getLast().toldAt());
      Instant earlier = later(since);
      Instant answered = later(earlier);
      Punctuality first = answered(due, told, earlier).at(answered);
      Punctuality second = answered(due, told, answered).at(answered);
      assertThat(worse.indexOf(first)).isLessThanOrEqualTo(worse.indexOf(second));
    }
  }

  @Test
  void req_4_the_loud_state_is_exactly_past_what_was_promised_last() {
    for (int i = 0; i < TRIES; i++) {
      ResponseClock clock = new ResponseClock(later(RECEIVED), promises(), null, null, null);
      Instant now = later(lastTold(clock));
      boolean past = now.isAfter(clock.promised().orElseThrow());
      assertThat(clock.at(now) == Punctuality.OVERDUE_NO_NEW_TIME).isEqualTo(past);
    }
  }

  @Test
  void req_4_a_due_time_that_moves_later_never_makes_an_answer_worse_but_keeps_what_was_told() {
    for (int i = 0; i < TRIES; i++) {
      Instant due = later(RECEIVED);
      List<Promise> told = promises();
      ResponseClock before = new ResponseClock(due, told, null, null, null);
      ResponseClock after = new ResponseClock(later(due), told, null, null, null);
      Instant now = later(lastTold(before));
      assertThat(after.newTimes()).isEqualTo(before.newTimes());
      if (before.at(now) != Punctuality.OVERDUE_NO_NEW_TIME) {
        assertThat(after.at(now)).isNotEqualTo(Punctuality.OVERDUE_NO_NEW_TIME);
      }
      if (before.at(now) == Punctuality.OPEN) {
        assertThat(after.at(now)).isEqualTo(Punctuality.OPEN);
      }
    }
  }

  private static ResponseClock answered(Instant due, List<Promise> told, Instant moment) {
    return new ResponseClock(due, told, moment, Settlement.ANSWER, null);
  }

  private static Instant lastTold(ResponseClock clock) {
    return clock.newTimes().isEmpty() ? RECEIVED : clock.newTimes().getLast().toldAt();
  }

  /** As the query takes them: told one after the other, each later than the one before. */
  private List<Promise> promises() {
    List<Promise> told = new ArrayList<>();
    Instant at = RECEIVED;
    Instant due = RECEIVED;
    for (int i = random.nextInt(4); i > 0; i--) {
      at = later(at);
      due = later(at.isAfter(due) ? at : due).plusSeconds(60);
      told.add(new Promise(due, at));
    }
    return told;
  }

  /** In whole minutes, so that moments meet. */
  private Instant later(Instant moment) {
    return moment.plusSeconds(60L * random.nextInt(240));
  }
}
