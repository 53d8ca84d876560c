package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of every page: its title at the left, its one primary action at the far right. */
public final class ViewToolbar extends Div {

  private final Div titles = new Div();
  private final Div actions = new Div();

  /** Takes the page's title as text. */
  public ViewToolbar(String title) {
    addClassName("view-toolbar");
    titles.addClassName("view-titles");
    actions.addClassName("view-actions");
    titles.add(new H1(title));
    add(titles, actions);
  }

  /** Adds a line below the title. */
  public ViewToolbar withSubtitle(String text) {
    Paragraph subtitle = new Paragraph(text);
    subtitle.addClassName("view-subtitle");
    titles.add(subtitle);
    return this;
  }

  /** Adds actions, the primary one last. */
  public ViewToolbar withActions(Component... components) {
    actions.add(components);
    return this;
  }
}
