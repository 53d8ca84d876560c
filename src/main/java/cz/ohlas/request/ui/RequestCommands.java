package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Command;
import cz.ohlas.base.ui.CommandSource;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestFinder;
import cz.ohlas.request.RequestView;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests by number and words, and the way to the list that finds all of them. */
@Component
@Order(30)
class RequestCommands implements CommandSource {

  private static final int SHORTEST = 2;

  private final RequestFinder finder;

  RequestCommands(RequestFinder finder) {
    this.finder = finder;
  }

  @Override
  public String titleKey() {
    return "palette.requests";
  }

  @Override
  public List<Command> find(String typed, int most) {
    if (typed.isEmpty() || (typed.length() < SHORTEST && !Character.isDigit(typed.charAt(0)))) {
      return List.of();
    }
    return finder.find(typed, most).stream()
        .map(hit ->
            Command.leadingTo(
                RequestNavigation.path(hit.id()),
                hit.number() + " · " + hit.subject(),
                hit.customerName()))
        .toList();
  }

  @Override
  public boolean isOfRecords() {
    return true;
  }

  @Override
  public List<Command> elsewhere(String typed) {
    return List.of(
        Command.leadingTo(
            RequestNavigation.path(RequestFilter.TEAM.withView(RequestView.ALL).withTyped(typed)),
            Translations.text(UI.getCurrent().getLocale(), "palette.searchRequests", typed),
            ""));
  }
}
