package cz.ohlas.statement;

import static cz.ohlas.statement.StatementFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.RequestFact.WorkFact;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Work of July that was written down on 20 August: which statement tells of it. */
class ReportedTests {

  private static final YearMonth JULY = YearMonth.of(2026, 7);
  private static final YearMonth AUGUST = JULY.plusMonths(1);
  private static final Instant JULY_ISSUED = moment("2026-08-03T09:00");
  private static final Instant AUGUST_ISSUED = moment("2026-09-03T09:00");
  private static final WorkFact WORK =
      new WorkFact(
          1,
          2,
          moment("2026-07-08T09:30"),
          45,
          Scope.SCO_W2,
          true,
          "Úprava scénáře",
          moment("2026-08-20T09:00"));

  @Test
  void nothing_is_late_while_its_own_month_has_no_statement() {
    tells(new Reported(Map.of(AUGUST, List.of(AUGUST_ISSUED))), false, false);
    tells(new Reported(Map.of(JULY, List.of(moment("2026-08-20T09:00")))), false, false);
  }

  @Test
  void it_is_late_in_the_month_in_which_it_was_written_down_and_then_told() {
    tells(new Reported(Map.of(JULY, List.of(JULY_ISSUED))), true, false);
    tells(
        new Reported(Map.of(JULY, List.of(JULY_ISSUED), AUGUST, List.of(AUGUST_ISSUED))),
        true,
        true);
  }

  @Test
  void a_corrective_statement_before_the_later_month_takes_it_in() {
    List<Instant> july = List.of(JULY_ISSUED, moment("2026-08-25T09:00"));

    tells(new Reported(Map.of(JULY, july)), false, false);
    tells(new Reported(Map.of(JULY, july, AUGUST, List.of(AUGUST_ISSUED))), false, false);
  }

  @Test
  void a_corrective_statement_after_the_later_month_leaves_it_there() {
    List<Instant> july = List.of(JULY_ISSUED, moment("2026-09-05T09:00"));
    List<Instant> august = List.of(AUGUST_ISSUED, moment("2026-09-20T09:00"));

    tells(new Reported(Map.of(JULY, july, AUGUST, august)), true, true);
  }

  private static void tells(Reported reported, boolean late, boolean toldLate) {
    assertThat(reported.isLate(WORK)).isEqualTo(late);
    assertThat(reported.isToldLate(WORK)).isEqualTo(toldLate);
  }
}
