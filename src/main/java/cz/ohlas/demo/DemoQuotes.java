package cz.ohlas.demo;

import cz.ohlas.quote.AcceptanceInput;
import cz.ohlas.quote.QuoteChannel;
import cz.ohlas.quote.QuoteInput;
import cz.ohlas.quote.QuoteService;
import cz.ohlas.quote.QuoteTerms;
import cz.ohlas.quote.QuoteWorkflow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Quotes at every status: the prospects' and those of customers on the free programme. */
@Component
@Profile("demo")
class DemoQuotes {

  private static final BigDecimal MUCH = BigDecimal.valueOf(15);
  private static final BigDecimal LITTLE = BigDecimal.valueOf(5);
  private static final int FIRST_ASKER = 31;

  private final QuoteService quotes;
  private final QuoteWorkflow workflow;
  private final Stage stage;

  DemoQuotes(QuoteService quotes, QuoteWorkflow workflow, Stage stage) {
    this.quotes = quotes;
    this.workflow = workflow;
    this.stage = stage;
  }

  void write(Crew crew, List<DemoCustomer> customers) {
    List<DemoCustomer> askers = customers.subList(FIRST_ASKER, customers.size());
    long manager = crew.manager();
    long expired = draft(manager, askers.get(0), 70, BigDecimal.ZERO, "");
    send(manager, expired, 69);
    long declined = draft(manager, askers.get(1), 50, LITTLE, "sleva za roční platbu předem");
    send(manager, declined, 49);
    at(
        manager,
        30,
        11,
        () ->
            workflow.decline(
                declined, version(declined), day(31), "Zákazník zůstává u bezplatného programu."));
    long accepted = draft(manager, askers.get(3), 40, BigDecimal.ZERO, "");
    send(manager, accepted, 39);
    at(
        manager,
        25,
        13,
        () ->
            workflow.accept(
                accepted,
                version(accepted),
                new AcceptanceInput(
                    day(26),
                    "Simona Růžičková",
                    "jednatelka",
                    "OBJ-4711",
                    "S-" + day(26).getYear() + "-401")));
    long approved = draft(manager, askers.get(6), 20, MUCH, "první rok spolupráce");
    at(
        manager,
        20,
        15,
        () ->
            workflow.requestApproval(
                approved, version(approved), "První rok spolupráce, od druhého roku plná cena."));
    at(crew.head(), 19, 9, () -> workflow.approve(approved, version(approved), "Souhlasím."));
    send(manager, approved, 18);
    long sent = draft(manager, askers.get(2), 12, LITTLE, "sleva za roční platbu předem");
    send(manager, sent, 12);
    long superseded = draft(manager, askers.get(4), 9, BigDecimal.ZERO, "");
    send(manager, superseded, 9);
    long newer = by(manager, 8, 10, () -> quotes.newVersion(superseded, version(superseded)));
    send(manager, newer, 7);
    long waiting = draft(manager, askers.get(5), 3, MUCH, "konkurenční nabídka, tříletý výhled");
    at(
        manager,
        2,
        14,
        () ->
            workflow.requestApproval(
                waiting, version(waiting), "Zákazník má nižší nabídku od konkurence."));
    draft(manager, askers.get(7), 1, BigDecimal.ZERO, "");
  }

  private long draft(
      long manager, DemoCustomer customer, int daysAgo, BigDecimal discount, String reason) {
    return by(
        manager,
        daysAgo,
        9,
        () -> {
          QuoteInput proposal = quotes.proposal(customer.id());
          QuoteTerms terms = proposal.terms();
          return quotes.create(
              customer.id(),
              new QuoteInput(
                  proposal.criteria(),
                  proposal.registrations(),
                  proposal.servicePackageId(),
                  terms,
                  discount,
                  reason,
                  proposal.otherLines(),
                  ""));
        });
  }

  private void send(long manager, long id, int daysAgo) {
    at(manager, daysAgo, 10, () -> workflow.send(id, version(id), QuoteChannel.EMAIL));
  }

  private long version(long id) {
    return quotes.detail(id).version();
  }

  private LocalDate day(int daysAgo) {
    return stage.today().minusDays(daysAgo);
  }

  private void at(long staffId, int daysAgo, int hour, Runnable deed) {
    stage.does(staffId, moment(daysAgo, hour), deed);
  }

  private <T> T by(long staffId, int daysAgo, int hour, java.util.function.Supplier<T> deed) {
    return stage.by(staffId, moment(daysAgo, hour), deed);
  }

  private Instant moment(int daysAgo, int hour) {
    return Stage.at(day(daysAgo), hour, 20);
  }
}
