package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import cz.ohlas.base.ui.Section;
import cz.ohlas.contract.AgreementFile;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.customer.RegistrationReference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A customer's contracts, the latest first; account managers write them (ACC-4). */
final class ContractsPart extends Composite<Section> {

  /** The name of this part's place on the page. */
  static final String ID = "contracts";

  ContractsPart(ContractDesk desk, long customerId, Runnable reload) {
    ContractActions actions = new ContractActions(desk, reload);
    getContent().setId(ID);
    if (desk.writes()) {
      Button add = new Button(getTranslation("contract.add"), click -> actions.create(customerId));
      add.addThemeVariants(ButtonVariant.TERTIARY);
      getContent().withActions(add);
    }
    List<ContractDetail> contracts = desk.contracts().ofCustomer(customerId);
    List<RegistrationReference> registrations = desk.registrations().references(customerId);
    if (contracts.isEmpty()) {
      // The free programme is for registered customers only (REG-5)
      boolean registered = registrations.stream().anyMatch(each -> each.status().isInUse());
      Paragraph none =
          new Paragraph(getTranslation(registered ? "contract.none" : "contract.noneUnregistered"));
      none.addClassName("quiet");
      getContent().add(none);
    }
    Map<Long, String> labels =
        registrations.stream()
            .collect(Collectors.toMap(RegistrationReference::id, RegistrationReference::label));
    Map<Long, ContractDetail> byId =
        contracts.stream().collect(Collectors.toMap(ContractDetail::id, Function.identity()));
    Map<Long, ContractDetail> followers =
        contracts.stream()
            .filter(each -> each.facts().renewsContractId() != null)
            .collect(
                Collectors.toMap(each -> each.facts().renewsContractId(), Function.identity()));
    Map<Long, List<AgreementFile>> agreements =
        desk.agreements().ofCustomer(customerId).stream()
            .collect(Collectors.groupingBy(AgreementFile::contractId));
    contracts.forEach(contract ->
        getContent()
            .add(
                new ContractCard(
                    contract,
                    labels,
                    byId.get(contract.facts().renewsContractId()),
                    followers.get(contract.id()),
                    agreements.getOrDefault(contract.id(), List.of()),
                    actions)));
  }

  @Override
  protected Section initContent() {
    return new Section("contract.title");
  }
}
