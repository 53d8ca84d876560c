package cz.ohlas.demo;

import cz.ohlas.quote.AcceptanceInput;
import cz.ohlas.quote.QuoteChannel;
import cz.ohlas.quote.QuoteInput;
import cz.ohlas.quote.QuoteService;
import cz.ohlas.quote.QuoteWorkflow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Quotes at every status: the prospects' and those of customers on the free programme. */
@Component
@Profile("demo")
class DemoQuotes {

  private static final BigDecimal NONE = BigDecimal.ZERO;
  private static final BigDecimal LITTLE = BigDecimal.valueOf(5);
  private static final BigDecimal MUCH = BigDecimal.valueOf(15);

  private final QuoteService quotes;
  private final QuoteWorkflow workflow;
  private final Stage stage;

  DemoQuotes(QuoteService quotes, QuoteWorkflow workflow, Stage stage) {
    this.quotes = quotes;
    this.workflow = workflow;
    this.stage = stage;
  }

  /** Writes them in the order in which they were sent, which is that of their numbers. */
  void write(Scene scene) {
    int free = DemoCustomers.FIRST_FREE;
    int prospect = DemoCustomers.FIRST_PROSPECT;
    send(scene, draft(scene, free, 70, NONE, ""), 69, 10);
    declined(scene, free + 1);
    accepted(scene, prospect + 1);
    approved(scene, prospect + 2);
    send(scene, draft(scene, free + 2, 12, LITTLE, "sleva za roční platbu předem"), 12, 10);
    superseded(scene, prospect);
    awaitingApproval(scene, prospect + 3);
    draft(scene, prospect + 4, 1, NONE, "");
  }

  private void declined(Scene scene, int place) {
    long id = draft(scene, place, 50, LITTLE, "sleva za roční platbu předem");
    send(scene, id, 49, 10);
    LocalDate said = scene.daysAgo(31);
    at(
        scene,
        scene.crew().manager(),
        30,
        11,
        () -> workflow.decline(id, version(id), said, "Zákazník zůstává u bezplatného programu."));
  }

  private void accepted(Scene scene, int place) {
    long id = draft(scene, place, 40, NONE, "");
    send(scene, id, 39, 10);
    LocalDate agreed = scene.daysAgo(26);
    Person executive = Person.executive(place);
    AcceptanceInput acceptance =
        new AcceptanceInput(
            agreed,
            executive.name(),
            executive.executiveFunction(),
            "OBJ-4711",
            "S-%d-401".formatted(agreed.getYear()));
    at(scene, scene.crew().manager(), 25, 13, () -> workflow.accept(id, version(id), acceptance));
  }

  private void approved(Scene scene, int place) {
    long id = draft(scene, place, 20, MUCH, "první rok spolupráce");
    at(
        scene,
        scene.crew().manager(),
        20,
        11,
        () ->
            workflow.requestApproval(
                id, version(id), "První rok spolupráce, od druhého roku plná cena."));
    at(scene, scene.crew().head(), 19, 13, () -> workflow.approve(id, version(id), "Souhlasím."));
    send(scene, id, 18, 15);
  }

  private void superseded(Scene scene, int place) {
    long id = draft(scene, place, 9, NONE, "");
    send(scene, id, 9, 10);
    long newer = by(scene, scene.crew().manager(), 8, 12, () -> quotes.newVersion(id, version(id)));
    send(scene, newer, 7, 14);
  }

  private void awaitingApproval(Scene scene, int place) {
    long id = draft(scene, place, 3, MUCH, "konkurenční nabídka, tříletý výhled");
    at(
        scene,
        scene.crew().manager(),
        2,
        14,
        () ->
            workflow.requestApproval(id, version(id), "Zákazník má nižší nabídku od konkurence."));
  }

  private long draft(Scene scene, int place, int daysAgo, BigDecimal discount, String reason) {
    long customer = scene.customers().get(place).id();
    return by(
        scene,
        scene.crew().manager(),
        daysAgo,
        9,
        () -> {
          QuoteInput proposal = quotes.proposal(customer);
          return quotes.create(
              customer,
              new QuoteInput(
                  proposal.criteria(),
                  proposal.registrations(),
                  proposal.servicePackageId(),
                  proposal.terms(),
                  discount,
                  reason,
                  proposal.otherLines(),
                  ""));
        });
  }

  private void send(Scene scene, long id, int daysAgo, int hour) {
    at(
        scene,
        scene.crew().manager(),
        daysAgo,
        hour,
        () -> workflow.send(id, version(id), QuoteChannel.EMAIL));
  }

  private long version(long id) {
    return quotes.detail(id).version();
  }

  private void at(Scene scene, long staffId, int daysAgo, int hour, Runnable deed) {
    stage.does(staffId, moment(scene, daysAgo, hour), deed);
  }

  private <T> T by(Scene scene, long staffId, int daysAgo, int hour, Supplier<T> deed) {
    return stage.by(staffId, moment(scene, daysAgo, hour), deed);
  }

  private static Instant moment(Scene scene, int daysAgo, int hour) {
    return Stage.at(scene.daysAgo(daysAgo), hour, 20);
  }
}
