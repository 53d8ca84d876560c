package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.FormReading;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.SaveAction;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.ContractState;
import cz.ohlas.contract.PackageTerm;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.workingtime.ui.MovedDueTimes;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What an account manager may do with a customer's contracts (ACC-4). */
final class ContractActions {

  private final ContractDesk desk;
  private final Runnable reload;

  ContractActions(ContractDesk desk, Runnable reload) {
    this.desk = desk;
    this.reload = reload;
  }

  LocalDate today() {
    return desk.today();
  }

  /** A new contract, typed from the beginning. */
  void create(long customerId) {
    write(desk.blank(customerId), "contract.add");
  }

  /** The actions on one contract; none for those who only read. */
  Component of(ContractDetail contract, boolean renewed) {
    Span buttons = new Span();
    if (!desk.writes()) {
      return buttons;
    }
    if (contract.termination() == null) {
      buttons.add(button("action.edit", "contract.edit", contract.number(), () -> edit(contract)));
    }
    ContextMenu menu = new ContextMenu();
    menu.setOpenOnClick(true);
    boolean live = contract.termination() == null && !isOver(contract);
    if (live && contract.days().prolongsItself()) {
      add(menu, "contract.notice.give", () -> giveNotice(contract));
    }
    if (live && contract.notice() != null) {
      add(menu, "contract.notice.takeBack", () -> takeNoticeBack(contract));
    }
    if (live) {
      add(menu, "contract.packageChange", () -> changePackage(contract));
      for (PackageTerm term : contract.packages()) {
        if (term.changeId() != 0) {
          menu.addItem(
              text("contract.packageChange.takeBack", desk.date(term.from())),
              click -> takeBack(contract, term));
        }
      }
    }
    if (contract.termination() == null) {
      add(menu, "contract.agreement", () -> agree(contract));
    }
    if (!renewed && !contract.isWithdrawn()) {
      add(menu, "contract.renew", () -> renew(contract));
    }
    if (contract.stateOn(today()) == ContractState.TO_COME) {
      add(menu, "contract.withdraw", () -> withdraw(contract));
    }
    if (live) {
      add(menu, "contract.terminate", () -> terminate(contract));
    }
    if (!menu.getItems().isEmpty()) {
      Button more = new Button(VaadinIcon.ELLIPSIS_DOTS_H.create());
      more.addThemeVariants(ButtonVariant.TERTIARY);
      more.setAriaLabel(text("contract.more", contract.number()));
      menu.setTarget(more);
      buttons.add(more);
    }
    return buttons;
  }

  private boolean isOver(ContractDetail contract) {
    return contract.stateOn(today()) == ContractState.ENDED;
  }

  private void renew(ContractDetail contract) {
    write(service().renewalOf(contract.id()), "contract.renew.title");
  }

  private void write(ContractInput begun, String titleKey) {
    ContractForm form = desk.form(begun);
    form.show(begun);
    MovedDueTimes.form(
            titleKey,
            "action.create",
            form,
            desk.moves(),
            () -> form.read(begun),
            service()::create,
            this::saved)
        .drafted(titleKey, begun.customerId(), 0)
        .wide()
        .open();
  }

  private void edit(ContractDetail contract) {
    ContractForm form = desk.form(contract.facts());
    form.show(contract.facts());
    FormDialog.editing(
            "contract.change",
            form,
            () -> form.read(contract.facts()),
            desk.edit(contract, this::saved))
        .drafted("contract.change", contract.id(), contract.version())
        .wide()
        .open();
  }

  private void giveNotice(ContractDetail contract) {
    NoticeForm form = new NoticeForm(contract.days(), today());
    moving(
        contract,
        "contract.notice.title",
        "contract.notice.give",
        form,
        form::read,
        input -> service().giveNotice(contract.id(), contract.version(), input));
  }

  private void takeNoticeBack(ContractDetail contract) {
    MovedDueTimes.confirm(
        text("contract.notice.takeBack.title", contract.number()),
        text("contract.notice.takeBack.text"),
        "contract.notice.takeBack",
        desk.moves(),
        () -> service().takeNoticeBack(contract.id(), contract.version()),
        this::saved);
  }

  private void changePackage(ContractDetail contract) {
    PackageChangeForm form = new PackageChangeForm(desk.sold(), desk.nextMonth());
    moving(
        contract,
        "contract.packageChange.title",
        "contract.packageChange",
        form,
        form::read,
        input -> desk.changes().change(contract.id(), contract.version(), input));
  }

  private void takeBack(ContractDetail contract, PackageTerm term) {
    MovedDueTimes.confirm(
        text("contract.packageChange.takeBack.title", desk.date(term.from())),
        text("contract.packageChange.takeBack.text"),
        "contract.packageChange.takeBack.verb",
        desk.moves(),
        () -> desk.changes().takeBack(contract.id(), contract.version(), term.changeId()),
        this::saved);
  }

  private void agree(ContractDetail contract) {
    LocalDate made = contract.facts().processingAgreementOn();
    AgreementForm form =
        new AgreementForm(desk.documents(), made == null ? today() : made, today());
    ask(
        "contract.processingAgreementOn",
        "action.save",
        form,
        () -> form.save(desk.agreements(), contract));
  }

  /** A copy of an agreement, for whoever may read the contract. */
  DocumentDownload download(long agreementId) {
    return desk.agreements().download(agreementId);
  }

  private void terminate(ContractDetail contract) {
    LocalDate first = contract.days().from();
    TerminationForm form = new TerminationForm(today().isBefore(first) ? first : today());
    moving(
        contract,
        "contract.terminate.title",
        "contract.terminate.confirm",
        form,
        () -> form,
        end -> service().terminate(contract.id(), contract.version(), end.lastDay(), end.reason()));
  }

  private void withdraw(ContractDetail contract) {
    WithdrawalForm form = new WithdrawalForm();
    moving(
        contract,
        "contract.withdraw.title",
        "contract.withdraw",
        form,
        form::reason,
        reason -> service().withdraw(contract.id(), contract.version(), reason));
  }

  /** Asks for what may move due times of open requests. */
  private <R> void moving(
      ContractDetail contract,
      String titleKey,
      String verbKey,
      Component form,
      FormReading<R> typed,
      Consumer<R> change) {
    MovedDueTimes.form(titleKey, verbKey, form, desk.moves(), typed, change, this::saved)
        .drafted(titleKey, contract.id(), contract.version())
        .open();
  }

  private void ask(String titleKey, String verbKey, Component form, SaveAction action) {
    new FormDialog(
            titleKey,
            verbKey,
            form,
            () -> {
              action.save();
              saved();
            })
        .open();
  }

  private void saved() {
    Notices.done("notice.saved");
    reload.run();
  }

  private ContractService service() {
    return desk.contracts();
  }

  private static void add(ContextMenu menu, String key, Runnable action) {
    menu.addItem(text(key), click -> action.run());
  }

  private static Button button(String key, String nameKey, String number, Runnable action) {
    Button button = new Button(text(key), click -> action.run());
    button.setAriaLabel(text(nameKey, number));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
