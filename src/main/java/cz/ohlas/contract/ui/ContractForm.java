package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.contract.ContractDays;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.contract.ProlongationKind;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.price.PriceExplanation;
import cz.ohlas.price.PriceList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A paid contract as it was agreed. The price is offered by the criteria and may be changed. */
final class ContractForm extends Composite<FormLayout> {

  private static final int NUMBER_LENGTH = 40;
  private static final int TERMS_LENGTH = 1_000;

  private final Binder<Typed> binder = new Binder<>(Typed.class);
  private final transient PriceList prices;
  private final transient Map<Long, ServicePackageItem> packages;
  private final Select<Long> servicePackage = new Select<>();
  private final BigDecimalField price = new BigDecimalField();
  private final Paragraph why = new Paragraph();
  private final CriteriaField criteria = new CriteriaField();
  private final DayField from = new DayField("contract.validFrom");
  private final DayField to = new DayField("contract.validTo");
  private final ProlongationField prolongation = new ProlongationField();
  private final Paragraph ends = new Paragraph();
  private @Nullable BigDecimal offered;

  ContractForm(
      List<ServicePackageItem> packages,
      List<RegistrationReference> registrations,
      PriceList prices) {
    this.prices = prices;
    TextField number = new TextField(getTranslation("contract.number"));
    number.setMaxLength(NUMBER_LENGTH);
    this.packages =
        packages.stream().collect(Collectors.toMap(ServicePackageItem::id, Function.identity()));
    servicePackage.setLabel(getTranslation("contract.package"));
    servicePackage.setItems(packages.stream().map(ServicePackageItem::id).toList());
    servicePackage.setItemLabelGenerator(id -> labelOf(this.packages.get(id)));
    servicePackage.addValueChangeListener(change -> offerPrice());
    DayField signed = new DayField("contract.signedOn");
    to.setHelperText(getTranslation("contract.validTo.help"));
    ends.addClassName("quiet");
    from.addValueChangeListener(change -> sayEnd());
    to.addValueChangeListener(change -> sayEnd());
    prolongation.addValueChangeListener(change -> sayEnd());
    Map<Long, String> labels =
        registrations.stream()
            .collect(Collectors.toMap(RegistrationReference::id, RegistrationReference::label));
    CheckboxGroup<Long> covered = new CheckboxGroup<>(getTranslation("contract.registrations"));
    covered.setItems(registrations.stream().map(RegistrationReference::id).toList());
    covered.setItemLabelGenerator(id -> labels.getOrDefault(id, ""));
    price.setLabel(getTranslation("contract.yearlyPrice"));
    price.setLocale(getLocale());
    price.setSuffixComponent(
        new com.vaadin.flow.component.html.Span(getTranslation("contract.czk")));
    why.addClassName("quiet");
    criteria.addValueChangeListener(change -> offerPrice());
    TextArea terms = new TextArea(getTranslation("contract.paymentTerms"));
    terms.setMaxLength(TERMS_LENGTH);
    DayField processing = new DayField("contract.processingAgreementOn");
    processing.setHelperText(getTranslation("contract.processingAgreementOn.help"));
    Checkbox silence = new Checkbox(getTranslation("contract.silenceMeansAgreement"));
    String required = getTranslation("field.required");
    binder.forField(number).asRequired(required).bind("number");
    binder.forField(servicePackage).asRequired(required).bind("servicePackageId");
    binder.forField(signed).asRequired(required).bind("signedOn");
    binder.forField(from).asRequired(required).bind("validFrom");
    binder.forField(to).bind("validTo");
    binder.forField(prolongation).bind("prolongation");
    binder.forField(covered).asRequired(required).bind("registrationIds");
    binder.forField(criteria).bind("criteria");
    binder.forField(price).asRequired(required).bind("yearlyPrice");
    binder.forField(terms).bind("paymentTerms");
    binder.forField(processing).bind("processingAgreementOn");
    binder.forField(silence).bind("silenceMeansAgreement");
    getContent()
        .add(
            number,
            servicePackage,
            signed,
            processing,
            from,
            to,
            prolongation,
            ends,
            covered,
            criteria,
            price,
            why,
            terms,
            silence);
    for (var wide : List.of(prolongation, ends, covered, criteria, why, terms, silence)) {
      getContent().setColspan(wide, 2);
    }
  }

  void show(ContractInput input) {
    offered = null;
    binder.readRecord(
        new Typed(
            input.number(),
            input.servicePackageId(),
            input.signedOn(),
            input.validFrom(),
            input.validTo(),
            input.prolongation(),
            input.registrationIds(),
            input.criteria(),
            input.yearlyPrice(),
            input.paymentTerms(),
            input.processingAgreementOn(),
            input.silenceMeansAgreement()));
    offerPrice();
    sayEnd();
  }

  /** What was typed; who it is with and what it was made from stay as they were shown. */
  ContractInput read(ContractInput shown) throws ValidationException {
    Typed typed = binder.writeRecord();
    return new ContractInput(
        typed.number(),
        shown.customerId(),
        typed.servicePackageId(),
        typed.signedOn(),
        typed.validFrom(),
        typed.validTo(),
        typed.prolongation(),
        typed.yearlyPrice(),
        typed.criteria(),
        shown.pricedOn(),
        typed.registrationIds(),
        typed.paymentTerms(),
        typed.processingAgreementOn(),
        typed.silenceMeansAgreement(),
        shown.sourceQuoteId(),
        shown.renewsContractId());
  }

  /** Says when the contract would end first and by when notice would have to be given. */
  private void sayEnd() {
    Prolongation agreed = prolongation.getValue();
    LocalDate first = from.getValue();
    boolean known =
        first != null && (to.getValue() != null || agreed.kind() == ProlongationKind.UNTIL_NOTICE);
    ends.setVisible(known);
    if (known) {
      ContractDays days = new ContractDays(first, to.getValue(), agreed, null, null);
      ends.setText(
          getTranslation("contract.endsSo", new ContractWording(getLocale()).nextEnd(days, first)));
    }
  }

  /** Explains the band, and follows it with the price unless somebody has typed another one. */
  private void offerPrice() {
    PriceExplanation explanation = PriceExplanation.of(prices, criteria.getValue(), getLocale());
    BigDecimal list = explanation.decision().yearlyPrice();
    BigDecimal typed = price.getValue();
    if (typed == null || (offered != null && typed.compareTo(offered) == 0)) {
      price.setValue(list);
    }
    offered = list;
    String words =
        getTranslation(
            "contract.listPrice",
            Formats.of(getLocale()).money(new Money(list)),
            explanation.why());
    ServicePackageItem chosen = packages.get(servicePackage.getValue());
    Integer band = chosen == null ? null : chosen.priceBand();
    int asked = explanation.decision().tier();
    why.setText(
        band == null || band == asked
            ? words
            : words + " " + getTranslation("contract.otherBand", band, asked));
  }

  private String labelOf(@Nullable ServicePackageItem item) {
    return item == null
        ? ""
        : item.name(getLocale()) + " · " + Formats.of(getLocale()).workingTime(item.answerTime());
  }

  /** The part of a contract that is typed; public, for the binder reads it by reflection. */
  public record Typed(
      String number,
      Long servicePackageId,
      LocalDate signedOn,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      Prolongation prolongation,
      Set<Long> registrationIds,
      PriceCriteria criteria,
      BigDecimal yearlyPrice,
      String paymentTerms,
      @Nullable LocalDate processingAgreementOn,
      boolean silenceMeansAgreement) {}
}
