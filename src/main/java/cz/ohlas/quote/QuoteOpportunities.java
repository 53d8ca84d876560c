package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refused requests that could become quotes (REQ-5): account managers take them up or put them
 * aside, the head sees them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('HEAD', 'ACCOUNT_MANAGER')")
public class QuoteOpportunities {

  private static final int MOST = 200;

  private final OpportunityRepository opportunities;
  private final OpenOpportunities open;
  private final QuoteRepository quotes;
  private final CurrentStaff currentStaff;
  private final ConsoleClock clock;

  QuoteOpportunities(
      OpportunityRepository opportunities,
      OpenOpportunities open,
      QuoteRepository quotes,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.opportunities = opportunities;
    this.open = open;
    this.quotes = quotes;
    this.currentStaff = currentStaff;
    this.clock = clock;
  }

  /** The open ones, the latest refusal first, no more than two hundred. */
  public List<OpportunityItem> list() {
    return opportunities.open(Limit.of(MOST));
  }

  /** How many are open. */
  public long count() {
    return opportunities.countOpen();
  }

  /** The open one of this request; empty when there is none, or none any more. */
  public Optional<OpportunityItem> ofRequest(long requestId) {
    return opportunities.openOf(requestId);
  }

  /** The id of the quote that was begun in place of this request. */
  public Optional<Long> quoteOf(long requestId) {
    return quotes.findFirstBySourceRequestIdOrderByIdDesc(requestId).map(Quote::id);
  }

  /**
   * Puts one aside: nothing will be offered.
   *
   * @throws BusinessRuleViolation when it is not open any more
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void dismiss(long requestId) {
    open.open(requestId);
    opportunities
        .findById(requestId)
        .orElseThrow(() -> new NotFound(Opportunity.class, requestId))
        .dismiss(currentStaff.require().id(), clock.instant());
  }
}
