package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what can't be undone. */
public final class Confirm {

  private Confirm() {}

  /** Asks with a heading, an explanation and a verb on the button; runs only on yes. */
  public static void ask(String title, String text, String verbKey, Runnable onYes) {
    UI ui = UI.getCurrent();
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(title);
    dialog.setText(text);
    dialog.setCancelable(true);
    dialog.setCancelText(ui.getTranslation("action.cancel"));
    dialog.setConfirmText(ui.getTranslation(verbKey));
    dialog.addConfirmListener(event -> onYes.run());
    dialog.open();
  }
}
