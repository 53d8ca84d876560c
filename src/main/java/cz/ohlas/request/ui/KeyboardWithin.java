package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;

/**
 * Whether the keyboard stands somewhere within a part of the page, where drawing anew would take it
 * away. A button that was clicked by the mouse is no such place: nobody goes on from there.
 */
final class KeyboardWithin implements Serializable {

  /** Whether the browser would show that the keyboard is there. */
  static final String SHOWN = "event.target.matches(':focus-visible')";

  /** Another program in front takes nothing away. */
  static final String LEAVES = "document.hasFocus() && !element.contains(event.relatedTarget)";

  private boolean there;

  KeyboardWithin(Component part) {
    Element element = part.getElement();
    element
        .addEventListener(
            "focusin", came -> there = came.getEventData().path(SHOWN).asBoolean(false))
        .addEventData(SHOWN);
    element.addEventListener("focusout", left -> there = false).setFilter(LEAVES);
  }

  boolean isThere() {
    return there;
  }

  /** What it stood on is there no more. */
  void gone() {
    there = false;
  }
}
