package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.request.ConnectionTarget;
import cz.ohlas.request.RemoteToolInput;
import cz.ohlas.request.RemoteToolItem;
import cz.ohlas.request.RemoteToolService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** By which software support connects, and under which licence (REM-1, REM-2). */
@Route(value = "settings/remote-tools", layout = MainLayout.class)
@Menu(title = "request.tools", order = 76, icon = "vaadin:connect-o")
@RolesAllowed("ADMINISTRATOR")
class RemoteToolsView extends Div implements HasDynamicTitle {

  private final transient RemoteToolService tools;
  private final Div list = new Div();

  RemoteToolsView(RemoteToolService tools) {
    this.tools = tools;
    addClassName("full");
    Button add = new Button(getTranslation("request.tool.add"), click -> add());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    add(
        new Page(
            new ViewToolbar(getPageTitle())
                .withSubtitle(getTranslation("request.tools.subtitle"))
                .withActions(add),
            list));
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("request.tools");
  }

  private void refresh() {
    PlainTable table =
        new PlainTable(
            "request.tool.name",
            "request.tool.target",
            "request.tool.licence",
            "request.tool.state",
            "");
    for (RemoteToolItem tool : tools.all()) {
      table.row(
          tool.name(),
          getTranslation("request.target." + tool.target()),
          tool.licence().isEmpty() ? getTranslation("none") : tool.licence(),
          tool.retired()
              ? new StatusDot(Tone.NEUTRAL, getTranslation("request.tool.retired"))
              : new StatusDot(Tone.GOOD, getTranslation("request.tool.used")),
          actions(tool));
    }
    list.removeAll();
    list.add(table);
  }

  private Component actions(RemoteToolItem tool) {
    Button edit = quiet(new Button(getTranslation("action.edit"), click -> edit(tool)), tool);
    Button other =
        tool.retired()
            ? new Button(
                getTranslation("request.tool.bringBack"),
                click -> saved(() -> tools.bringBack(tool.id(), tool.version())))
            : new Button(
                getTranslation("request.tool.retire"),
                click -> saved(() -> tools.retire(tool.id(), tool.version())));
    Div both = new Div(edit, quiet(other, tool));
    both.addClassName("buttons");
    return both;
  }

  private static Button quiet(Button button, RemoteToolItem tool) {
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(button.getText() + ": " + tool.name());
    return button;
  }

  private void add() {
    ActionForm<RemoteToolInput> form =
        form(new RemoteToolInput("", ConnectionTarget.WORKSTATION, ""), true);
    new FormDialog(
            "request.tool.add",
            "action.add",
            form,
            () -> {
              RemoteToolInput input = form.read();
              saved(() -> tools.add(input));
            })
        .open();
  }

  private void edit(RemoteToolItem tool) {
    ActionForm<RemoteToolInput> form = form(tool.input(), false);
    ConflictAwareEdit<RemoteToolInput> edit =
        new ConflictAwareEdit<>(
            saved(tool),
            () -> saved(present(tool.id())),
            (version, input) -> tools.change(tool.id(), version, input),
            ConflictWords.of("request.tool."),
            () -> saved(() -> {}));
    FormDialog.editing("request.tool.change", form, form::read, edit).open();
  }

  private RemoteToolItem present(long id) {
    return tools.all().stream()
        .filter(tool -> tool.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound(RemoteToolItem.class, id));
  }

  private static Saved<RemoteToolInput> saved(RemoteToolItem now) {
    return new Saved<>(now.input(), now.version());
  }

  private ActionForm<RemoteToolInput> form(RemoteToolInput shown, boolean choosesTarget) {
    ActionForm<RemoteToolInput> form =
        new ActionForm<>(RemoteToolInput.class)
            .text("name", "request.tool.name", 100, shown.name())
            .line("licence", "request.tool.licence", 200, shown.licence());
    return choosesTarget
        ? form.choice(
            "target",
            "request.tool.target",
            List.of(ConnectionTarget.values()),
            target -> getTranslation("request.target." + target),
            shown.target())
        : form.fixed("target", shown.target());
  }

  private void saved(Runnable change) {
    change.run();
    Notices.done("notice.saved");
    refresh();
  }
}
