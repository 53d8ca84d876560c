package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;

/**
 * The one dialog for creating things: title, form, Cancel and Save; stays open with all its text
 * when a rule forbids.
 */
public final class FormDialog extends Dialog {

  /**
   * What is asked first has the focus, so that people write at once; Vaadin gives it to the frame,
   * when the window has been drawn.
   */
  private static final String FIRST =
      """
      const first = () =>
        [$0, ...$0.querySelectorAll('*')].find(
          field => field.focusElement && !field.disabled && !field.readonly && field.checkVisibility());
      const frame = () => !$0.contains(document.activeElement);
      requestAnimationFrame(() => setTimeout(() => this.opened && frame() && first()?.focus()));
      """;

  private final RuleMessage message = new RuleMessage();
  private final Component form;
  private @Nullable FormDraft draft;

  /** Takes the keys of the title and of the saving button, the form, and what saves it. */
  public FormDialog(String titleKey, String saveKey, Component form, SaveAction action) {
    this.form = form;
    setHeaderTitle(getTranslation(titleKey));
    addClassName("form-dialog");
    setCloseOnOutsideClick(false);
    setDraggable(true);
    Button save = new ActionButton(getTranslation(saveKey), () -> save(action));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    SaveKey.of(save, this);
    Button cancel = new Button(getTranslation("action.cancel"), click -> done());
    add(message, form);
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        getElement().executeJs(FIRST, form.getElement());
      }
    });
    getFooter().add(cancel, save);
  }

  /**
   * The dialog for changing an existing record, which somebody else may have saved meanwhile: takes
   * the key of the title, the form, what reads it and what saves it.
   */
  public static <R extends Record> FormDialog editing(
      String titleKey, Component form, FormReading<R> typed, ConflictAwareEdit<R> edit) {
    FormDialog[] dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            titleKey, "action.save", form, () -> edit.save(typed.read(), dialog[0]::done));
    return dialog[0];
  }

  /** Makes room for a form of two columns. */
  public FormDialog wide() {
    addClassName("wide");
    return this;
  }

  /**
   * Keeps what is typed, until it is saved or given up, as a draft of the form of this name about
   * the record, 0 for a new one, with its version.
   */
  public FormDialog drafted(String name, long recordId, long version) {
    draft = new FormDraft(name, recordId, version, form);
    addComponentAsFirst(draft);
    return this;
  }

  /** Closes what was saved or given up. */
  public void done() {
    if (draft != null) {
      draft.drop();
    }
    close();
  }

  /** Once it is closed there is nothing to save: a key pressed twice comes twice. */
  private void save(SaveAction action) {
    if (isOpened() && action.attempt(message)) {
      done();
    }
  }
}
