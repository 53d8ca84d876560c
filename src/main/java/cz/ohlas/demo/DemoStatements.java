package cz.ohlas.demo;

import cz.ohlas.statement.StatementService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Statements of the last months; of the last one, every third is still to be made. */
@Component
@Profile("demo")
class DemoStatements {

  private static final int MONTHS_BACK = 6;
  private static final int LEFT_OUT = 11;

  private final StatementService statements;
  private final Stage stage;

  DemoStatements(StatementService statements, Stage stage) {
    this.statements = statements;
    this.stage = stage;
  }

  /** Issues what a lead had issued of the month by now. */
  void issue(Scene scene, YearMonth month) {
    YearMonth last = YearMonth.from(scene.today()).minusMonths(1);
    if (month.isAfter(last) || month.isBefore(last.minusMonths(MONTHS_BACK - 1L))) {
      return;
    }
    LocalDate day = scene.firstWorkday(month.plusMonths(1));
    List<DemoCustomer> reported = reported(scene, month);
    for (int place = 0; place < reported.size(); place++) {
      Instant moment = Stage.at(day, 9 + place / 10, 5 + place % 10 * 5);
      boolean left = month.equals(last) ? place % 3 == 2 : place % LEFT_OUT == LEFT_OUT - 1;
      if (!left && moment.isBefore(stage.now())) {
        long id = reported.get(place).id();
        stage.by(scene.crew().lead(), moment, () -> statements.issue(id, month));
      }
    }
  }

  private static List<DemoCustomer> reported(Scene scene, YearMonth month) {
    return scene.customers().stream()
        .filter(customer -> customer.place() < DemoCustomers.FIRST_FREE)
        .filter(customer -> customer.asksOn(month.atDay(1)))
        .toList();
  }
}
