package cz.ohlas.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A page for people who are not signed in: the console's name and one narrow column below it. */
abstract class EntrancePage extends Main {

  private final Div column = new Div();
  private final Paragraph notice = new Paragraph();

  EntrancePage() {
    addClassName("entrance");
    column.addClassName("entrance-column");
    Span brand = new Span(getTranslation("app.name"));
    brand.addClassName("entrance-brand");
    notice.addClassName("entrance-notice");
    notice.getElement().setAttribute("role", "status");
    notice.setVisible(false);
    column.add(brand, notice);
    add(column);
  }

  /** Adds below what is there. */
  final void show(Component... parts) {
    column.add(parts);
  }

  /** Gives the column room for two fields beside each other. */
  final void widen() {
    column.addClassName("wide");
  }

  /** Says something above everything else. */
  final void tell(String key) {
    notice.setText(getTranslation(key));
    notice.setVisible(true);
  }
}
