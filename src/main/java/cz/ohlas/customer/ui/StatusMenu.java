package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.customer.CustomerDetail;
import cz.ohlas.customer.CustomerStatus;
import java.util.Arrays;

/** Where the business may move on to; asks why. */
final class StatusMenu extends Composite<Button> {

  private final transient CustomerParts parts;
  private final transient CustomerDetail customer;
  private final transient Runnable reload;

  StatusMenu(CustomerParts parts, CustomerDetail customer, Runnable reload) {
    this.parts = parts;
    this.customer = customer;
    this.reload = reload;
    Button button = getContent();
    button.setText(getTranslation("customer.changeStatus"));
    Component icon = VaadinIcon.ANGLE_DOWN.create();
    button.setIcon(icon);
    button.setIconAfterText(true);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    ContextMenu menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    Arrays.stream(CustomerStatus.values())
        .filter(customer.status()::mayBecome)
        .forEach(next ->
            menu.addItem(getTranslation("customer.moveTo." + next.name()), click -> ask(next)));
  }

  private void ask(CustomerStatus next) {
    NoteForm form =
        new NoteForm(
            "customer.status.text." + next.name(), "customer.statusReason.ask", next.needsReason());
    if (next == CustomerStatus.ENDED) {
      parts.leftOpen().forEach(each -> each.of(customer.id()).ifPresent(form::warning));
    }
    new FormDialog(
            "customer.moveTo." + next.name(),
            "action.save",
            form,
            () -> {
              parts.customers().moveTo(customer.id(), customer.version(), next, form.read());
              Notices.done("notice.saved");
              reload.run();
            })
        .drafted("customer.moveTo." + next.name(), customer.id(), customer.version())
        .open();
  }
}
