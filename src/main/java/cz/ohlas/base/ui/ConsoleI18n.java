package cz.ohlas.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.ohlas.base.Translations;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Hands the console's texts to Vaadin. */
@Component
class ConsoleI18n implements I18NProvider {

  @Override
  public List<Locale> getProvidedLocales() {
    return Translations.locales();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}
