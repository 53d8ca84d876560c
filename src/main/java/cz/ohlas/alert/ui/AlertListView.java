package cz.ohlas.alert.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.alert.AlertFilter;
import cz.ohlas.alert.AlertKind;
import cz.ohlas.alert.AlertListItem;
import cz.ohlas.alert.AlertService;
import cz.ohlas.alert.AlertSort;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.Chip;
import cz.ohlas.base.ui.EmptyState;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.ListFrame;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody should look at, the most urgent first; a row leads to where it is mended. */
@Route(value = AlertNavigation.ROUTE, layout = MainLayout.class)
@Menu(title = "menu.alerts", order = 32, icon = "vaadin:bell-o")
@RolesAllowed({"HEAD", "ACCOUNT_MANAGER", "LEAD"})
final class AlertListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final transient AlertService alerts;
  private final transient StaffDirectory staff;
  private final AlertWording words;
  private final Select<AlertKind> kind = new Select<>();
  private final ListFrame<AlertListItem, AlertFilter> frame;

  AlertListView(
      AlertService alerts,
      StaffDirectory staff,
      CurrentStaff currentStaff,
      ConsoleClock clock,
      ListExport export) {
    this.alerts = alerts;
    this.staff = staff;
    words = AlertWording.now(getLocale(), clock);
    frame =
        new ListFrame<>(
                AlertNavigation.ROUTE,
                getPageTitle(),
                grid(),
                AlertParameters::write,
                AlertParameters::read,
                id -> new Div())
            .withRowsLeadingTo(AlertNavigation::mend)
            .withSearch(AlertFilter::typed, AlertFilter::withTyped)
            .withExport(export, AlertColumns.of(words, staff))
            .withChip(whose("alert.chip.all", null))
            .withEmptyState(new EmptyState("alert.empty.title", "alert.empty.text"));
    if (currentStaff.require().holds("ACCOUNT_MANAGER")) {
      frame.withChip(whose("alert.chip.mine", currentStaff.require().id()));
    }
    frame.withChip(whose("alert.chip.nobodys", AlertFilter.NOBODY)).withFilterField(kinds());
    setSizeFull();
    add(frame);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.alerts");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.enter(event);
    kind.setValue(frame.filter().kind());
  }

  private LazyGrid<AlertListItem, AlertFilter, AlertSort> grid() {
    LazyGrid<AlertListItem, AlertFilter, AlertSort> grid =
        new LazyGrid<>(
            ListSource.of(alerts::list, alerts::count),
            AlertListItem::id,
            AlertFilter.ALL,
            AlertSort.class,
            AlertSort.URGENCY,
            false);
    grid.statusColumn(
            "alert.kind",
            row -> AlertWording.tone(row.kind()),
            row -> words.kind(row.kind()),
            AlertSort.URGENCY)
        .setWidth("17rem")
        .setFlexGrow(0);
    grid.textColumn("alert.customer", AlertListItem::customerName, null)
        .setWidth("12rem")
        .setFlexGrow(2);
    grid.shortColumn("alert.subject", words::subject, words::subject)
        .setWidth("14rem")
        .setFlexGrow(3);
    grid.textColumn("alert.day", words::day, null).setWidth("13rem").setFlexGrow(0);
    grid.textColumn("alert.manager", row -> AlertColumns.manager(row, staff), null)
        .setWidth("9rem")
        .setFlexGrow(1);
    return grid;
  }

  private static Chip<AlertFilter> whose(String labelKey, @Nullable Long manager) {
    return Chip.of(
        labelKey,
        filter -> filter.withManager(manager),
        filter -> Objects.equals(filter.managerStaffId(), manager));
  }

  private Select<AlertKind> kinds() {
    kind.setItems(AlertKind.values());
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption(getTranslation("alert.kind.any"));
    kind.setItemLabelGenerator(
        one -> one == null ? getTranslation("alert.kind.any") : words.kind(one));
    kind.setAriaLabel(getTranslation("alert.kind"));
    kind.addClassName("alert-kinds");
    kind.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        frame.filter(frame.filter().withKind(change.getValue()));
      }
    });
    return kind;
  }
}
