package cz.ohlas.demo;

import cz.ohlas.statement.StatementService;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Statements of the last months for some customers; of the last month, most are still to be made.
 */
@Component
@Profile("demo")
class DemoStatements {

  private static final int WITH_STATEMENTS = 6;
  private static final int ISSUED_LAST_MONTH = 2;

  private final StatementService statements;
  private final Stage stage;

  DemoStatements(StatementService statements, Stage stage) {
    this.statements = statements;
    this.stage = stage;
  }

  void write(Crew crew, List<DemoCustomer> customers) {
    YearMonth last = YearMonth.from(stage.today()).minusMonths(1);
    for (int back = 2; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      int howMany = back == 0 ? ISSUED_LAST_MONTH : WITH_STATEMENTS;
      for (int place = 0; place < howMany; place++) {
        DemoCustomer customer = customers.get(place);
        Instant moment = Stage.at(month.plusMonths(1).atDay(1), 10, 10 + place);
        if (customer.asksOn(month.atDay(1)) && moment.isBefore(stage.now())) {
          stage.by(crew.lead(), moment, () -> statements.issue(customer.id(), month));
        }
      }
    }
  }
}
