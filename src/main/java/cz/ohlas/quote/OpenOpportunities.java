package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.request.RequestRefusedAsNotCovered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what refusals offer to be quoted (REQ-5); within the caller's transaction. */
@Component
class OpenOpportunities {

  private final OpportunityRepository opportunities;
  private final ConsoleClock clock;

  OpenOpportunities(OpportunityRepository opportunities, ConsoleClock clock) {
    this.opportunities = opportunities;
    this.clock = clock;
  }

  @EventListener
  void on(RequestRefusedAsNotCovered refused) {
    opportunities
        .findById(refused.requestId())
        .ifPresentOrElse(
            before -> before.refusedAgain(refused.ground(), clock.instant()),
            () ->
                opportunities.save(
                    new Opportunity(
                        refused.requestId(),
                        refused.customerId(),
                        refused.ground(),
                        clock.instant())));
  }

  /**
   * The refused request that can become a quote.
   *
   * @throws BusinessRuleViolation when it cannot, or cannot any more
   */
  OpportunityItem open(long requestId) {
    return opportunities
        .openOf(requestId)
        .orElseThrow(() -> BusinessRuleViolation.of("REQ-5", "quote.rule.noOpportunity"));
  }
}
