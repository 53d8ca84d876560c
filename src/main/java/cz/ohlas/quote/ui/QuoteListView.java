package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Chip;
import cz.ohlas.base.ui.EmptyState;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.ListFrame;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.quote.QuoteFilter;
import cz.ohlas.quote.QuoteFilter.Part;
import cz.ohlas.quote.QuoteListItem;
import cz.ohlas.quote.QuoteSort;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All quotes, the one that is opened beside them. */
@Route(value = "quotes/:id?([0-9]{1,18})", layout = MainLayout.class)
@Menu(title = "menu.quotes", order = 40, icon = "vaadin:file-presentation")
@PermitAll
final class QuoteListView extends Composite<ListFrame<QuoteListItem, QuoteFilter>>
    implements HasDynamicTitle, BeforeEnterObserver {

  private static final String PART = "part";
  private static final String TYPED = "q";
  private static final List<Part> CHIPS =
      List.of(
          Part.OPEN,
          Part.DRAFT,
          Part.AWAITING_APPROVAL,
          Part.SENT,
          Part.EXPIRED,
          Part.ACCEPTED,
          Part.DECLINED,
          Part.ALL);

  private final transient QuoteDesk desk;
  private final ListFrame<QuoteListItem, QuoteFilter> frame;

  QuoteListView(QuoteDesk desk, ListExport export) {
    this.desk = desk;
    this.frame =
        new ListFrame<>(
            QuoteNavigation.ROUTE,
            getPageTitle(),
            grid(),
            QuoteListView::parameters,
            QuoteListView::filter,
            id -> new QuotePage(desk, id, () -> frame().open(null), () -> frame().reload()));
    frame
        .withDetailSize("42rem")
        .withSearch(QuoteFilter::typed, QuoteFilter::withTyped)
        .withExport(export, QuoteColumns.of(getLocale(), desk::today))
        .withEmptyState(new EmptyState("quote.empty.title", "quote.empty.text"));
    if (desk.sellsOrApproves()) {
      frame.withActions(
          new Anchor(QuoteNavigation.OPPORTUNITIES, getTranslation("quote.opportunity.title")));
    }
    if (desk.writes()) {
      Button begin =
          new Button(
              getTranslation("quote.new"),
              click -> getUI().ifPresent(ui -> ui.navigate(QuoteNavigation.NEW)));
      begin.addThemeVariants(ButtonVariant.PRIMARY);
      PageKeys.press(begin, PageKeys.NEW);
      frame.withActions(begin);
    }
    CHIPS.forEach(part ->
        frame.withChip(
            Chip.of(
                "quote.part." + part.name(),
                filter -> filter.withPart(part),
                filter -> filter.part() == part)));
  }

  @Override
  protected ListFrame<QuoteListItem, QuoteFilter> initContent() {
    return frame;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.enter(event);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("quote.list.title");
  }

  private ListFrame<QuoteListItem, QuoteFilter> frame() {
    return frame;
  }

  private LazyGrid<QuoteListItem, QuoteFilter, QuoteSort> grid() {
    Formats formats = Formats.of(getLocale());
    Locale locale = getLocale();
    LazyGrid<QuoteListItem, QuoteFilter, QuoteSort> grid =
        new LazyGrid<>(
            ListSource.of(desk.quotes()::list, desk.quotes()::count),
            QuoteListItem::id,
            QuoteFilter.OPEN,
            QuoteSort.class,
            QuoteSort.CREATED,
            true);
    grid.textColumn(
            "quote.column.number",
            quote -> QuoteWording.number(quote.number(), quote.revision(), locale),
            null)
        .setWidth("13rem")
        .setFlexGrow(0);
    grid.partColumn(
            "quote.column.customer", quote -> strong(quote.customerName()), QuoteSort.CUSTOMER)
        .setWidth("11rem");
    grid.statusColumn(
            "quote.column.state",
            quote -> QuoteWording.tone(quote.stateOn(desk.today())),
            quote -> QuoteWording.word(quote.stateOn(desk.today()), locale),
            null)
        .setWidth("11rem")
        .setFlexGrow(0);
    grid.numberColumn("quote.column.total", quote -> formats.money(quote.total()), QuoteSort.TOTAL)
        .setWidth("11rem")
        .setFlexGrow(0);
    grid.textColumn(
            "quote.column.bindingUntil",
            quote ->
                quote
                    .bindingUntil()
                    .map(formats::date)
                    .orElseGet(() -> getTranslation("quote.nonBinding")),
            QuoteSort.BINDING_UNTIL)
        .setWidth("11.5rem")
        .setFlexGrow(0);
    grid.textColumn(
            "quote.column.created", quote -> formats.date(quote.createdAt()), QuoteSort.CREATED)
        .setWidth("8rem")
        .setFlexGrow(0);
    return grid;
  }

  private static Span strong(String text) {
    Span span = new Span(text);
    span.addClassName("strong");
    return span;
  }

  private static Map<String, String> parameters(QuoteFilter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (filter.part() != Part.OPEN) {
      parameters.put(PART, filter.part().name().toLowerCase(Locale.ROOT));
    }
    if (!filter.typed().isBlank()) {
      parameters.put(TYPED, filter.typed());
    }
    return parameters;
  }

  private static QuoteFilter filter(Map<String, String> parameters) {
    String wanted = parameters.getOrDefault(PART, "");
    Part part =
        CHIPS.stream()
            .filter(each -> each.name().equalsIgnoreCase(wanted))
            .findFirst()
            .orElse(Part.OPEN);
    return new QuoteFilter(part, parameters.getOrDefault(TYPED, ""), null);
  }
}
