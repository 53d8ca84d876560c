package cz.ohlas.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.Command;
import cz.ohlas.base.ui.CommandSource;
import cz.ohlas.customer.CustomerFilter;
import cz.ohlas.customer.CustomerFinder;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Customers by name and other marks, and the way to the list that finds all of them. */
@Component
@Order(40)
class CustomerCommands implements CommandSource {

  private static final int SHORTEST = 2;

  private final CustomerFinder finder;

  CustomerCommands(CustomerFinder finder) {
    this.finder = finder;
  }

  @Override
  public String titleKey() {
    return "palette.customers";
  }

  @Override
  public List<Command> find(String typed, int most) {
    if (typed.length() < SHORTEST || typed.startsWith("#")) {
      return List.of();
    }
    return finder.find(typed, most).stream()
        .map(customer ->
            Command.leadingTo(
                CustomerNavigation.path(customer.id()), customer.name(), customer.ico()))
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
            new Location(
                    CustomerNavigation.ROUTE,
                    QueryParameters.simple(
                        CustomerFilterParameters.write(CustomerFilter.ALL.withTyped(typed))))
                .getPathWithQueryParameters(),
            Translations.text(UI.getCurrent().getLocale(), "palette.searchCustomers", typed),
            ""));
  }
}
