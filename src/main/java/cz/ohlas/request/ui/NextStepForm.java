package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.request.NextStepInput;
import cz.ohlas.request.NextStepKind;
import cz.ohlas.request.RequestNotebook.StepFact;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done next, on which day, at what time if that matters, and by whom. */
final class NextStepForm extends Composite<FormLayout> {

  private static final int LONGEST = 1000;

  private final Select<NextStepKind> kind = new Select<>();
  private final ComboBox<StaffCard> person =
      new ComboBox<>(getTranslation("request.field.stepWhose"));
  private final DayField day = new DayField("request.field.stepDay");
  private final TimePicker time = new TimePicker(getTranslation("request.field.stepTime"));
  private final TextField text = new TextField(getTranslation("request.field.stepText"));

  /** Shows the step that is open, or what is most likely where there is none. */
  NextStepForm(RequestDesk desk, @Nullable StepFact open, long usually) {
    List<StaffCard> people = People.ofSupport(desk.staff());
    kind.setLabel(getTranslation("request.field.stepKind"));
    kind.setItems(NextStepKind.values());
    kind.setItemLabelGenerator(each -> getTranslation("request.stepKind." + each));
    kind.setValue(open == null ? NextStepKind.CALL_BACK : open.kind());
    person.setItems(people);
    person.setItemLabelGenerator(StaffCard::name);
    long whose = open == null ? usually : open.whoseStaffId();
    people.stream().filter(each -> each.id() == whose).findFirst().ifPresent(person::setValue);
    LocalDateTime now = LocalDateTime.ofInstant(desk.now(), ConsoleClock.PRAGUE);
    day.setMin(now.toLocalDate());
    time.setLocale(getLocale());
    time.setStep(Duration.ofMinutes(15));
    time.setClearButtonVisible(true);
    text.setMaxLength(LONGEST);
    if (open == null) {
      day.setValue(now.toLocalDate());
      kind.addValueChangeListener(change -> propose(change.getValue(), now.toLocalDate()));
    } else {
      LocalDateTime due = LocalDateTime.ofInstant(open.dueAt(), ConsoleClock.PRAGUE);
      day.setValue(due.toLocalDate());
      time.setValue(open.timed() ? due.toLocalTime().truncatedTo(ChronoUnit.MINUTES) : null);
      text.setValue(open.text());
    }
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    layout.add(kind, person, day, time);
    layout.add(text, 2);
  }

  NextStepInput read() {
    if (day.isInvalid() || time.isInvalid() || day.getValue() == null || person.isEmpty()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    return new NextStepInput(
        kind.getValue(), day.getValue(), time.getValue(), person.getValue().id(), text.getValue());
  }

  /** The vendor does not reply within the hour. */
  private void propose(NextStepKind chosen, LocalDate today) {
    boolean untouched = today.equals(day.getValue()) || today.plusDays(2).equals(day.getValue());
    if (untouched) {
      day.setValue(chosen == NextStepKind.VENDOR ? today.plusDays(2) : today);
    }
  }
}
