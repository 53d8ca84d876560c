package cz.ohlas.price.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.PriceListDetail;
import cz.ohlas.price.PriceListInput;
import cz.ohlas.price.PriceListService;
import cz.ohlas.price.PriceTier;
import cz.ohlas.price.VatRates;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The price lists, one below the other, and the rates of VAT. */
@Route(value = "settings/price-list", layout = MainLayout.class)
@Menu(title = "price.list.title", order = 74, icon = "vaadin:coin-piles")
@PermitAll
final class PriceListView extends Div implements HasDynamicTitle {

  private static final String HEAD = "HEAD";

  private final transient PriceListService service;
  private final transient VatRates vatRates;
  private final transient ConsoleClock clock;
  private final boolean mayChange;

  PriceListView(
      PriceListService service, VatRates vatRates, CurrentStaff currentStaff, ConsoleClock clock) {
    this.service = service;
    this.vatRates = vatRates;
    this.clock = clock;
    this.mayChange = currentStaff.require().holds(HEAD);
    setSizeFull();
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("price.list.title");
  }

  private void show() {
    removeAll();
    ViewToolbar toolbar =
        new ViewToolbar(getPageTitle()).withSubtitle(getTranslation("price.list.subtitle"));
    if (mayChange) {
      Button next = new Button(getTranslation("price.list.next"), click -> create());
      next.addThemeVariants(ButtonVariant.PRIMARY);
      toolbar.withActions(next);
    }
    Page page = new Page(toolbar);
    service.all().forEach(list -> page.add(section(list)));
    page.add(new VatRateSection(vatRates, today(), mayChange, this::saved));
    add(page);
  }

  private PriceListSection section(PriceListDetail detail) {
    PriceListSection section = new PriceListSection(detail);
    if (mayChange && detail.state() == PriceListDetail.State.PLANNED) {
      section.withActions(
          new Button(getTranslation("action.edit"), click -> change(detail)),
          new Button(getTranslation("price.list.withdraw"), click -> withdraw(detail)));
    }
    return section;
  }

  private void create() {
    PriceList latest = service.all().getFirst().list();
    PriceListForm form = new PriceListForm(latest.tiers(), null, today());
    new FormDialog(
            "price.list.next",
            "action.create",
            form,
            () -> {
              service.create(form.read());
              saved();
            })
        .wide()
        .open();
  }

  private void change(PriceListDetail detail) {
    PriceListForm form =
        new PriceListForm(detail.list().tiers(), detail.list().inForceFrom(), today());
    ConflictAwareEdit<PriceListInput> edit =
        new ConflictAwareEdit<>(
            saved(detail),
            () -> saved(present(detail.list().id())),
            (version, input) -> service.change(detail.list().id(), version, input),
            words(),
            this::saved);
    FormDialog.editing("price.list.change", form, form::read, edit).wide().open();
  }

  private static Saved<PriceListInput> saved(PriceListDetail now) {
    PriceList list = now.list();
    return new Saved<>(new PriceListInput(list.inForceFrom(), list.tiers()), now.version());
  }

  private PriceListDetail present(long id) {
    return service.all().stream()
        .filter(detail -> detail.list().id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound(PriceList.class, id));
  }

  private ConflictWords words() {
    return ConflictWords.of("price.list.")
        .label("inForceFrom", "price.list.from")
        .apart(PriceTier.class)
        .item("tiers", "price.bandOf")
        .within("tiers", "price.")
        .show(BigDecimal.class, price -> Formats.of(getLocale()).money(new Money(price)));
  }

  private void withdraw(PriceListDetail detail) {
    Confirm.ask(
        getTranslation("price.list.withdraw"),
        getTranslation(
            "price.list.withdraw.text", Formats.of(getLocale()).date(detail.list().inForceFrom())),
        "price.list.withdraw",
        () -> {
          service.withdraw(detail.list().id(), detail.version());
          saved();
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  private void saved() {
    show();
    Notices.done("notice.saved");
  }
}
