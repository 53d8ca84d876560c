package cz.ohlas.contract.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.ohlas.price.PriceCriteria;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three criteria of the price; each may be left empty while it is unknown (PRC-2). */
final class CriteriaField extends CustomField<PriceCriteria> {

  private static final PriceCriteria UNKNOWN = new PriceCriteria(null, null, null);

  private final IntegerField employees = field("price.criterion.EMPLOYEES", 0, 1_000_000);
  private final IntegerField calls = field("price.criterion.CALLS", 0, 10_000_000);
  private final IntegerField complexity =
      field("price.criterion.COMPLEXITY", 1, PriceCriteria.MOST_COMPLEX);

  private boolean showing;

  CriteriaField() {
    super(UNKNOWN);
    setLabel(getTranslation("contract.criteria"));
    Div fields = new Div(employees, calls, complexity);
    fields.addClassName("fields");
    add(fields);
    List.of(employees, calls, complexity)
        .forEach(field -> field.addValueChangeListener(change -> take()));
  }

  @Override
  protected PriceCriteria generateModelValue() {
    if (employees.isInvalid() || calls.isInvalid() || complexity.isInvalid()) {
      return getValue();
    }
    return new PriceCriteria(employees.getValue(), calls.getValue(), complexity.getValue());
  }

  @Override
  protected void setPresentationValue(@Nullable PriceCriteria criteria) {
    PriceCriteria shown = criteria == null ? UNKNOWN : criteria;
    showing = true;
    employees.setValue(shown.employees());
    calls.setValue(shown.callsPerDay());
    complexity.setValue(shown.complexity());
    showing = false;
  }

  private void take() {
    if (!showing) {
      updateValue();
    }
  }

  private IntegerField field(String labelKey, int least, int most) {
    IntegerField field = new IntegerField(getTranslation(labelKey));
    field.setMin(least);
    field.setMax(most);
    field.addClassName("short-field");
    return field;
  }
}
