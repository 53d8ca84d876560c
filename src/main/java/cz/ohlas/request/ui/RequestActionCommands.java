package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Command;
import cz.ohlas.base.ui.CommandSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What can be begun about requests from any page (ACC-2). */
@Component
@Order(10)
class RequestActionCommands implements CommandSource {

  private final RequestDesk desk;

  RequestActionCommands(RequestDesk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "palette.actions";
  }

  @Override
  public List<Command> find(String typed, int most) {
    return desk.maySupport()
        ? Stream.of(
                Command.leadingTo(
                    RequestNavigation.INTAKE,
                    Translations.text(UI.getCurrent().getLocale(), "request.create"),
                    ""))
            .filter(command -> command.fits(typed))
            .toList()
        : List.of();
  }
}
