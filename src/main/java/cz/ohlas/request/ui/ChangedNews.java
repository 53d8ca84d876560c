package cz.ohlas.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says quietly that a colleague has changed what is shown, and brings it up to date when asked. */
final class ChangedNews extends Div {

  private final Span told = new Span();

  /** Takes what brings the page up to date. */
  ChangedNews(Runnable refresh) {
    Button button =
        new Button(
            getTranslation("request.live.refresh"),
            VaadinIcon.REFRESH.create(),
            click -> refresh.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    addClassName("news");
    getElement().setAttribute("role", "status");
    setVisible(false);
    add(told, button);
  }

  /** Another change alters the words only: the keyboard may stand on the button. */
  void of(String colleague) {
    told.setText(getTranslation("request.live.changed", colleague));
    setVisible(true);
  }
}
