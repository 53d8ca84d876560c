package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** A titled part of a page or detail, with the actions that belong to it at the right. */
public final class Section extends com.vaadin.flow.component.html.Section {

  private final Div actions = new Div();

  /** Takes the translation key of the title and the content. */
  public Section(String titleKey, Component... content) {
    addClassName("part");
    actions.addClassName("part-actions");
    Div heading = new Div(new H3(getTranslation(titleKey)), actions);
    heading.addClassName("part-heading");
    add(heading);
    add(content);
  }

  /** Puts actions beside the title. */
  public Section withActions(Component... buttons) {
    actions.add(buttons);
    return this;
  }
}
