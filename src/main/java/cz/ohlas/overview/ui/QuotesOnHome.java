package cz.ohlas.overview.ui;

import cz.ohlas.base.ListSlice;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.quote.QuoteFilter;
import cz.ohlas.quote.QuoteListItem;
import cz.ohlas.quote.QuoteOpportunities;
import cz.ohlas.quote.QuoteService;
import cz.ohlas.quote.QuoteSort;
import cz.ohlas.quote.ui.QuoteNavigation;
import cz.ohlas.request.ui.RequestNavigation;
import cz.ohlas.security.Role;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Quotes: those that wait for the head's approval, for account managers those they work on (PRC-5).
 */
@Component
@Order(30)
class QuotesOnHome implements HomePart {

  private static final int SHOWN = 8;
  private static final String LIST = "quotes";

  private final QuoteService quotes;
  private final QuoteOpportunities opportunities;

  QuotesOnHome(QuoteService quotes, QuoteOpportunities opportunities) {
    this.quotes = quotes;
    this.opportunities = opportunities;
  }

  @Override
  public List<Figure> figures(Reader reader) {
    return Stream.concat(parts(reader).map(part -> figure(part, reader)), opportunityFigure(reader))
        .toList();
  }

  @Override
  public List<Waiting> waiting(Reader reader) {
    Stream<Waiting> own =
        parts(reader)
            .flatMap(part ->
                quotes
                    .list(filter(part), ListSlice.first(QuoteSort.BINDING_UNTIL, false, SHOWN))
                    .stream())
            .map(quote -> waiting(quote, reader));
    return Stream.concat(own, opportunityRows(reader)).toList();
  }

  /** Refused requests that could become quotes are the account managers' to take up (REQ-5). */
  private Stream<Figure> opportunityFigure(Reader reader) {
    return sells(reader)
        ? Stream.of(
            Figure.of(
                opportunities.count(),
                reader.text("overview.quotes.opportunities"),
                Tone.INFO,
                QuoteNavigation.opportunitiesPath()))
        : Stream.empty();
  }

  private Stream<Waiting> opportunityRows(Reader reader) {
    return sells(reader)
        ? opportunities.list().stream()
            .limit(SHOWN)
            .map(item ->
                new Waiting(
                    item.number(),
                    item.customerName(),
                    item.subject(),
                    new StatusDot(Tone.INFO, reader.text("overview.quotes.opportunity")),
                    RequestNavigation.path(item.requestId())))
        : Stream.empty();
  }

  private static boolean sells(Reader reader) {
    return reader.holdsAny(Set.of(Role.ACCOUNT_MANAGER));
  }

  private static Stream<QuoteFilter.Part> parts(Reader reader) {
    Stream<QuoteFilter.Part> approved =
        reader.holdsAny(Set.of(Role.HEAD))
            ? Stream.of(QuoteFilter.Part.AWAITING_APPROVAL)
            : Stream.empty();
    Stream<QuoteFilter.Part> sold =
        sells(reader)
            ? Stream.of(QuoteFilter.Part.DRAFT, QuoteFilter.Part.SENT, QuoteFilter.Part.EXPIRED)
            : Stream.empty();
    return Stream.concat(approved, sold);
  }

  private Figure figure(QuoteFilter.Part part, Reader reader) {
    Tone tone = part == QuoteFilter.Part.EXPIRED ? Tone.WARNING : Tone.INFO;
    String path = LIST + "?part=" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Figure.of(
        quotes.count(filter(part)).value(), reader.text("overview.quotes." + part), tone, path);
  }

  private static Waiting waiting(QuoteListItem quote, Reader reader) {
    String until =
        quote
            .bindingUntil()
            .map(day -> reader.text("overview.quotes.until", reader.formats().date(day)))
            .orElse(reader.text("quote.state." + quote.stateOn(reader.today())));
    return new Waiting(
        Objects.requireNonNullElse(quote.number(), ""),
        quote.customerName(),
        reader.formats().money(quote.total()),
        new StatusDot(Tone.INFO, until),
        LIST + "/" + quote.id());
  }

  private static QuoteFilter filter(QuoteFilter.Part part) {
    return QuoteFilter.OPEN.withPart(part);
  }
}
