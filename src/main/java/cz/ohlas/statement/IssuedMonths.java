package cz.ohlas.statement;

import cz.ohlas.contract.ReportedMonths;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A month of which a customer has a statement is closed for changes of contracts. */
@Component
class IssuedMonths implements ReportedMonths {

  private final StatementRepository statements;

  IssuedMonths(StatementRepository statements) {
    this.statements = statements;
  }

  @Override
  public Optional<LocalDate> reportedUntil(long customerId) {
    return statements.latestMonthOf(customerId).map(first -> YearMonth.from(first).atEndOfMonth());
  }
}
