package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import cz.ohlas.base.Translations;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages of the menu that whoever types may open, and the page of their account. */
@Component
@Order(MenuCommands.PLACE)
class MenuCommands implements CommandSource {

  static final int PLACE = 20;

  @Override
  public String titleKey() {
    return "palette.pages";
  }

  @Override
  public List<Command> find(String typed, int most) {
    Locale locale = UI.getCurrent().getLocale();
    Stream<Command> menu =
        MenuConfiguration.getMenuEntries(locale).stream()
            .map(entry ->
                page(
                    entry.path().replaceFirst("^/", ""), Translations.text(locale, entry.title())));
    Command account = page("account", Translations.text(locale, "menu.myAccount"));
    return Stream.concat(menu, Stream.of(account))
        .filter(page -> page.fits(typed))
        .limit(most)
        .toList();
  }

  private static Command page(String path, String title) {
    return Command.leadingTo(path, title, "");
  }
}
