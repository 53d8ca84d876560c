package cz.ohlas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The demonstration's requests show everything that can become of one. */
class DemoRequestsTests extends DemoTest {

  @Test
  void hundreds_of_requests_come_by_every_channel() {
    assertThat(count("support_request")).isGreaterThan(500);
    assertThat(words("select distinct channel from support_request")).hasSize(3);
  }

  @Test
  @DisplayName("OUT-1 to OUT-5: every outcome occurs, the lighter ones mostly")
  void every_outcome_occurs() {
    assertThat(words("select distinct kind from request_outcome"))
        .containsExactlyInAnyOrder(names(OutcomeKind.values()));
    assertThat(percent("request_outcome", "kind in ('OUT_1', 'OUT_2')")).isBetween(60L, 90L);
  }

  @Test
  @DisplayName("REQ-5: every ground of refusal occurs, and few requests are refused")
  void every_ground_occurs() {
    assertThat(words("select distinct ground from request_refusal"))
        .containsExactlyInAnyOrder(names(RefusalGround.values()));
    assertThat(percent("support_request", "state = 'REFUSED'")).isBetween(3L, 15L);
    assertThat(count("request_refusal where reversed_at is not null")).isPositive();
    assertThat(count("request_goodwill")).isPositive();
  }

  @Test
  void every_state_occurs_and_most_requests_were_served() {
    assertThat(words("select distinct state from support_request"))
        .containsExactlyInAnyOrder(names(RequestState.values()));
    assertThat(percent("support_request", "state = 'SERVED'")).isGreaterThan(70);
    assertThat(count("request_event where kind = 'REOPENED'")).isPositive();
  }

  @Test
  @DisplayName("REQ-3, REQ-4: most answers come in time, some by the new time, few late")
  void most_answers_come_in_time() {
    String owed = "support_request where ended and answer_minutes is not null";
    long all = count(owed);
    assertThat(100 * count(owed + " and punctuality = 'IN_TIME'") / all).isBetween(80L, 97L);
    for (Punctuality rarer :
        List.of(Punctuality.BY_NEW_TIME, Punctuality.LATE, Punctuality.LATE_NO_NEW_TIME)) {
      assertThat(100 * count(owed + " and punctuality = '" + rarer + "'") / all)
          .as(rarer.name())
          .isLessThan(10);
      assertThat(count(owed + " and punctuality = '" + rarer + "'")).as(rarer.name()).isPositive();
    }
  }

  @Test
  @DisplayName("REQ-4: today a few are past due with no new time told, and somebody was told one")
  void today_something_is_loud() {
    String open =
        """
        support_request r join request_query q on q.request_id = r.id
        where r.state = 'OPEN' and q.settled_at is null\
        """;
    assertThat(count(open + " and not r.new_time_told and q.due_at < current_timestamp"))
        .isBetween(2L, 4L);
    assertThat(count(open + " and r.new_time_told and r.due_at > current_timestamp")).isPositive();
    assertThat(count(open + " and q.due_at > current_timestamp")).isPositive();
    assertThat(count("support_request where stage = 'ANSWERED'")).isPositive();
  }

  @Test
  @DisplayName("REM-1 to REM-4: servers and workstations are connected to")
  void servers_and_workstations_are_connected_to() {
    assertThat(words("select distinct tool_id from remote_session")).hasSize(3);
    assertThat(count("remote_session where closed = 'CONFIRMED'")).isPositive();
  }

  @Test
  void later_queries_get_their_answers_too() {
    assertThat(count("request_query where position > 1 and settled_at is not null")).isPositive();
  }

  private static String[] names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
  }
}
