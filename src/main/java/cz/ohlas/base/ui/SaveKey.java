package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;

/** Ctrl+Enter anywhere in a form saves it; a key that is held counts once. */
public final class SaveKey {

  private SaveKey() {}

  /** Lets the key click the button while the form is shown. */
  public static void of(Button save, Component form) {
    // The field in which it is pressed tells first what has been typed there
    save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
        .listenOn(form)
        .resetFocusOnActiveElement();
  }
}
