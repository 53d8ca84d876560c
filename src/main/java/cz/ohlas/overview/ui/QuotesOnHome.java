package cz.ohlas.overview.ui;

import cz.ohlas.base.ListSlice;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.quote.QuoteFilter;
import cz.ohlas.quote.QuoteListItem;
import cz.ohlas.quote.QuoteService;
import cz.ohlas.quote.QuoteSort;
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

  QuotesOnHome(QuoteService quotes) {
    this.quotes = quotes;
  }

  @Override
  public List<Figure> figures(Reader reader) {
    return parts(reader).map(part -> figure(part, reader)).toList();
  }

  @Override
  public List<Waiting> waiting(Reader reader) {
    return parts(reader)
        .flatMap(part ->
            quotes
                .list(filter(part), ListSlice.first(QuoteSort.BINDING_UNTIL, false, SHOWN))
                .stream())
        .map(quote -> waiting(quote, reader))
        .toList();
  }

  private static Stream<QuoteFilter.Part> parts(Reader reader) {
    if (reader.holdsAny(Set.of(Role.ACCOUNT_MANAGER))) {
      return Stream.of(QuoteFilter.Part.DRAFT, QuoteFilter.Part.SENT, QuoteFilter.Part.EXPIRED);
    }
    return reader.holdsAny(Set.of(Role.HEAD))
        ? Stream.of(QuoteFilter.Part.AWAITING_APPROVAL)
        : Stream.empty();
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
