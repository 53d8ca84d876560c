package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.request.AbsenceInput;
import java.time.LocalDate;
import java.util.List;

/** Who is away, and when; people write down their own, leads anybody's. */
final class AbsenceForm extends Composite<FormLayout> {

  private final ComboBox<StaffCard> who = new ComboBox<>(getTranslation("request.absence.who"));
  private final DayField from = new DayField("request.absence.from");
  private final DayField to = new DayField("request.absence.to");

  AbsenceForm(List<StaffCard> people, long self, LocalDate today) {
    who.setItems(people);
    who.setItemLabelGenerator(StaffCard::name);
    people.stream().filter(each -> each.id() == self).findFirst().ifPresent(who::setValue);
    who.setReadOnly(people.size() == 1);
    from.setValue(today);
    to.setValue(today);
    to.setMin(today);
    from.addValueChangeListener(change -> {
      LocalDate first = change.getValue();
      if (first != null && to.getValue() != null && to.getValue().isBefore(first)) {
        to.setValue(first);
      }
    });
    TwoColumns.of(getContent());
    getContent().add(who, 2);
    getContent().add(from, to);
  }

  AbsenceInput read() {
    if (who.isEmpty() || from.isEmpty() || to.isEmpty() || to.isInvalid() || from.isInvalid()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    return new AbsenceInput(who.getValue().id(), from.getValue(), to.getValue());
  }
}
