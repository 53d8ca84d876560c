package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.complaint.DeputyInput;
import java.util.List;

/** A deputy to be named for some days. */
final class DeputyForm extends Composite<FormLayout> {

  private final Binder<DeputyInput> binder = new Binder<>(DeputyInput.class);

  DeputyForm(List<StaffCard> candidates) {
    ComboBox<StaffCard> who = new ComboBox<>(getTranslation("complaint.deputy.who"));
    who.setItems(candidates);
    who.setItemLabelGenerator(card -> card.name() + " · " + card.function());
    DayField from = new DayField("complaint.deputy.from");
    DayField to = new DayField("complaint.deputy.to");
    String required = getTranslation("field.required");
    binder
        .forField(who)
        .asRequired(required)
        .withConverter(
            (StaffCard chosen) -> chosen == null ? null : chosen.id(),
            id ->
                candidates.stream()
                    .filter(card -> Long.valueOf(card.id()).equals(id))
                    .findFirst()
                    .orElse(null))
        .bind("staffId");
    binder.forField(from).asRequired(required).bind("from");
    binder.forField(to).asRequired(required).bind("to");
    getContent().add(who, from, to);
  }

  DeputyInput read() throws ValidationException {
    return binder.writeRecord();
  }
}
