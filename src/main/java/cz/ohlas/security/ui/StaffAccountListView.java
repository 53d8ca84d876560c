package cz.ohlas.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ui.Chip;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.base.ui.ListExport;
import cz.ohlas.base.ui.ListFrame;
import cz.ohlas.base.ui.ListSource;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.security.StaffAccountFilter;
import cz.ohlas.security.StaffAccountListItem;
import cz.ohlas.security.StaffAccountService;
import cz.ohlas.security.StaffAccountSort;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who may sign in, and as what. */
@Route(value = "settings/accounts/:id?([0-9]{1,18})", layout = MainLayout.class)
@Menu(title = "security.account.title", order = 96, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class StaffAccountListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient StaffAccountService accounts;
  private final ListFrame<StaffAccountListItem, StaffAccountFilter> frame;

  StaffAccountListView(StaffAccountService accounts, ListExport export) {
    this.accounts = accounts;
    Button create =
        new Button(
            getTranslation("security.account.new"), VaadinIcon.PLUS.create(), click -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    PageKeys.press(create, PageKeys.NEW);
    frame =
        new ListFrame<>(
                "settings/accounts",
                getPageTitle(),
                grid(),
                StaffAccountListView::toParameters,
                StaffAccountListView::fromParameters,
                this::pane)
            .withSearch(StaffAccountFilter::words, StaffAccountFilter::withWords)
            .withChip(chip("security.account.chip.active", false))
            .withChip(chip("security.account.chip.disabled", true))
            .withExport(export, StaffAccountColumns.of(getLocale()))
            .withActions(create);
    addClassName("full");
    add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.enter(event);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("security.account.title");
  }

  private LazyGrid<StaffAccountListItem, StaffAccountFilter, StaffAccountSort> grid() {
    LazyGrid<StaffAccountListItem, StaffAccountFilter, StaffAccountSort> grid =
        new LazyGrid<>(
            ListSource.of(accounts::list, accounts::count),
            StaffAccountListItem::id,
            StaffAccountFilter.ACTIVE,
            StaffAccountSort.class,
            StaffAccountSort.NAME,
            false);
    grid.textColumn(
        "security.account.displayName", StaffAccountListItem::displayName, StaffAccountSort.NAME);
    grid.textColumn(
        "security.account.loginName", StaffAccountListItem::loginName, StaffAccountSort.LOGIN);
    grid.textColumn("security.account.roles", account -> RoleWords.of(this, account.roles()), null);
    grid.partColumn(
        "security.account.state",
        account -> StaffAccountPane.state(this, account.disabled()),
        null);
    return grid;
  }

  private StaffAccountPane pane(Long id) {
    return new StaffAccountPane(accounts, accounts.find(id), () -> frame.open(null), frame::reload);
  }

  private void create() {
    StaffAccountForm form = new StaffAccountForm();
    new FormDialog(
            "security.account.new",
            "action.create",
            form,
            () -> {
              long id = accounts.create(form.read());
              frame.reload();
              frame.open(id);
            })
        .drafted("security.account.new", 0, 0)
        .wide()
        .open();
  }

  private static Chip<StaffAccountFilter> chip(String labelKey, boolean disabled) {
    return Chip.of(
        labelKey, filter -> filter.withDisabled(disabled), filter -> filter.disabled() == disabled);
  }

  private static Map<String, String> toParameters(StaffAccountFilter filter) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!filter.words().isBlank()) {
      parameters.put("q", filter.words());
    }
    if (filter.disabled()) {
      parameters.put("state", "disabled");
    }
    return parameters;
  }

  private static StaffAccountFilter fromParameters(Map<String, String> parameters) {
    return new StaffAccountFilter(
        parameters.getOrDefault("q", ""), "disabled".equals(parameters.get("state")));
  }
}
