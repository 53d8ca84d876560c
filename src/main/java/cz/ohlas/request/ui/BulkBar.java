package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.RowTicks;
import cz.ohlas.request.BulkResult;
import cz.ohlas.request.BulkResult.Chosen;
import cz.ohlas.request.BulkResult.Refused;
import cz.ohlas.request.RequestBulk;
import cz.ohlas.request.RequestListItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be done with all ticked requests at once; there while any are ticked. */
final class BulkBar extends Composite<Div> {

  /** What is typed for many requests is kept whichever of them are ticked then. */
  private static final long NO_ONE_RECORD = 0;

  private final transient RequestDesk desk;
  private final transient RequestBulk bulk;
  private final transient Runnable reload;
  private final Span count = new Span();
  private @Nullable RowTicks<RequestListItem> ticks;

  BulkBar(RequestDesk desk, RequestBulk bulk, Runnable reload) {
    this.desk = desk;
    this.bulk = bulk;
    this.reload = reload;
    Div bar = getContent();
    bar.addClassName("bulk-bar");
    bar.getElement().setAttribute("role", "region");
    bar.getElement().setAttribute("aria-label", getTranslation("request.bulk.bar"));
    count.getElement().setAttribute("role", "status");
    bar.setVisible(false);
  }

  /** Made when the first row is ticked: most who open the list tick none. */
  private void fill() {
    Div bar = getContent();
    bar.add(count, button("request.action.TAKE", () -> run(bulk.take(chosen()))));
    if (desk.leads()) {
      bar.add(button("request.bulk.ASSIGN", this::assign));
    }
    bar.add(button("request.bulk.NEW_TIME", this::newTime), ending());
    Button clear = new Button(getTranslation("request.bulk.clear"), click -> clear());
    clear.addThemeVariants(ButtonVariant.TERTIARY);
    bar.add(clear);
  }

  /** Takes the boxes of the list that this bar stands above. */
  void of(RowTicks<RequestListItem> boxes) {
    ticks = boxes;
  }

  void show(List<RequestListItem> rows) {
    if (!rows.isEmpty() && getContent().getComponentCount() == 0) {
      fill();
    }
    count.setText(
        rows.size() > RequestBulk.MOST
            ? getTranslation("request.bulk.tooMany", RequestBulk.MOST)
            : getTranslation("request.bulk.count", rows.size()));
    getContent().setVisible(!rows.isEmpty());
  }

  private Button ending() {
    Button end = new Button(getTranslation("request.bulk.end"), VaadinIcon.ANGLE_DOWN.create());
    end.setIconAfterText(true);
    ContextMenu menu = new ContextMenu(end);
    menu.setOpenOnClick(true);
    menu.addItem(getTranslation("request.bulk.SERVE"), click -> serve());
    menu.addItem(getTranslation("request.bulk.REFUSE"), click -> refuse());
    menu.addItem(getTranslation("request.bulk.WITHDRAW"), click -> withdraw());
    return end;
  }

  private Button button(String key, Runnable action) {
    return new Button(getTranslation(key), click -> action.run());
  }

  private void assign() {
    var form = new BulkForms(desk).assignment();
    ask("ASSIGN", form, () -> bulk.assign(chosen(), form.read().person().id()));
  }

  private void newTime() {
    var form = new BulkForms(desk).newTime();
    ask("NEW_TIME", form, () -> bulk.tellNewTime(chosen(), form.read()));
  }

  private void serve() {
    OutcomeForm form = new BulkForms(desk).outcome();
    ask("SERVE", form, () -> bulk.serve(chosen(), form.read()));
  }

  private void refuse() {
    var form = new BulkForms(desk).refusal();
    ask("REFUSE", form, () -> bulk.refuse(chosen(), form.read()));
  }

  private void withdraw() {
    var form = new BulkForms(desk).withdrawal();
    ask("WITHDRAW", form, () -> bulk.withdraw(chosen(), form.read()));
  }

  private void ask(String action, Component form, Doing doing) {
    new FormDialog(
            "request.bulk." + action,
            "request.save." + action,
            form,
            () -> {
              BulkResult result = doing.run();
              run(result);
            })
        .drafted("request.bulk." + action, NO_ONE_RECORD, 0)
        .open();
  }

  private void run(BulkResult result) {
    keep(result.refused().stream().map(Refused::request).map(Chosen::id).toList());
    reload.run();
    if (result.refused().isEmpty()) {
      Notices.done("request.bulk.done", result.done().size());
    } else {
      new BulkResultDialog(result).open();
    }
  }

  private List<Chosen> chosen() {
    return ticks == null
        ? List.of()
        : ticks.chosen().stream()
            .map(row -> new Chosen(row.id(), row.version(), row.number()))
            .toList();
  }

  private void keep(List<Long> ids) {
    if (ticks != null) {
      ticks.keep(ids);
    }
  }

  private void clear() {
    keep(List.of());
  }

  @FunctionalInterface
  private interface Doing {
    BulkResult run() throws ValidationException;
  }
}
