package cz.ohlas.quote;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored quotes. */
interface QuoteRepository extends Repository<Quote, Long> {

  Optional<Quote> findById(long id);

  Quote saveAndFlush(Quote quote);

  void delete(Quote quote);

  /** All versions of a quote, the latest first. */
  List<Quote> findByNumberOrderByRevisionDesc(String number);

  List<Quote> findByCustomerId(long customerId);

  boolean existsByReplacesId(long replacesId);

  /** What the customer was offered before, whatever became of it. */
  @Query(
      """
      select quote from Quote quote
      where quote.customer.id = :customerId and quote.course.sentAt is not null and quote.id <> :id
      order by quote.id
      """)
  List<Quote> sentBefore(long customerId, long id);

  /** The latest version of what was begun from a refused request (REQ-5). */
  Optional<Quote> findFirstBySourceRequestIdOrderByIdDesc(long sourceRequestId);

  /** What the customer's people have answered. */
  @Query(
      "select new cz.ohlas.quote.QuotesOfPerson$Answered("
          + "coalesce(quote.number, ''), quote.course.answer.on, quote.course.answer.byName,"
          + " quote.course.answer.words) from Quote quote"
          + " where quote.customer.id = :customerId and quote.course.answer.byName is not null"
          + " order by quote.id")
  List<QuotesOfPerson.Answered> answeredOf(long customerId);

  /** What these are called. */
  @Query(
      "select new cz.ohlas.quote.QuoteReference(quote.id, quote.number, quote.revision)"
          + " from Quote quote where quote.id in :ids")
  List<QuoteReference> references(Collection<Long> ids);

  /** How many quotes that were sent offer the package. */
  @Query(
      "select count(quote) from Quote quote"
          + " where quote.servicePackageId = :packageId and quote.course.sentAt is not null")
  long countSentWith(long packageId);

  @Query("select count(quote) from Quote quote where quote.course.state = :state")
  long inState(QuoteState state);
}
