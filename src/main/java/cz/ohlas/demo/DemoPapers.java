package cz.ohlas.demo;

import java.time.YearMonth;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everything that is printed: quotes, complaints with their replies, monthly statements. */
@Component
@Profile("demo")
class DemoPapers {

  private final DemoQuotes quotes;
  private final DemoComplaints complaints;
  private final DemoStatements statements;

  DemoPapers(DemoQuotes quotes, DemoComplaints complaints, DemoStatements statements) {
    this.quotes = quotes;
    this.complaints = complaints;
    this.statements = statements;
  }

  void writeQuotes(Scene scene) {
    quotes.write(scene);
  }

  void writeComplaints(Scene scene) {
    complaints.write(scene);
  }

  /** When all that was asked in the month has been lived through. */
  void issueStatements(Scene scene, YearMonth month) {
    statements.issue(scene, month);
  }
}
