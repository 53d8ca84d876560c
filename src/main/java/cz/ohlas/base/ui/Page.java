package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A page that is not a list: toolbar above, content below, scrolled as one. */
public final class Page extends Div {

  /** Puts the page together. */
  public Page(ViewToolbar toolbar, Component... content) {
    addClassName("page");
    add(toolbar);
    add(content);
  }
}
