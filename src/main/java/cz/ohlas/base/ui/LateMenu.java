package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.function.SerializableConsumer;
import tools.jackson.databind.node.ObjectNode;

/** A menu under a button whose items are made when it is first opened: most never are. */
public final class LateMenu extends ContextMenu {

  private final SerializableConsumer<ContextMenu> items;

  /** Opens with a click on the button; the items are added by what is given. */
  public LateMenu(Component button, SerializableConsumer<ContextMenu> items) {
    super(button);
    this.items = items;
    setOpenOnClick(true);
  }

  @Override
  protected boolean onBeforeOpenMenu(ObjectNode eventDetail) {
    if (getItems().isEmpty()) {
      items.accept(this);
    }
    return super.onBeforeOpenMenu(eventDetail);
  }
}
