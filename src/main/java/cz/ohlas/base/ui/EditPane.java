package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/**
 * The one place for editing a record: the form in the detail, Save and Cancel below; keeps all text
 * when a rule forbids.
 */
public final class EditPane extends Div {

  private final RuleMessage message = new RuleMessage();

  /** Takes the form, what saves it, and what is shown again after saving or giving up. */
  public EditPane(Component form, SaveAction action, Runnable leave) {
    this(
        form,
        leave,
        () -> {
          action.save();
          leave.run();
        });
  }

  /** The same for a record that somebody else may have saved meanwhile. */
  public <R extends Record> EditPane(
      Component form, FormReading<R> typed, ConflictAwareEdit<R> edit, Runnable leave) {
    this(form, leave, () -> edit.save(typed.read(), leave));
  }

  private EditPane(Component form, Runnable leave, SaveAction action) {
    addClassName("edit-pane");
    Button save = new Button(getTranslation("action.save"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
    save.addClickListener(click -> action.attempt(message));
    Button cancel = new Button(getTranslation("action.cancel"), click -> leave.run());
    Div buttons = new Div(save, cancel);
    buttons.addClassName("buttons");
    add(message, form, buttons);
  }
}
