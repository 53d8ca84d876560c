package cz.ohlas.quote.ui;

import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.TableColumn;
import cz.ohlas.quote.QuoteListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The list of quotes as a file has it. */
final class QuoteColumns {

  private QuoteColumns() {}

  static List<TableColumn<QuoteListItem>> of(Locale locale, Supplier<LocalDate> today) {
    return List.of(
        new TableColumn<>(
            "quote.column.number",
            quote -> QuoteWording.number(quote.number(), quote.revision(), locale)),
        new TableColumn<>("quote.column.customer", QuoteListItem::customerName),
        new TableColumn<>(
            "quote.column.state",
            quote -> Translations.text(locale, "quote.state." + quote.stateOn(today.get()).name())),
        new TableColumn<>("quote.column.total", QuoteListItem::total),
        new TableColumn<>("quote.column.bindingUntil", quote -> quote.bindingUntil().orElse(null)),
        new TableColumn<>("quote.column.created", QuoteListItem::createdAt));
  }
}
