package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.QueryParameters;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.request.SavedView;
import cz.ohlas.request.SavedViewService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One's own lists: going to one, saving the present one, renaming and forgetting. */
final class SavedViewsMenu extends Composite<Div> {

  private static final int NAME = 60;
  private static final String SORT = "sort";

  private final transient SavedViewService views;
  private final SerializableSupplier<Map<String, String>> address;
  private final Popover popover = new Popover();
  private final Button opener;

  /** Takes what tells filter and sort as they stand in the address. */
  SavedViewsMenu(SavedViewService views, SerializableSupplier<Map<String, String>> address) {
    this.views = views;
    this.address = address;
    opener =
        new Button(
            getTranslation("request.saved"), VaadinIcon.BOOKMARK_O.create(), click -> open());
    opener.addThemeVariants(ButtonVariant.TERTIARY);
    opener.addClassName("chip-like");
    getContent().add(opener);
  }

  /** Made and read only when somebody looks: the list itself opens without them. */
  private void open() {
    if (!popover.isAttached()) {
      popover.setTarget(opener);
      popover.setOpenOnClick(false);
      popover.setPosition(PopoverPosition.BOTTOM_START);
      popover.setAriaLabel(getTranslation("request.saved"));
      popover.addClassName("saved-views");
      getContent().add(popover);
    }
    fill(views.mine());
    popover.open();
  }

  private void fill(List<SavedView> mine) {
    popover.removeAll();
    Div list = new Div();
    list.addClassName("saved-list");
    mine.forEach(view -> list.add(line(view)));
    if (mine.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("request.saved.none"));
      none.addClassName("quiet");
      list.add(none);
    }
    Button save =
        new Button(getTranslation("request.saved.save"), VaadinIcon.PLUS.create(), click -> save());
    save.addThemeVariants(ButtonVariant.TERTIARY);
    popover.add(list, save);
  }

  private Div line(SavedView view) {
    Button go = new Button(view.name(), click -> go(view));
    go.addThemeVariants(ButtonVariant.TERTIARY);
    go.addClassName("saved-go");
    Div line =
        new Div(
            go,
            small(VaadinIcon.PENCIL.create(), "request.saved.rename", view, () -> rename(view)),
            small(
                VaadinIcon.CLOSE_SMALL.create(), "request.saved.forget", view, () -> forget(view)));
    line.addClassName("saved-line");
    return line;
  }

  private Button small(Component icon, String labelKey, SavedView view, Runnable action) {
    Button button = new Button(icon, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation(labelKey, view.name()));
    return button;
  }

  /** What was saved is read like any address: what is no filter is left out. */
  private void go(SavedView view) {
    popover.close();
    Map<String, String> all =
        new LinkedHashMap<>(FilterParameters.write(FilterParameters.read(view.parameters())));
    String sort = view.parameters().get(SORT);
    if (sort != null) {
      all.put(SORT, sort);
    }
    UI.getCurrent().navigate(RequestNavigation.ROUTE, QueryParameters.simple(all));
  }

  private void save() {
    popover.close();
    Map<String, String> present = address.get();
    var form = new ActionForm<>(Name.class).text("name", "request.saved.name", NAME, "");
    new FormDialog(
            "request.saved.save",
            "action.save",
            form,
            () -> {
              views.save(form.read().name(), present);
              Notices.done("notice.saved");
            })
        .open();
  }

  private void rename(SavedView view) {
    popover.close();
    var form = new ActionForm<>(Name.class).text("name", "request.saved.name", NAME, view.name());
    new FormDialog(
            "request.saved.renaming",
            "action.save",
            form,
            () -> views.rename(view.id(), form.read().name()))
        .open();
  }

  private void forget(SavedView view) {
    views.forget(view.id());
    fill(views.mine());
  }

  // Public, since Vaadin's binder makes it

  /** What a list is called. */
  public record Name(String name) {}
}
