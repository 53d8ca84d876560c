package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.HistoryLine;
import cz.ohlas.base.ui.HistoryPanel;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.contract.ServicePackageHistory;
import cz.ohlas.contract.ServicePackageInput;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.contract.ServicePackageService;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The service packages and their answer times; the head decides about them (ACC-5). */
@Route(value = "settings/packages", layout = MainLayout.class)
@Menu(title = "contract.packages", order = 73, icon = "vaadin:package")
@PermitAll
class ServicePackageView extends Div implements HasDynamicTitle {

  private final transient ServicePackageService service;
  private final transient ServicePackageHistory history;
  private final boolean decides;
  private final Div list = new Div();

  ServicePackageView(
      ServicePackageService service,
      ServicePackageHistory history,
      StaffDirectory staff,
      CurrentStaff currentStaff) {
    this.service = service;
    this.history = history;
    decides = currentStaff.require().holds("HEAD");
    addClassName("full");
    ViewToolbar toolbar =
        new ViewToolbar(getTranslation("contract.packages"))
            .withSubtitle(getTranslation("contract.packages.subtitle"));
    if (decides) {
      Button add = new Button(getTranslation("contract.package.add"), click -> create());
      add.addThemeVariants(ButtonVariant.PRIMARY);
      toolbar.withActions(add);
    }
    add(new Page(toolbar, new Div(list, new HistoryPanel(this::changes, staff))));
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("contract.packages");
  }

  private List<HistoryLine> changes() {
    return history.all().stream()
        .map(change -> HistoryLine.of(change, ServicePackageInput::nameCs, words()))
        .toList();
  }

  private static ConflictWords words() {
    return ConflictWords.of("contract.package.")
        .label("confirmed", "contract.package.confirm")
        .label("active", "contract.package.sold");
  }

  private void refresh() {
    list.removeAll();
    PlainTable table =
        new PlainTable(
                "contract.package.code",
                "contract.package",
                "contract.package.answerTime",
                "contract.package.priceBand",
                "contract.package.state",
                "")
            .withFigures(2);
    for (ServicePackageItem item : service.all()) {
      table.row(
          item.code(),
          item.name(getLocale()),
          Formats.of(getLocale()).workingTime(item.answerTime()),
          item.priceBand() == null
              ? getTranslation("contract.package.anyBand")
              : String.valueOf(item.priceBand()),
          state(item),
          decides ? edit(item) : "");
    }
    list.add(table);
  }

  private Component state(ServicePackageItem item) {
    if (!item.active()) {
      return new StatusDot(Tone.NEUTRAL, getTranslation("contract.package.notSold"));
    }
    return item.confirmed()
        ? new StatusDot(Tone.GOOD, getTranslation("contract.package.confirmed"))
        : new StatusDot(Tone.WARNING, getTranslation("contract.package.unconfirmed"));
  }

  private Component edit(ServicePackageItem item) {
    Button edit = new Button(getTranslation("action.edit"), click -> change(item));
    edit.addThemeVariants(ButtonVariant.TERTIARY);
    edit.setAriaLabel(getTranslation("contract.package.edit", item.name(getLocale())));
    return new Span(edit);
  }

  private void create() {
    ServicePackageForm form = new ServicePackageForm(false);
    new FormDialog(
            "contract.package.add",
            "action.add",
            form,
            () -> {
              service.create(form.read());
              saved();
            })
        .open();
  }

  private void change(ServicePackageItem item) {
    ServicePackageForm form = new ServicePackageForm(service.isPromised(item.id()));
    form.show(item.input());
    ConflictAwareEdit<ServicePackageInput> edit =
        new ConflictAwareEdit<>(
            saved(item),
            () -> saved(service.byId(item.id())),
            (version, input) -> service.change(item.id(), version, input),
            words(),
            this::saved);
    FormDialog.editing("contract.package.change", form, form::read, edit).open();
  }

  private static Saved<ServicePackageInput> saved(ServicePackageItem now) {
    return new Saved<>(now.input(), now.version());
  }

  private void saved() {
    Notices.done("notice.saved");
    refresh();
  }
}
