package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import cz.ohlas.base.Translations;
import java.util.Locale;

/** The language of a visit before anybody signed in: what was chosen, else Czech. */
public final class Languages {

  private Languages() {}

  static Locale ofVisit(UI ui) {
    Object chosen = ui.getSession().getAttribute(Languages.class.getName());
    return chosen instanceof Locale locale ? locale : Translations.CZECH;
  }

  /** Keeps the choice for this visit and shows the page in it. */
  public static void choose(Locale language) {
    Locale spoken = Translations.supported(language);
    VaadinSession.getCurrent().setAttribute(Languages.class.getName(), spoken);
    UI.getCurrent().setLocale(spoken);
    UI.getCurrent().getPage().reload();
  }
}
