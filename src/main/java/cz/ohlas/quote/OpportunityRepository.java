package cz.ohlas.quote;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Refused requests that could become quotes. Open are those whose refusal still holds, for which no
 * quote is begun, and which nobody put aside.
 */
interface OpportunityRepository extends Repository<Opportunity, Long> {

  /** What the rows are and which of them are open. */
  String OPEN =
      """
      from Opportunity opportunity
      join SupportRequest request on request.id = opportunity.requestId
      where opportunity.dismissedAt is null
        and request.state = cz.ohlas.request.RequestState.REFUSED
        and not exists (
          select 1 from Quote quote where quote.sourceRequestId = opportunity.requestId)
      """;

  /** A row of the list. */
  String ITEM =
      """
      select new cz.ohlas.quote.OpportunityItem(
        request.id, request.number, request.subject, opportunity.customerId,
        request.customer.name, opportunity.ground, opportunity.refusedAt)
      """;

  Optional<Opportunity> findById(long requestId);

  Opportunity save(Opportunity opportunity);

  /** The open ones, the latest refusal first. */
  @Query(ITEM + OPEN + " order by opportunity.refusedAt desc, opportunity.requestId desc")
  List<OpportunityItem> open(Limit limit);

  /** The open one of this request. */
  @Query(ITEM + OPEN + " and opportunity.requestId = :requestId")
  Optional<OpportunityItem> openOf(long requestId);

  @Query("select count(*) " + OPEN)
  long countOpen();
}
