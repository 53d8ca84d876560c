package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.company.CompanyRules;
import cz.ohlas.request.WaitingInput;
import cz.ohlas.workingtime.Pause;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.LocalDate;

/** What the customer is asked for, and by which day; each kind has its own days (REG-2, REQ-2). */
final class WaitingForm extends Composite<FormLayout> {

  private static final int LONG = 1000;

  private final transient RequestDesk desk;
  private final transient PresentMoment asking;
  private final Select<Pause.Kind> kind = new Select<>();
  private final DayField untilDay = new DayField("request.field.untilDay");
  private final TextArea what = new TextArea(getTranslation("request.field.what"));
  private final MomentField askedAt = new MomentField("request.field.askedAt");

  WaitingForm(RequestDesk desk) {
    this.desk = desk;
    kind.setLabel(getTranslation("request.field.waitFor"));
    kind.setItems(Pause.Kind.CLARIFICATION, Pause.Kind.PROOF, Pause.Kind.APPROVAL);
    kind.setItemLabelGenerator(each -> getTranslation("request.wait." + each));
    kind.addValueChangeListener(change -> {
      untilDay.setValue(lastDay(change.getValue()));
      untilDay.setRequiredIndicatorVisible(change.getValue() != Pause.Kind.APPROVAL);
    });
    kind.setValue(Pause.Kind.CLARIFICATION);
    untilDay.setClearButtonVisible(true);
    what.setMaxLength(LONG);
    what.setMinRows(3);
    what.setRequiredIndicatorVisible(true);
    asking = new PresentMoment(askedAt, desk::now);
    RuleField.of(what, "request.rule.whatMissing");
    RuleField.of(
        untilDay,
        "request.rule.proofDayMissing",
        "request.rule.clarificationDayMissing",
        "request.rule.untilDayPassed");
    RuleField.of(
        askedAt,
        "request.rule.momentMissing",
        "request.rule.inFuture",
        "request.rule.beforeReceipt");
    FormLayout layout = getContent();
    TwoColumns.of(layout);
    layout.add(kind, 2);
    layout.add(what, 2);
    layout.add(untilDay, askedAt);
  }

  /** Asks for the same once more. */
  WaitingForm anew(Pause.Kind before) {
    kind.setValue(before);
    return this;
  }

  /** Asks for this and nothing else, just now. */
  WaitingForm only(Pause.Kind one, String begun) {
    kind.setValue(one);
    kind.setVisible(false);
    askedAt.setVisible(false);
    what.setValue(begun);
    return this;
  }

  LocalDate until() {
    return untilDay.getValue() == null ? today() : untilDay.getValue();
  }

  WaitingInput read() {
    return new WaitingInput(kind.getValue(), asking.read(), what.getValue(), untilDay.getValue());
  }

  /** So many days from now as the company has set, and on to a day on which support works. */
  private LocalDate lastDay(Pause.Kind asked) {
    CompanyRules rules = desk.company().current().rules();
    WorkingCalendar calendar = desk.calendars().current();
    LocalDate day =
        today().plusDays(asked == Pause.Kind.PROOF ? rules.proofDays() : rules.clarificationDays());
    while (!calendar.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.now(), ConsoleClock.PRAGUE);
  }
}
