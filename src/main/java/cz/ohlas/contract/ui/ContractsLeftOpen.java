package cz.ohlas.contract.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.customer.ui.LeftOpen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Contracts that go on, or begin, although the business with the customer ends. */
@Component
class ContractsLeftOpen implements LeftOpen {

  private final ContractDesk desk;

  ContractsLeftOpen(ContractDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<String> of(long customerId) {
    LocalDate today = desk.today();
    List<String> numbers =
        desk.contracts().ofCustomer(customerId).stream()
            .filter(contract -> !contract.isWithdrawn())
            .filter(contract -> contract.days().last().filter(today::isAfter).isEmpty())
            .map(ContractDetail::number)
            .toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            UI.getCurrent()
                .getTranslation(
                    "contract.leftOpen",
                    numbers.size(),
                    numbers.stream().collect(Collectors.joining(", "))));
  }
}
