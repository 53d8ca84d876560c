package cz.ohlas.statement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.Chip;
import cz.ohlas.base.ui.EmptyState;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.ListFrame;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.statement.StatementFilter;
import cz.ohlas.statement.StatementFilter.Part;
import cz.ohlas.statement.StatementListItem;
import cz.ohlas.statement.StatementMonth;
import cz.ohlas.statement.StatementService;
import cz.ohlas.statement.StatementSort;
import jakarta.annotation.security.PermitAll;

/** The closing of a month: its customers, and the statement of the one that is open. */
@Route(value = "statements/:id?([0-9]{1,18})", layout = MainLayout.class)
@Menu(title = "menu.statements", order = 50, icon = "vaadin:file-text-o")
@PermitAll
final class StatementListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final transient StatementMonth months;
  private final transient StatementService service;
  private final transient CurrentStaff currentStaff;
  private final transient StaffDirectory directory;
  private final MonthSelect month;
  private final ListFrame<StatementListItem, StatementFilter> frame;

  StatementListView(
      StatementMonth months,
      StatementService service,
      CurrentStaff currentStaff,
      StaffDirectory directory,
      ListExport export) {
    this.months = months;
    this.service = service;
    this.currentStaff = currentStaff;
    this.directory = directory;
    FilterAddress address = new FilterAddress(months.lastEnded());
    frame =
        new ListFrame<>(
                "statements", getPageTitle(), grid(), address::write, address::read, this::detail)
            .withDetailSize("36rem");
    month =
        new MonthSelect(
            months.lastEnded().plusMonths(1),
            chosen -> frame.filter(frame.filter().withMonth(chosen)));
    frame
        .withSearch(StatementFilter::typed, StatementFilter::withTyped)
        .withExport(export, StatementColumns.of(getLocale()))
        .withFilterField(month)
        .withChip(chip("statement.part.all", Part.ALL))
        .withChip(chip("statement.part.toDo", Part.TO_DO))
        .withChip(chip("statement.part.done", Part.DONE))
        .withEmptyState(
            new EmptyState("statement.empty.title", "statement.empty.text"),
            filter -> filter.equals(StatementFilter.of(filter.month())));
    setSizeFull();
    add(frame);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("statement.list.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.enter(event);
    month.show(frame.filter().month());
  }

  private LazyGrid<StatementListItem, StatementFilter, StatementSort> grid() {
    LazyGrid<StatementListItem, StatementFilter, StatementSort> grid =
        new LazyGrid<>(
            ListSource.of(months::list, months::count),
            StatementListItem::customerId,
            StatementFilter.of(months.lastEnded()),
            StatementSort.class,
            StatementSort.STATE,
            false);
    grid.textColumn(
            "statement.list.customer", StatementListItem::customerName, StatementSort.CUSTOMER)
        .setWidth("9rem")
        .setFlexGrow(3);
    grid.statusColumn(
            "statement.list.state",
            item -> States.tone(item.state()),
            item -> getTranslation(item.state().key()),
            StatementSort.STATE)
        .setWidth("8.5rem")
        .setFlexGrow(0);
    grid.textColumn("statement.list.number", item -> orNothing(item.number()), null)
        .setWidth("8.2rem")
        .setFlexGrow(0);
    grid.textColumn("statement.list.issued", this::issued, null).setWidth("6.6rem").setFlexGrow(0);
    grid.textColumn(
            "statement.list.contract", StatementListItem::contractNumber, StatementSort.CONTRACT)
        .setWidth("8rem")
        .setFlexGrow(0);
    return grid;
  }

  private Chip<StatementFilter> chip(String labelKey, Part part) {
    return new Chip<>(
        labelKey, filter -> filter.withPart(part), filter -> filter.part() == part, months::count);
  }

  private String issued(StatementListItem item) {
    var issuedAt = item.issuedAt();
    return issuedAt == null ? "" : Formats.of(getLocale()).date(issuedAt);
  }

  private static String orNothing(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  private Component detail(long customerId) {
    return new StatementPane(
        service.overview(customerId, frame.filter().month()),
        service,
        directory,
        currentStaff.require(),
        frame::reload,
        () -> frame.open(null));
  }
}
