package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The further actions of one entry; invisible while there are none. */
final class EntryMenu extends Composite<Button> {

  private final ContextMenu menu = new ContextMenu();

  /** Takes what the entry is called, for those who hear the page. */
  EntryMenu(String entry) {
    Button button = getContent();
    button.setIcon(VaadinIcon.ELLIPSIS_DOTS_H.create());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation("customer.more", entry));
    button.addClassName("entry-menu");
    button.setVisible(false);
    menu.setOpenOnClick(true);
    menu.setTarget(button);
  }

  void add(String labelKey, Runnable action) {
    addItem(getTranslation(labelKey), action);
  }

  /** The action on one of several things, which the label names. */
  void addNamed(String labelKey, String what, Runnable action) {
    addItem(getTranslation(labelKey, what), action);
  }

  private void addItem(String label, Runnable action) {
    menu.addItem(label, click -> action.run());
    getContent().setVisible(true);
  }
}
