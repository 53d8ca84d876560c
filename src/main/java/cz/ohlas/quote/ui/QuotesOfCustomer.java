package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.Section;
import cz.ohlas.customer.ui.CustomerSection;
import cz.ohlas.quote.QuoteFilter;
import cz.ohlas.quote.QuoteListItem;
import cz.ohlas.quote.QuoteSort;
import java.util.List;
import java.util.Locale;

/** The quotes that a customer got, the latest first. */
@SpringComponent
final class QuotesOfCustomer implements CustomerSection {

  private static final int ORDER = 50;
  private static final int SHOWN = 10;

  private final QuoteDesk desk;

  QuotesOfCustomer(QuoteDesk desk) {
    this.desk = desk;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Component of(long customerId, Runnable reload) {
    UI ui = UI.getCurrent();
    Locale locale = ui.getLocale();
    List<QuoteListItem> quotes =
        desk.quotes()
            .list(
                QuoteFilter.ofCustomer(customerId),
                ListSlice.first(QuoteSort.CREATED, true, SHOWN));
    Section section =
        quotes.isEmpty()
            ? new Section("quote.list.title", none(ui))
            : new Section("quote.list.title", table(quotes, locale));
    if (desk.writes()) {
      section.withActions(
          new Button(ui.getTranslation("quote.new"), click -> QuoteNavigation.begin(customerId)));
    }
    return section;
  }

  private static Paragraph none(UI ui) {
    Paragraph none = new Paragraph(ui.getTranslation("quote.none"));
    none.addClassName("quiet");
    return none;
  }

  private PlainTable table(List<QuoteListItem> quotes, Locale locale) {
    Formats formats = Formats.of(locale);
    PlainTable table =
        new PlainTable(
                "quote.column.number",
                "quote.column.state",
                "quote.column.total",
                "quote.column.created")
            .withFigures(2);
    quotes.forEach(quote ->
        table.row(
            new Anchor(
                QuoteNavigation.path(quote.id()),
                QuoteWording.number(quote.number(), quote.revision(), locale)),
            QuoteWording.state(quote.stateOn(desk.today()), locale),
            formats.money(quote.total()),
            formats.date(quote.createdAt())));
    return table;
  }
}
