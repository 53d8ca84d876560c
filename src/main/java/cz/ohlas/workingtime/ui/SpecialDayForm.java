package cz.ohlas.workingtime.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.workingtime.SpecialDayInput;
import cz.ohlas.workingtime.SpecialDayKind;

/** A closure or an exceptional working day to be entered. */
final class SpecialDayForm extends Composite<FormLayout> {

  private static final int REASON_LENGTH = 200;

  private final Binder<SpecialDayInput> binder = new Binder<>(SpecialDayInput.class);

  SpecialDayForm() {
    RadioButtonGroup<SpecialDayKind> kind =
        new RadioButtonGroup<>(getTranslation("workingtime.column.kind"));
    kind.setItems(SpecialDayKind.values());
    kind.setItemLabelGenerator(each -> getTranslation(each.key()));
    kind.setValue(SpecialDayKind.CLOSURE);
    DayField day = new DayField("workingtime.column.day");
    TextField reason = new TextField(getTranslation("workingtime.column.reason"));
    reason.setMaxLength(REASON_LENGTH);
    reason.setHelperText(getTranslation("workingtime.reason.help"));
    String required = getTranslation("field.required");
    binder.forField(day).asRequired(required).bind("day");
    binder.forField(kind).asRequired(required).bind("kind");
    binder.forField(reason).asRequired(required).bind("reason");
    getContent().add(kind, day, reason);
  }

  SpecialDayInput read() throws ValidationException {
    return binder.writeRecord();
  }
}
