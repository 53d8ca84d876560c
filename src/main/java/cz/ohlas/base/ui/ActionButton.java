package cz.ohlas.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * A button whose work runs once a click, however impatient the person: it takes no further click
 * until the work has ended, well or not.
 */
public final class ActionButton extends Button {

  /** Takes the label as it is read and the work. */
  public ActionButton(String label, SerializableRunnable work) {
    super(label);
    setDisableOnClick(true);
    addClickListener(click -> {
      try {
        work.run();
      } finally {
        setEnabled(true);
      }
    });
  }
}
