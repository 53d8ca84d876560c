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
  private final DemoOpportunities opportunities;

  DemoPapers(
      DemoQuotes quotes,
      DemoComplaints complaints,
      DemoStatements statements,
      DemoOpportunities opportunities) {
    this.quotes = quotes;
    this.opportunities = opportunities;
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

  /** When all requests have been lived through. */
  void putOldOpportunitiesAside(Scene scene) {
    opportunities.putOldOnesAside(scene);
  }
}
