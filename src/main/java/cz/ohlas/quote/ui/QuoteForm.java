package cz.ohlas.quote.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.customer.RegistrationDetail;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.quote.QuoteInput;
import cz.ohlas.quote.QuoteTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Everything about a quote but its criteria, which the explainer edits. */
final class QuoteForm extends Composite<Div> {

  private static final int LONGEST_REASON = 300;
  private static final int LONGEST_NOTE = 1000;

  private final InstallationsField installations;
  private final OtherLinesField otherLines;
  private final Select<ServicePackageItem> servicePackage = new Select<>();
  private final DayField periodFrom = new DayField("quote.periodFrom");
  private final IntegerField months = new IntegerField();
  private final Checkbox binding = new Checkbox();
  private final DayField bindingUntil = new DayField("quote.bindingUntil.field");
  private final BigDecimalField discount = new BigDecimalField();
  private final TextField discountReason = new TextField();
  private final Select<Integer> instalments = new Select<>();
  private final IntegerField dueDays = new IntegerField();
  private final Checkbox prolongs = new Checkbox();
  private final TextArea note = new TextArea();
  private final Runnable changed;

  QuoteForm(
      QuoteInput shown,
      List<RegistrationDetail> registrations,
      List<ServicePackageItem> packages,
      LocalDate today,
      Runnable changed) {
    this.changed = changed;
    installations = new InstallationsField(registrations, shown.registrations(), changed);
    otherLines = new OtherLinesField(shown.otherLines(), changed);
    label(shown, packages, today);
    show(shown.terms());
    discount.setValue(plain(shown.discountPercent()));
    discountReason.setValue(shown.discountReason());
    note.setValue(shown.note());
    listen();
    getContent().addClassName("quote-form");
    getContent()
        .add(
            installations,
            part("quote.part.period", servicePackage, periodFrom, months, binding, bindingUntil),
            part("quote.part.money", discount, discountReason, instalments, dueDays, prolongs),
            otherLines,
            part("quote.part.note", note));
  }

  /**
   * What was typed, with these criteria.
   *
   * @throws BusinessRuleViolation when something is missing or no number
   */
  QuoteInput read(CriteriaSheet criteria) {
    ServicePackageItem chosen = servicePackage.getValue();
    LocalDate from = periodFrom.getValue();
    Integer length = months.getValue();
    Integer due = dueDays.getValue();
    BigDecimal percent = discount.getValue();
    LocalDate until = bindingUntil.getValue();
    boolean incomplete =
        chosen == null
            || from == null
            || length == null
            || due == null
            || discount.isInvalid()
            || (binding.getValue() && until == null);
    if (incomplete || from == null || length == null || due == null || chosen == null) {
      throw BusinessRuleViolation.plain("quote.rule.incomplete");
    }
    return new QuoteInput(
        criteria,
        installations.read(),
        chosen.id(),
        new QuoteTerms(
            from,
            length,
            binding.getValue() ? until : null,
            due,
            instalments.getValue(),
            prolongs.getValue()),
        percent == null ? BigDecimal.ZERO : percent,
        discountReason.getValue(),
        otherLines.read(),
        note.getValue());
  }

  /** Whether the quote can be binding at all: not while a criterion is unknown (PRC-2). */
  void allowBinding(boolean allowed) {
    binding.setEnabled(allowed);
    binding.setHelperText(allowed ? null : getTranslation("quote.binding.unknownCriterion"));
    bindingUntil.setVisible(allowed && binding.getValue());
  }

  private void label(QuoteInput shown, List<ServicePackageItem> packages, LocalDate today) {
    Formats formats = Formats.of(getLocale());
    servicePackage.setLabel(getTranslation("quote.package"));
    servicePackage.setItems(packages);
    servicePackage.setItemLabelGenerator(item ->
        item == null
            ? ""
            : item.name(getLocale()) + " · " + formats.workingTime(item.answerTime()));
    packages.stream()
        .filter(item -> item.id() == shown.servicePackageId())
        .findFirst()
        .ifPresent(servicePackage::setValue);
    months.setLabel(getTranslation("quote.months"));
    months.setSuffixComponent(new Span(getTranslation("quote.months.unit")));
    months.setStepButtonsVisible(true);
    months.setMin(1);
    months.setMax(60);
    binding.setLabel(getTranslation("quote.binding.field"));
    bindingUntil.setMin(today);
    discount.setLabel(getTranslation("quote.discount"));
    discount.setSuffixComponent(new Span("%"));
    discount.setLocale(getLocale());
    discountReason.setLabel(getTranslation("quote.discountReason"));
    discountReason.setMaxLength(LONGEST_REASON);
    instalments.setLabel(getTranslation("quote.instalments"));
    instalments.setItems(1, 2, 4, 12);
    instalments.setItemLabelGenerator(item -> getTranslation("quote.instalments." + item));
    dueDays.setLabel(getTranslation("quote.dueDays"));
    dueDays.setSuffixComponent(new Span(getTranslation("quote.dueDays.unit")));
    dueDays.setMin(1);
    dueDays.setMax(90);
    prolongs.setLabel(getTranslation("quote.prolongs.field"));
    note.setLabel(getTranslation("quote.note"));
    note.setMaxLength(LONGEST_NOTE);
    note.setHelperText(getTranslation("quote.note.help"));
  }

  private void show(QuoteTerms terms) {
    periodFrom.setValue(terms.periodFrom());
    months.setValue(terms.months());
    binding.setValue(terms.binding());
    bindingUntil.setValue(terms.bindingUntil());
    bindingUntil.setVisible(terms.binding());
    instalments.setValue(terms.instalments());
    dueDays.setValue(terms.dueDays());
    prolongs.setValue(terms.prolongs());
  }

  private void listen() {
    binding.addValueChangeListener(change -> bindingUntil.setVisible(change.getValue()));
    List.<AbstractField<?, ?>>of(
            servicePackage,
            periodFrom,
            months,
            binding,
            bindingUntil,
            discount,
            discountReason,
            instalments,
            dueDays,
            prolongs,
            note)
        .forEach(field -> field.addValueChangeListener(change -> changed.run()));
  }

  private Div part(String titleKey, Component... fields) {
    Div grid = new Div(fields);
    grid.addClassName("quote-fields");
    Div part = new Div(new H3(getTranslation(titleKey)), grid);
    part.addClassName("quote-part");
    return part;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
  }
}
