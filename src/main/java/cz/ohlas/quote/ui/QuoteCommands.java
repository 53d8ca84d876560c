package cz.ohlas.quote.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Command;
import cz.ohlas.base.ui.CommandSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What can be begun about quotes from any page (ACC-4). */
@Component
@Order(11)
class QuoteCommands implements CommandSource {

  private final QuoteDesk desk;

  QuoteCommands(QuoteDesk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "palette.actions";
  }

  @Override
  public List<Command> find(String typed, int most) {
    return desk.writes()
        ? Stream.of(
                Command.leadingTo(
                    QuoteNavigation.NEW,
                    Translations.text(UI.getCurrent().getLocale(), "quote.new"),
                    ""))
            .filter(command -> command.fits(typed))
            .toList()
        : List.of();
  }
}
