package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * One record beside its list: number, title, a line about whom, its status, the next action, then
 * the evidence.
 */
public final class Detail extends Div {

  private final Div heading = new Div();
  private final Div actions = new Div();

  /** Takes the record's number (or other short name), its title, and what closes the detail. */
  public Detail(String kicker, String title, Runnable close) {
    addClassName("detail");
    Span number = new Span(kicker);
    number.addClassName("kicker");
    Button closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
    closing.addThemeVariants(ButtonVariant.TERTIARY);
    closing.setAriaLabel(getTranslation("action.close"));
    closing.addClassName("detail-close");
    Div top = new Div(number, closing);
    top.addClassName("detail-top");
    heading.addClassName("detail-heading");
    heading.add(top, new H2(title));
    actions.addClassName("buttons");
    actions.setVisible(false);
    add(heading, actions);
  }

  /** Adds the line below the title. */
  public Detail withSubtitle(String text) {
    Paragraph subtitle = new Paragraph(text);
    subtitle.addClassName("detail-subtitle");
    heading.add(subtitle);
    return this;
  }

  /** Adds the status and whatever explains it. */
  public Detail withStatus(Component... components) {
    heading.add(components);
    return this;
  }

  /** Adds actions, the one sensible next one first and primary. */
  public Detail withActions(Component... buttons) {
    actions.add(buttons);
    actions.setVisible(true);
    return this;
  }

  /** Adds a part below. */
  public Detail with(Component... parts) {
    add(parts);
    return this;
  }
}
