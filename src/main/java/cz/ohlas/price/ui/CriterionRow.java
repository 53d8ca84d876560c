package cz.ohlas.price.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.TierDecision;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One criterion on the explainer: its name, its value, which may be left empty, its bands. */
final class CriterionRow {

  private final Criterion criterion;
  private final LocalDate today;
  private final NativeLabel label = new NativeLabel();
  private final IntegerField field = new IntegerField();
  private final BandChips chips;
  private @Nullable CriterionValue value;
  private boolean showing;

  CriterionRow(Criterion criterion, LocalDate today, Runnable changed) {
    this.criterion = criterion;
    this.today = today;
    this.chips = new BandChips(criterion);
    field.setId("criterion-" + criterion.name().toLowerCase(Locale.ROOT));
    field.setMin(criterion == Criterion.COMPLEXITY ? 1 : 0);
    field.setMax(
        criterion == Criterion.COMPLEXITY ? PriceCriteria.MOST_COMPLEX : CriterionValue.MOST);
    field.setStepButtonsVisible(criterion == Criterion.COMPLEXITY);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.addValueChangeListener(change -> {
      if (!showing) {
        take(change.getValue());
        changed.run();
      }
    });
    label.setFor(field);
    label.addClassName("price-criterion");
    field.addClassName("price-field");
    translate();
  }

  private void translate() {
    String name = field.getTranslation("price.criterion." + criterion.name());
    label.setText(name);
    field.setAriaLabel(name);
    field.setPlaceholder(field.getTranslation("price.unknown"));
    field.setSuffixComponent(new Span(field.getTranslation("price.unit." + criterion.name())));
    field.setI18n(
        new IntegerField.IntegerFieldI18n()
            .setBadInputErrorMessage(field.getTranslation("price.field.bad"))
            .setMinErrorMessage(field.getTranslation("price.field.range." + criterion.name()))
            .setMaxErrorMessage(field.getTranslation("price.field.range." + criterion.name())));
  }

  Stream<Component> components() {
    return Stream.of(label, field, chips);
  }

  void set(@Nullable CriterionValue known) {
    value = known;
    showing = true;
    field.setValue(known == null ? null : known.amount());
    showing = false;
  }

  @Nullable CriterionValue value() {
    return value;
  }

  /** The same amount, learned otherwise. */
  void learned(CriterionSource source, LocalDate day) {
    if (value != null) {
      value = new CriterionValue(value.amount(), source, day);
    }
  }

  void setReadOnly(boolean readOnly) {
    field.setReadOnly(readOnly);
    field.setStepButtonsVisible(!readOnly && criterion == Criterion.COMPLEXITY);
  }

  boolean isInvalid() {
    return field.isInvalid();
  }

  void show(PriceList list, TierDecision decision) {
    chips.show(list, decision);
  }

  CriteriaSheet into(CriteriaSheet sheet) {
    return sheet.with(criterion, value);
  }

  /** A number that was typed is new knowledge of today; its source stays as it was chosen. */
  private void take(@Nullable Integer amount) {
    if (amount == null || amount < field.getMin() || amount > field.getMax()) {
      value = null;
      return;
    }
    CriterionSource source = value == null ? CriterionSource.TOLD_BY_CUSTOMER : value.source();
    value = new CriterionValue(amount, source, today);
  }
}
