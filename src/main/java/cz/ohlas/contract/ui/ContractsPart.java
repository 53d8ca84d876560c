package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.Facts;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractState;
import cz.ohlas.customer.RegistrationReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A customer's contracts, the latest first; account managers write them (ACC-4). */
final class ContractsPart extends Composite<Section> {

  private final transient ContractDesk desk;
  private final transient Runnable reload;
  private final long customerId;

  ContractsPart(ContractDesk desk, long customerId, Runnable reload) {
    this.desk = desk;
    this.customerId = customerId;
    this.reload = reload;
    if (desk.writes()) {
      Button add = new Button(getTranslation("contract.add"), click -> create());
      add.addThemeVariants(ButtonVariant.TERTIARY);
      getContent().withActions(add);
    }
    List<ContractDetail> contracts = desk.contracts().ofCustomer(customerId);
    if (contracts.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("contract.none"));
      none.addClassName("quiet");
      getContent().add(none);
    }
    Map<Long, String> labels =
        desk.registrations().references(customerId).stream()
            .collect(Collectors.toMap(RegistrationReference::id, RegistrationReference::label));
    contracts.forEach(contract -> getContent().add(card(contract, labels)));
  }

  @Override
  protected Section initContent() {
    return new Section("contract.title");
  }

  private Component card(ContractDetail contract, Map<Long, String> labels) {
    LocalDate today = desk.today();
    ContractState state = contract.stateOn(today);
    Formats formats = Formats.of(getLocale());
    Div heading =
        new Div(
            new H3(getTranslation("contract.heading", contract.number())),
            new StatusDot(tone(state), getTranslation(state.key())));
    heading.addClassName("contract-heading");
    if (desk.writes() && contract.terminatedOn() == null) {
      Span buttons = new Span(edit(contract));
      if (state != ContractState.ENDED) {
        buttons.add(terminate(contract));
      }
      heading.add(buttons);
    }
    ContractInput facts = contract.facts();
    Facts list =
        new Facts()
            .add(
                "contract.package",
                contract.servicePackage().name(getLocale())
                    + " · "
                    + formats.workingTime(contract.answerTime()))
            .add("contract.validity", validity(contract, formats))
            .add("contract.signedOn", formats.date(facts.signedOn()))
            .add(
                "contract.yearlyPrice",
                getTranslation(
                    "contract.priceAndBand",
                    formats.money(contract.yearlyPrice()),
                    contract.tier()))
            .add(
                "contract.registrations",
                facts.registrationIds().stream()
                    .sorted()
                    .map(id -> labels.getOrDefault(id, ""))
                    .collect(Collectors.joining("; ")))
            .add("contract.paymentTerms", facts.paymentTerms())
            .add(
                "contract.processingAgreementOn",
                facts.processingAgreementOn() == null
                    ? getTranslation("contract.processingAgreement.none")
                    : formats.date(facts.processingAgreementOn()))
            .add("contract.terminationReason", contract.terminationReason());
    Div card = new Div(heading, list);
    card.addClassName("contract");
    return card;
  }

  private String validity(ContractDetail contract, Formats formats) {
    LocalDate from = contract.facts().validFrom();
    return contract
        .lastDay()
        .map(last -> formats.range(from, last))
        .orElseGet(() -> getTranslation("contract.validFromOpen", formats.date(from)));
  }

  private static Tone tone(ContractState state) {
    return switch (state) {
      case TO_COME -> Tone.INFO;
      case LIVE -> Tone.GOOD;
      case ENDED, TERMINATED -> Tone.NEUTRAL;
    };
  }

  private void create() {
    ContractInput blank = desk.blank(customerId);
    ContractForm form = desk.form(blank);
    form.show(blank);
    new FormDialog(
            "contract.add",
            "action.create",
            form,
            () -> {
              desk.contracts().create(form.read(blank));
              saved();
            })
        .wide()
        .open();
  }

  private Button edit(ContractDetail contract) {
    Button edit =
        new Button(
            getTranslation("action.edit"),
            click -> {
              ContractForm form = desk.form(contract.facts());
              form.show(contract.facts());
              FormDialog.editing(
                      "contract.change",
                      form,
                      () -> form.read(contract.facts()),
                      desk.edit(contract, this::saved))
                  .wide()
                  .open();
            });
    edit.setAriaLabel(getTranslation("contract.edit", contract.number()));
    edit.addThemeVariants(ButtonVariant.TERTIARY);
    return edit;
  }

  private Button terminate(ContractDetail contract) {
    Button end =
        new Button(
            getTranslation("contract.terminate"),
            click -> {
              TerminationForm form = new TerminationForm(desk.today());
              new FormDialog(
                      "contract.terminate.title",
                      "contract.terminate.confirm",
                      form,
                      () -> {
                        desk.contracts()
                            .terminate(
                                contract.id(), contract.version(), form.lastDay(), form.reason());
                        saved();
                      })
                  .open();
            });
    end.setAriaLabel(getTranslation("contract.terminate.one", contract.number()));
    end.addThemeVariants(ButtonVariant.TERTIARY);
    return end;
  }

  private void saved() {
    Notices.done("notice.saved");
    reload.run();
  }
}
