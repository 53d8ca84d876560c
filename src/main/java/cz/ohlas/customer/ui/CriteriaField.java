package cz.ohlas.customer.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.PriceCriteria;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three criteria of the price, each with its source and day, each left empty if unknown. */
final class CriteriaField extends CustomField<CriteriaSheet> {

  private static final int MOST = 1_000_000;

  private final LocalDate today;
  private final Map<Criterion, Row> rows = new EnumMap<>(Criterion.class);

  CriteriaField(LocalDate today) {
    super(CriteriaSheet.UNKNOWN);
    this.today = today;
    setLabel(getTranslation("customer.criteria"));
    setHelperText(getTranslation("customer.criteria.help"));
    Div lines = new Div();
    lines.addClassName("criteria-field");
    for (Criterion criterion : Criterion.values()) {
      Row row = new Row(criterion);
      rows.put(criterion, row);
      lines.add(row.amount, row.source, row.day);
    }
    add(lines);
  }

  /** Whether each known criterion has a sensible amount and a day that has come. */
  boolean isComplete() {
    return rows.values().stream().allMatch(Row::isComplete);
  }

  @Override
  protected CriteriaSheet generateModelValue() {
    CriteriaSheet sheet = CriteriaSheet.UNKNOWN;
    for (Map.Entry<Criterion, Row> row : rows.entrySet()) {
      sheet = sheet.with(row.getKey(), row.getValue().value());
    }
    return sheet;
  }

  @Override
  protected void setPresentationValue(CriteriaSheet sheet) {
    rows.forEach((criterion, row) -> row.show(sheet.of(criterion).orElse(null)));
  }

  private final class Row {
    private final IntegerField amount;
    private final Select<CriterionSource> source = new Select<>();
    private final DayField day = new DayField("customer.criterion.day");

    private Row(Criterion criterion) {
      boolean level = criterion == Criterion.COMPLEXITY;
      amount = new IntegerField(getTranslation("price.criterion." + criterion.name()));
      amount.setMin(level ? 1 : 0);
      amount.setMax(level ? PriceCriteria.MOST_COMPLEX : MOST);
      String range = getTranslation("price.field.range." + criterion.name());
      amount.setI18n(
          new IntegerField.IntegerFieldI18n()
              .setBadInputErrorMessage(getTranslation("price.field.bad"))
              .setMinErrorMessage(range)
              .setMaxErrorMessage(range));
      amount.setPlaceholder(getTranslation("price.unknown"));
      amount.addValueChangeListener(change -> enableOrigin());
      source.setLabel(getTranslation("customer.criterion.source"));
      source.setItems(CriterionSource.values());
      source.setItemLabelGenerator(each -> getTranslation("price.source." + each.name()));
      source.setValue(CriterionSource.TOLD_BY_CUSTOMER);
      day.setMax(today);
      enableOrigin();
    }

    private void enableOrigin() {
      boolean known = amount.getValue() != null;
      source.setEnabled(known);
      day.setEnabled(known);
      if (known && day.isEmpty()) {
        day.setValue(today);
      }
    }

    private boolean isComplete() {
      return !amount.isInvalid() && (amount.isEmpty() || isPast(day.getValue()));
    }

    private boolean isPast(@Nullable LocalDate chosen) {
      return chosen != null && !chosen.isAfter(today);
    }

    private @Nullable CriterionValue value() {
      return amount.isEmpty() || day.isEmpty()
          ? null
          : new CriterionValue(amount.getValue(), source.getValue(), day.getValue());
    }

    private void show(@Nullable CriterionValue known) {
      amount.setValue(known == null ? null : known.amount());
      source.setValue(known == null ? CriterionSource.TOLD_BY_CUSTOMER : known.source());
      day.setValue(known == null ? null : known.day());
      enableOrigin();
    }
  }
}
