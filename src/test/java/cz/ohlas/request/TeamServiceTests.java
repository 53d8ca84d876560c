package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.QueryPlan;
import cz.ohlas.StandingAt;
import cz.ohlas.StatementCount;
import cz.ohlas.StatementCount.Sent;
import cz.ohlas.base.Staff;
import cz.ohlas.bench.VolumeWriter;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.security.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those who lead support look at, Tuesday 7 July 2026 at three in the afternoon. */
@StandingAt("2026-07-07T15:00")
class TeamServiceTests extends ConsoleTest {

  @Autowired private TeamService team;
  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestFixtures fixtures;
  @Autowired private DataSource dataSource;
  @Autowired private JdbcClient jdbc;

  @Test
  void everybody_who_works_on_requests_is_counted_and_what_lies_with_nobody_comes_last() {
    Staff idle = as(Role.ENGINEER);
    Staff engineer = as(Role.ENGINEER);
    Client client = fixtures.paying("Brána servis s.r.o.", engineer);
    take(client, "2026-07-07T09:00");
    take(client, "2026-07-07T14:00");
    register(client, "2026-07-07T14:30");
    long ended = take(client, "2026-07-07T14:00");
    endings.withdraw(
        ended, version(ended), new WithdrawalInput(prague("2026-07-07T14:30"), "omyl"));

    List<TeamLoad> loads = team.loads();
    assertThat(loads)
        .contains(
            new TeamLoad(engineer.id(), engineer.name(), 2, 2, 1, false),
            new TeamLoad(idle.id(), idle.name(), 0, 0, 0, false));
    assertThat(loads.getLast()).isEqualTo(new TeamLoad(null, "", 1, 0, 0, false));
  }

  @Test
  void acc_8_what_lies_with_somebody_who_was_disabled_is_counted_after_the_others() {
    Staff leaving = as(Role.ENGINEER);
    Client client = fixtures.paying("Brána servis s.r.o.", leaving);
    long id = take(client, "2026-07-07T14:00");
    jdbc.sql("update support_request set assignee_staff_id = 1 where id = ?").param(id).update();

    assertThat(team.loads().getLast().staffId()).isEqualTo(1);
    assertThat(team.loads().getLast().open()).isEqualTo(1);
  }

  @Test
  void the_latest_refusals_are_read_by_an_index_of_their_own() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      new VolumeWriter(connection, prague("2026-07-07T15:00"), 1).write(4_000);
    }
    jdbc.sql(
            "insert into request_refusal (id, request_id, staff_id, entered_at, ground, told_at,"
                + " channel, told, how_to_object) select id + 10000000, id, 1, received_at,"
                + " 'REQ_5A', received_at, 'EMAIL', 'ne', 'písemně' from support_request")
        .update();
    jdbc.sql("analyze").update();
    as(Role.LEAD);

    List<Sent> sent = StatementCount.during(() -> team.refusals(6));
    assertThat(sent).hasSize(1);
    assertThat(QueryPlan.of(dataSource, sent.getFirst())).contains("request_refusal_entered");
  }

  private long take(Client client, String receivedAt) {
    long id = register(client, receivedAt);
    requests.take(id, version(id));
    return id;
  }

  private long register(Client client, String receivedAt) {
    return requests.register(RequestFixtures.question(client, prague(receivedAt)));
  }

  private long version(long id) {
    return requests.detail(id).fact().version();
  }
}
