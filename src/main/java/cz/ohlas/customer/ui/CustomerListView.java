package cz.ohlas.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import cz.ohlas.customer.CustomerFilter;
import cz.ohlas.customer.CustomerListItem;
import cz.ohlas.customer.CustomerSort;
import cz.ohlas.customer.CustomerStatus;
import jakarta.annotation.security.PermitAll;

/** All customers, one of them opened beside the list. */
@Route(value = "customers/:id?([0-9]{1,18})", layout = MainLayout.class)
@Menu(title = "menu.customers", order = 30, icon = "vaadin:building")
@PermitAll
final class CustomerListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final transient CustomerParts parts;
  private final ListFrame<CustomerListItem, CustomerFilter> frame;

  CustomerListView(CustomerParts parts, ListExport export) {
    this.parts = parts;
    setSizeFull();
    frame =
        new ListFrame<>(
                CustomerNavigation.ROUTE,
                getPageTitle(),
                grid(),
                CustomerFilterParameters::write,
                CustomerFilterParameters::read,
                this::pane)
            .withDetailSize("36rem")
            .withSearch(CustomerFilter::typed, CustomerFilter::withTyped)
            .withExactCount(parts.customers()::exactCount)
            .withExport(export, CustomerColumns.of(getLocale(), parts.staff()));
    chips();
    if (parts.maySell()) {
      frame.withActions(importButton(), createButton());
      frame.withEmptyState(
          new EmptyState("customer.empty.title", "customer.empty.text", createButton()));
    } else {
      frame.withEmptyState(new EmptyState("customer.empty.title", "customer.empty.textReader"));
    }
    add(frame);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.customers");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.enter(event);
  }

  private LazyGrid<CustomerListItem, CustomerFilter, CustomerSort> grid() {
    LazyGrid<CustomerListItem, CustomerFilter, CustomerSort> grid =
        new LazyGrid<>(
            ListSource.of(parts.customers()::list, parts.customers()::count),
            CustomerListItem::id,
            CustomerFilter.ALL,
            CustomerSort.class,
            CustomerSort.NAME,
            false);
    grid.textColumn("customer.name", CustomerListItem::name, CustomerSort.NAME)
        .setWidth("13rem")
        .setFlexGrow(3);
    grid.statusColumn(
            "customer.status",
            item -> CustomerWording.tone(item.status()),
            item -> CustomerWording.word(item.status()),
            null)
        .setWidth("8rem")
        .setFlexGrow(0);
    grid.statusColumn(
            "customer.registrations",
            CustomerWording::installationsTone,
            CustomerWording::installations,
            null)
        .setWidth("10rem")
        .setFlexGrow(0);
    grid.textColumn("customer.ico", item -> item.ico() == null ? "" : item.ico(), null)
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.textColumn("customer.city", CustomerListItem::city, null).setFlexGrow(1);
    grid.textColumn("customer.accountManager", this::manager, null).setFlexGrow(1);
    grid.textColumn(
            "customer.created",
            item -> Formats.of(getLocale()).date(item.createdAt()),
            CustomerSort.CREATED)
        .setAutoWidth(true)
        .setFlexGrow(0);
    return grid;
  }

  private String manager(CustomerListItem item) {
    Long id = item.accountManagerStaffId();
    return id == null ? "" : parts.staff().nameOf(id);
  }

  private void chips() {
    frame.withChip(
        Chip.of(
            "customer.chip.all",
            filter -> CustomerFilter.ALL.withTyped(filter.typed()),
            filter -> filter.withTyped("").equals(CustomerFilter.ALL)));
    if (parts.maySell()) {
      long me = parts.current().require().id();
      frame.withChip(
          Chip.of(
              "customer.chip.mine",
              filter -> filter.withAccountManager(isMine(filter) ? null : Long.valueOf(me)),
              this::isMine));
    }
    for (CustomerStatus status : CustomerStatus.values()) {
      frame.withChip(
          Chip.of(
              "customer.chip." + status.name(),
              filter -> filter.withStatus(filter.status() == status ? null : status),
              filter -> filter.status() == status));
    }
    frame.withChip(
        new Chip<>(
            "customer.chip.toVerify",
            filter -> filter.withToVerify(!filter.toVerify()),
            CustomerFilter::toVerify,
            null));
  }

  private boolean isMine(CustomerFilter filter) {
    return Long.valueOf(parts.current().require().id()).equals(filter.accountManagerStaffId());
  }

  private Button createButton() {
    Button create =
        new Button(getTranslation("customer.create"), VaadinIcon.PLUS.create(), click -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    PageKeys.press(create, PageKeys.NEW);
    return create;
  }

  private Button importButton() {
    Button button =
        new Button(
            getTranslation("customer.import"),
            click -> getUI().ifPresent(ui -> ui.navigate(CustomerImportView.ROUTE)));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private void create() {
    CustomerForm.dialog(
            parts,
            id -> {
              frame.reload();
              frame.open(id);
            })
        .open();
  }

  private CustomerPane pane(long id) {
    return new CustomerPane(parts, id, frame::reload, () -> frame.open(null));
  }
}
