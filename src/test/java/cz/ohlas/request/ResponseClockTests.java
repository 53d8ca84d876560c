package cz.ohlas.request;

import static cz.ohlas.request.Punctuality.BY_NEW_TIME;
import static cz.ohlas.request.Punctuality.IN_TIME;
import static cz.ohlas.request.Punctuality.LATE;
import static cz.ohlas.request.Punctuality.LATE_NO_NEW_TIME;
import static cz.ohlas.request.Punctuality.NOT_OWED;
import static cz.ohlas.request.Punctuality.OPEN;
import static cz.ohlas.request.Punctuality.OVERDUE_NO_NEW_TIME;
import static cz.ohlas.request.Punctuality.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.request.ResponseClock.Promise;
import cz.ohlas.request.ResponseClock.Settlement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponseClockTests {

  private static final Instant DUE = at("14:00");
  private static final Promise TOLD_IN_TIME = new Promise(at("16:00"), at("13:30"));
  private static final Promise TOLD_TOO_LATE = new Promise(at("16:00"), at("14:30"));

  @Test
  void req_4_an_answer_at_the_due_time_itself_is_in_time() {
    assertThat(answered("14:00").at(at("17:00"))).isEqualTo(IN_TIME);
  }

  @Test
  void req_4_an_answer_after_the_due_time_without_a_new_time_is_late_with_that_mark() {
    assertThat(answered("14:01").at(at("17:00"))).isEqualTo(LATE_NO_NEW_TIME);
  }

  @Test
  void req_4_an_answer_by_a_new_time_told_before_the_due_time_is_by_the_new_time() {
    assertThat(answered("16:00", TOLD_IN_TIME).at(at("17:00"))).isEqualTo(BY_NEW_TIME);
  }

  @Test
  void req_4_a_new_time_told_after_the_due_time_rescues_nothing() {
    assertThat(answered("15:00", TOLD_TOO_LATE).at(at("17:00"))).isEqualTo(LATE);
    assertThat(open(TOLD_TOO_LATE).at(at("15:00"))).isEqualTo(LATE);
  }

  @Test
  void req_4_a_new_time_that_was_not_kept_is_late() {
    assertThat(answered("16:01", TOLD_IN_TIME).at(at("17:00"))).isEqualTo(LATE);
  }

  @Test
  void req_4_each_new_time_must_be_told_before_the_one_before_it_ran_out() {
    Promise inTime = new Promise(at("17:00"), at("15:59"));
    Promise tooLate = new Promise(at("17:00"), at("16:01"));

    assertThat(answered("16:30", TOLD_IN_TIME, inTime).at(at("18:00"))).isEqualTo(BY_NEW_TIME);
    assertThat(answered("16:30", TOLD_IN_TIME, tooLate).at(at("18:00"))).isEqualTo(LATE);
  }

  @Test
  void req_4_in_time_stays_in_time_whatever_new_time_was_told() {
    assertThat(answered("13:50", TOLD_IN_TIME).at(at("17:00"))).isEqualTo(IN_TIME);
  }

  @Test
  void req_4_a_new_time_told_after_the_answer_plays_no_part() {
    Promise afterwards = new Promise(at("18:00"), at("15:30"));

    assertThat(answered("15:00", afterwards).at(at("17:00"))).isEqualTo(LATE_NO_NEW_TIME);
  }

  @Test
  void req_4_unanswered_past_due_with_no_new_time_is_the_loudest_state() {
    assertThat(open().at(at("14:00"))).isEqualTo(OPEN);
    assertThat(open().at(at("14:01"))).isEqualTo(OVERDUE_NO_NEW_TIME);
  }

  @Test
  void req_4_a_new_time_that_ran_out_with_none_after_it_is_as_loud() {
    assertThat(open(TOLD_IN_TIME).at(at("15:00"))).isEqualTo(OPEN);
    assertThat(open(TOLD_IN_TIME).at(at("16:01"))).isEqualTo(OVERDUE_NO_NEW_TIME);
  }

  @Test
  void req_4_a_query_answered_later_was_still_open_at_the_end_of_the_month() {
    assertThat(answered("15:00").at(at("13:00"))).isEqualTo(OPEN);
    assertThat(answered("15:00").at(at("14:30"))).isEqualTo(OVERDUE_NO_NEW_TIME);
  }

  @Test
  void req_3_while_the_customer_is_waited_for_no_time_runs() {
    ResponseClock waiting = new ResponseClock(DUE, List.of(), null, null, at("13:00"));

    assertThat(waiting.at(at("12:00"))).isEqualTo(OPEN);
    assertThat(waiting.at(at("17:00"))).isEqualTo(WAITING);
  }

  @Test
  void req_3_a_wait_that_moves_the_due_time_beyond_the_new_time_makes_no_query_late() {
    Promise before = new Promise(at("13:00"), at("11:00"));
    ResponseClock moved = new ResponseClock(DUE, List.of(before), null, null, null);

    assertThat(moved.promised()).contains(DUE);
    assertThat(moved.at(at("13:30"))).isEqualTo(OPEN);
    assertThat(moved.at(at("14:01"))).isEqualTo(OVERDUE_NO_NEW_TIME);
    assertThat(answered("13:30", before).at(at("17:00"))).isEqualTo(IN_TIME);
    assertThat(answered("15:00", before, TOLD_IN_TIME).at(at("17:00"))).isEqualTo(BY_NEW_TIME);
  }

  @Test
  void reg_5_the_free_programme_owes_no_time() {
    assertThat(new ResponseClock(null, List.of(), null, null, null).at(at("17:00")))
        .isEqualTo(NOT_OWED);
  }

  @Test
  void a_query_taken_back_in_time_is_owed_nothing_and_counts_nowhere() {
    assertThat(settled("13:00", Settlement.WITHDRAWAL).at(at("17:00"))).isEqualTo(NOT_OWED);
    assertThat(settled("15:00", Settlement.WITHDRAWAL).at(at("17:00"))).isEqualTo(LATE_NO_NEW_TIME);
    assertThat(NOT_OWED.isCounted()).isFalse();
    assertThat(LATE_NO_NEW_TIME.isCounted()).isTrue();
  }

  @Test
  void a_refusal_told_in_time_is_in_time() {
    assertThat(settled("13:00", Settlement.REFUSAL).at(at("17:00"))).isEqualTo(IN_TIME);
  }

  private static ResponseClock answered(String time, Promise... promises) {
    return clock(at(time), Settlement.ANSWER, promises);
  }

  private static ResponseClock settled(String time, Settlement how) {
    return clock(at(time), how);
  }

  private static ResponseClock open(Promise... promises) {
    return clock(null, null, promises);
  }

  private static ResponseClock clock(
      @Nullable Instant settledAt, @Nullable Settlement how, Promise... promises) {
    return new ResponseClock(DUE, List.of(promises), settledAt, how, null);
  }

  private static Instant at(String time) {
    return LocalDateTime.parse("2026-07-07T" + time).atZone(ConsoleClock.PRAGUE).toInstant();
  }
}
