package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.StatementCount.Sent;
import cz.ohlas.bench.VolumeWriter;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.DueMove;
import cz.ohlas.workingtime.DueMoves;
import cz.ohlas.workingtime.SpecialDayInput;
import cz.ohlas.workingtime.SpecialDayKind;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closure in a busy company. */
class ManyOpenDueTimesTests extends ConsoleTest {

  private static final String RECEIVED = "2026-07-07T16:00";
  private static final String DUE = "2026-07-08T11:00";
  private static final String DUE_THEN = "2026-07-09T11:00";

  @Autowired private WorkingCalendarService calendars;
  @Autowired private DueMoves moves;
  @Autowired private DataSource dataSource;
  @Autowired private JdbcClient jdbc;

  @Test
  @DisplayName("HRS-1 two thousand open requests move in a handful of statements")
  void hrs_1_two_thousand_move_in_a_handful_of_statements() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      new VolumeWriter(connection, prague("2026-07-07T16:30"), 1).write(VolumeWriter.OPEN + 500);
    }
    jdbc.sql(
            "update request_query set answer_minutes = 240, received_at = ?, due_at = ?"
                + " where settled_at is null")
        .params(prague(RECEIVED).atOffset(ZoneOffset.UTC), prague(DUE).atOffset(ZoneOffset.UTC))
        .update();
    as(Role.LEAD);
    List<DueMove> listed = at(RECEIVED, () -> moves.of(this::close));
    assertThat(listed).hasSizeGreaterThanOrEqualTo(1_000);
    List<Sent> sent = StatementCount.during(() -> doAt(RECEIVED, this::close));
    assertThat(sent)
        .filteredOn(each -> !each.sql().contains("request_part_seq"))
        .as("all but drawing ids, fifty at once")
        .hasSizeLessThan(30);
    assertThat(sent).hasSizeLessThan(30 + listed.size() / 50 + 1);
    assertThat(moved()).isEqualTo(listed.size());
  }

  private long moved() {
    return jdbc.sql("select count(*) from request_query where settled_at is null and due_at = ?")
        .param(prague(DUE_THEN).atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  private void close() {
    calendars.add(
        new SpecialDayInput(LocalDate.of(2026, 7, 8), SpecialDayKind.CLOSURE, "stěhování"));
  }
}
