package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** A titled part of a page or detail, with the actions that belong to it at the right. */
public final class Section extends com.vaadin.flow.component.html.Section {

  private static final String TITLE = "data-title";
  private static final String SCROLL =
      """
      [...this.querySelectorAll('[' + $0 + ']')]
        .find(part => part.getAttribute($0) === $1)?.scrollIntoView();
      """;

  private final Div actions = new Div();

  /** Takes the translation key of the title and the content. */
  public Section(String titleKey, Component... content) {
    addClassName("part");
    getElement().setAttribute(TITLE, titleKey);
    actions.addClassName("part-actions");
    Div heading = new Div(new H3(getTranslation(titleKey)), actions);
    heading.addClassName("part-heading");
    add(heading);
    add(content);
  }

  /** Scrolls to the part of this title within the component, once it is shown. */
  public static void scrollTo(Component within, String titleKey) {
    within.getElement().executeJs(SCROLL, TITLE, titleKey);
  }

  /** Puts actions beside the title. */
  public Section withActions(Component... buttons) {
    actions.add(buttons);
    return this;
  }
}
