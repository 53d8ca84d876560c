package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * The one place for editing a record: the form in the detail, Save and Cancel below; keeps all text
 * when a rule forbids.
 */
public final class EditPane extends Div {

  private final RuleMessage message = new RuleMessage();
  private final Component form;
  private final Button save = new Button(getTranslation("action.save"));
  private @Nullable FormDraft draft;
  private boolean left;

  /** Takes the form, what saves it, and what is shown again after saving or giving up. */
  public EditPane(Component form, SaveAction action, Runnable leave) {
    this(form, leave);
    saving(() -> {
      action.save();
      leave(leave);
    });
  }

  /** The same for a record that somebody else may have saved meanwhile. */
  public <R extends Record> EditPane(
      Component form, FormReading<R> typed, ConflictAwareEdit<R> edit, Runnable leave) {
    this(form, leave);
    saving(() -> edit.save(typed.read(), () -> leave(leave)));
  }

  private EditPane(Component form, Runnable leave) {
    this.form = form;
    addClassName("edit-pane");
    save.addThemeVariants(ButtonVariant.PRIMARY);
    SaveKey.of(save, this);
    Button cancel = new Button(getTranslation("action.cancel"), click -> leave(leave));
    Div buttons = new Div(save, cancel);
    buttons.addClassName("buttons");
    add(message, form, buttons);
  }

  /**
   * Keeps what is typed, until it is saved or given up, as a draft of the form of this name about
   * the record with its version.
   */
  public EditPane drafted(String name, long recordId, long version) {
    draft = new FormDraft(name, recordId, version, form);
    addComponentAsFirst(draft);
    return this;
  }

  /** Once it is left there is nothing to save: a key pressed twice comes twice. */
  private void saving(SaveAction action) {
    save.addClickListener(click -> {
      if (!left) {
        action.attempt(message);
      }
    });
  }

  private void leave(Runnable leave) {
    left = true;
    if (draft != null) {
      draft.drop();
    }
    leave.run();
  }
}
