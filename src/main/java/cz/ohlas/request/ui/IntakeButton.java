package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.base.ui.PageKeys;
import org.springframework.modulith.NamedInterface;

/**
 * The primary button of a page from which requests are logged, by {@code n} too. Only for those who
 * may work on requests (ACC-2, ACC-3).
 */
@NamedInterface("ui")
public final class IntakeButton extends Button {

  /** A button as it stands on such a page. */
  public IntakeButton() {
    setText(getTranslation("request.create"));
    setIcon(VaadinIcon.PLUS.create());
    addClickListener(click -> UI.getCurrent().navigate(RequestNavigation.INTAKE));
    addThemeVariants(ButtonVariant.PRIMARY);
    PageKeys.press(this, PageKeys.NEW);
  }
}
