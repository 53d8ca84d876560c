package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a page says while it has nothing to show: what it is for, and the first step. */
public final class EmptyState extends Div {

  /** Takes the translation keys of the heading and the explanation, and the first steps. */
  public EmptyState(String titleKey, String textKey, Component... firstSteps) {
    addClassName("empty-state");
    add(new H2(getTranslation(titleKey)), new Paragraph(getTranslation(textKey)));
    add(firstSteps);
  }
}
