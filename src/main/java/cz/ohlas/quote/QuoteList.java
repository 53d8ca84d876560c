package cz.ohlas.quote;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ListQuery;
import cz.ohlas.base.SearchWords;
import cz.ohlas.base.Where;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** How quotes are listed. */
@Component
class QuoteList {

  private final ListQuery<Quote, QuoteListItem, QuoteSort> query;
  private final ConsoleClock clock;

  QuoteList(EntityManager entities, ConsoleClock clock) {
    this.clock = clock;
    this.query =
        ListQuery.of(entities, Quote.class, QuoteListItem.class, QuoteListItem::id, QuoteSort.class)
            .columns(quote ->
                List.of(
                    quote.get("id"),
                    quote.get("number"),
                    quote.get("revision"),
                    quote.get("customer").get("name"),
                    quote.get("customer").get("nameSort"),
                    quote.get("course").get("state"),
                    quote.get("pricing").get("tier"),
                    quote.get("pricing").get("totalNet"),
                    quote.get("bindingUntilSort"),
                    quote.get("createdAt")))
            .sort(
                QuoteSort.CREATED,
                quote -> quote.<Instant>get("createdAt"),
                QuoteListItem::createdAt)
            .sort(
                QuoteSort.CUSTOMER,
                quote -> quote.get("customer").<String>get("nameSort"),
                QuoteListItem::customerSort)
            .sort(
                QuoteSort.BINDING_UNTIL,
                quote -> quote.<LocalDate>get("bindingUntilSort"),
                QuoteListItem::bindingUntilSort)
            .sort(
                QuoteSort.TOTAL,
                quote -> quote.get("pricing").<BigDecimal>get("totalNet"),
                QuoteListItem::totalNet)
            .build();
  }

  ListQuery<Quote, QuoteListItem, QuoteSort> query() {
    return query;
  }

  Consumer<Where<Quote>> conditions(QuoteFilter filter) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    return where -> {
      var state = where.root().get("course").<QuoteState>get("state");
      var until = where.root().<LocalDate>get("bindingUntilSort");
      if (filter.customerId() != null) {
        where.equal(where.root().get("customer").get("id"), filter.customerId());
      }
      switch (filter.part()) {
        case OPEN -> {
          where.in(state, List.of(QuoteState.DRAFT, QuoteState.AWAITING_APPROVAL, QuoteState.SENT));
          where.and(
              where
                  .builder()
                  .or(
                      where.builder().notEqual(state, QuoteState.SENT),
                      where.builder().greaterThanOrEqualTo(until, today)));
        }
        case DRAFT -> where.equal(state, QuoteState.DRAFT);
        case AWAITING_APPROVAL -> where.equal(state, QuoteState.AWAITING_APPROVAL);
        case SENT -> {
          where.equal(state, QuoteState.SENT);
          where.and(where.builder().greaterThanOrEqualTo(until, today));
        }
        case EXPIRED -> {
          where.equal(state, QuoteState.SENT);
          where.and(where.builder().lessThan(until, today));
        }
        case ACCEPTED -> where.equal(state, QuoteState.ACCEPTED);
        case DECLINED -> where.equal(state, QuoteState.DECLINED);
        case ALL -> {}
      }
      if (!filter.typed().isBlank()) {
        where.words(SearchWords.Kind.QUOTE, filter.typed());
      }
    };
  }
}
