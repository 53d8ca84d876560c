package cz.ohlas.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Languages;
import java.util.Locale;

/** Lets a visitor read the page in another language; each names itself. */
final class LanguageChoice extends Div {

  LanguageChoice() {
    addClassName("entrance-languages");
    for (Locale language : Translations.locales()) {
      String code = language.getLanguage();
      Button choose =
          new Button(
              Translations.text(language, "language." + code), click -> Languages.choose(language));
      choose.addThemeVariants(ButtonVariant.TERTIARY);
      choose.getElement().setAttribute("lang", code);
      boolean chosen = code.equals(getLocale().getLanguage());
      choose.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
      add(choose);
    }
  }
}
