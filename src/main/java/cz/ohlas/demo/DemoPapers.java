package cz.ohlas.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everything that is printed: quotes, complaints with their replies, monthly statements. */
@Component
@Profile("demo")
class DemoPapers {

  private final DemoQuotes quotes;
  private final DemoComplaints complaints;
  private final DemoStatements statements;
  private final Stage stage;

  DemoPapers(DemoQuotes quotes, DemoComplaints complaints, DemoStatements statements, Stage stage) {
    this.quotes = quotes;
    this.complaints = complaints;
    this.statements = statements;
    this.stage = stage;
  }

  void write(Crew crew, List<DemoCustomer> customers, Chance chance) {
    stage.attempt(() -> quotes.write(crew, customers));
    stage.attempt(() -> complaints.write(crew, customers, chance));
    stage.attempt(() -> statements.write(crew, customers));
  }
}
