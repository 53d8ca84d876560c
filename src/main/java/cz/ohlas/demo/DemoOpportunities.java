package cz.ohlas.demo;

import cz.ohlas.quote.OpportunityItem;
import cz.ohlas.quote.QuoteOpportunities;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refused requests that could become quotes: the manager has looked at all but the latest. */
@Component
@Profile("demo")
class DemoOpportunities {

  private static final int LEFT_OPEN = 6;
  private static final Duration LOOKED_AT_AFTER = Duration.ofDays(2);

  private final QuoteOpportunities opportunities;
  private final Stage stage;

  DemoOpportunities(QuoteOpportunities opportunities, Stage stage) {
    this.opportunities = opportunities;
    this.stage = stage;
  }

  /** Puts the old ones aside, each two days after its refusal. */
  void putOldOnesAside(Scene scene) {
    long manager = scene.crew().manager();
    List<OpportunityItem> open = open(manager);
    while (open.size() > LEFT_OPEN) {
      open.stream().skip(LEFT_OPEN).forEach(item -> dismiss(manager, item));
      open = open(manager);
    }
  }

  private List<OpportunityItem> open(long manager) {
    return stage.by(manager, stage.now(), opportunities::list);
  }

  private void dismiss(long manager, OpportunityItem item) {
    Instant looked = item.refusedAt().plus(LOOKED_AT_AFTER);
    stage.does(
        manager,
        looked.isBefore(stage.now()) ? looked : stage.now(),
        () -> opportunities.dismiss(item.requestId()));
  }
}
