package cz.ohlas.contract.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.HistoryLine;
import cz.ohlas.contract.ContractHistory;
import cz.ohlas.customer.ui.CustomerChanges;
import java.util.List;
import org.springframework.stereotype.Component;

/** The history of a customer's contracts. */
@Component
class ContractChanges implements CustomerChanges {

  private final ContractHistory history;
  private final ContractDesk desk;

  ContractChanges(ContractHistory history, ContractDesk desk) {
    this.history = history;
    this.desk = desk;
  }

  @Override
  public List<HistoryLine> of(long customerId) {
    UI ui = UI.getCurrent();
    ConflictWords words = desk.words(ui.getLocale());
    return history.ofCustomer(customerId).stream()
        .map(change ->
            HistoryLine.of(
                change,
                version -> ui.getTranslation("contract.heading", version.facts().number()),
                words))
        .toList();
  }
}
