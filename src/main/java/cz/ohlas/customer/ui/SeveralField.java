package cz.ohlas.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.customer.ReachKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several addresses or numbers, the main one first, each in a row of its own that says what is
 * wrong with it. Several pasted at once get a row each.
 */
final class SeveralField extends CustomField<List<String>> {

  private final ReachKind kind;
  private final String words;
  private final Div rows = new Div();
  private final List<TextField> fields = new ArrayList<>();
  private final Button more;
  private List<String> known = List.of();

  SeveralField(ReachKind kind) {
    super(List.of());
    this.kind = kind;
    this.words = "customer.reach." + kind.name();
    rows.addClassName("several-rows");
    more =
        new Button(
            getTranslation(words + ".add"), VaadinIcon.PLUS.create(), click -> add("").focus());
    more.addThemeVariants(ButtonVariant.TERTIARY);
    Div all = new Div(rows, more);
    all.addClassName("several-field");
    add(all);
    getElement().setAttribute("aria-label", getTranslation(words + ".all"));
    show(List.of());
  }

  /** Ties it to the input's component of this name; each row tells what is wrong with it. */
  <R extends Record> SeveralField boundTo(Binder<R> binder, String property) {
    binder
        .forField(this)
        .withValidator((value, context) ->
            fault(value).map(ValidationResult::error).orElseGet(ValidationResult::ok))
        .withValidationStatusHandler(status -> tell())
        .bind(property);
    return this;
  }

  @Override
  protected List<String> generateModelValue() {
    return kind.tidy(fields.stream().map(TextField::getValue).toList());
  }

  @Override
  protected void setPresentationValue(List<String> values) {
    known = values;
    show(values);
  }

  private void show(List<String> values) {
    fields.clear();
    rows.removeAll();
    (values.isEmpty() ? List.of("") : values).forEach(this::add);
  }

  private TextField add(String value) {
    TextField field = new TextField(label(fields.size()));
    field.setValue(value);
    field.addValueChangeListener(change -> typed(field));
    fields.add(field);
    Div row = new Div(field);
    row.addClassName("several-row");
    if (fields.size() > 1) {
      row.add(remover(row, field));
    }
    rows.add(row);
    more.setVisible(fields.size() < ReachKind.MOST);
    return field;
  }

  private Button remover(Div row, TextField field) {
    Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    remove.setAriaLabel(getTranslation(words + ".remove", field.getLabel()));
    remove.addClickListener(click -> {
      int place = fields.indexOf(field);
      rows.remove(row);
      fields.remove(field);
      more.setVisible(true);
      updateValue();
      fields.get(place - 1).focus();
    });
    return remove;
  }

  private String label(int place) {
    String label = getTranslation(words);
    return place == 0 ? label : label + " " + (place + 1);
  }

  private void typed(TextField field) {
    List<String> here = kind.tidy(field.getValue());
    if (here.size() > 1) {
      show(generateModelValue());
    } else if (here.size() == 1 && !here.getFirst().equals(field.getValue())) {
      field.setValue(here.getFirst());
      return;
    }
    updateValue();
    tell();
  }

  /** Marks the rows that are wrong or doubtful. */
  private void tell() {
    boolean many = generateModelValue().size() > ReachKind.MOST;
    setInvalid(many);
    setErrorMessage(many ? fault(generateModelValue()).orElse("") : "");
    for (TextField field : fields) {
      Optional<String> fault = fault(kind.tidy(field.getValue()));
      field.setErrorMessage(fault.orElse(""));
      field.setInvalid(fault.isPresent());
      boolean doubtful = fault.isEmpty() && kind.isDoubtful(field.getValue());
      field.setHelperText(doubtful ? getTranslation("customer.reach.doubtful") : "");
      field.setClassName("doubtful", doubtful);
    }
  }

  private Optional<String> fault(List<String> values) {
    try {
      kind.checked(values, known);
      return Optional.empty();
    } catch (BusinessRuleViolation wrong) {
      return Optional.of(wrong.sentence(getLocale()));
    }
  }
}
