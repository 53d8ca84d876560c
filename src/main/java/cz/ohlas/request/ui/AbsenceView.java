package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.request.AbsenceDetail;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** Who of support is away, what they leave behind, and who takes it over. */
@Route(value = "absences", layout = MainLayout.class)
@Menu(title = "request.absences", order = 22, icon = "vaadin:calendar-user")
@RolesAllowed({"LEAD", "ENGINEER"})
class AbsenceView extends Div implements HasDynamicTitle {

  private final transient RequestDesk desk;
  private final Div list = new Div();

  AbsenceView(RequestDesk desk) {
    this.desk = desk;
    addClassName("full");
    Button set = new Button(getTranslation("request.absence.set"), click -> set());
    set.addThemeVariants(ButtonVariant.PRIMARY);
    add(
        new Page(
            new ViewToolbar(getTranslation("request.absences"))
                .withSubtitle(getTranslation("request.absence.subtitle"))
                .withActions(set),
            list));
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("request.absences");
  }

  private void refresh() {
    list.removeAll();
    List<AbsenceDetail> absences = desk.absences().notOver();
    if (absences.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("request.absence.none"));
      none.addClassName("quiet");
      list.add(none);
      return;
    }
    PlainTable table =
        new PlainTable(
                "request.absence.who",
                "request.absence.period",
                "request.absence.state",
                "request.absence.open",
                "request.absence.toAnswer",
                "")
            .withFigures(3)
            .withFigures(4);
    Formats formats = Formats.of(getLocale());
    absences.forEach(absence ->
        table.row(
            absence.name(),
            formats.range(absence.from(), absence.to()),
            state(absence),
            absence.open(),
            absence.toAnswer(),
            actions(absence)));
    list.add(table);
  }

  private StatusDot state(AbsenceDetail absence) {
    return absence.away()
        ? new StatusDot(
            absence.toAnswer() > 0 ? Tone.WARNING : Tone.WAITING,
            getTranslation("request.absence.away"))
        : new StatusDot(Tone.INFO, getTranslation("request.absence.toCome"));
  }

  private Component actions(AbsenceDetail absence) {
    Div actions = new Div();
    if (desk.leads() && absence.open() > 0) {
      actions.add(button("request.absence.handOver", absence, () -> handOver(absence)));
    }
    if (absence.mayEnd()) {
      actions.add(
          button(
              absence.away() ? "request.absence.end" : "request.absence.cancel",
              absence,
              () -> {
                desk.absences().end(absence.id(), absence.version());
                Notices.done("request.absence.ended", absence.name());
                refresh();
              }));
    }
    return actions;
  }

  private Button button(String labelKey, AbsenceDetail absence, Runnable action) {
    Button button = new Button(getTranslation(labelKey), click -> action.run());
    button.setAriaLabel(getTranslation(labelKey) + ": " + absence.name());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private void set() {
    long self = desk.current().require().id();
    List<StaffCard> people =
        People.ofSupport(desk.staff()).stream()
            .filter(each -> desk.leads() || each.id() == self)
            .toList();
    AbsenceForm form =
        new AbsenceForm(people, self, LocalDate.ofInstant(desk.now(), ConsoleClock.PRAGUE));
    new FormDialog(
            "request.absence.set",
            "action.save",
            form,
            () -> {
              desk.absences().set(form.read());
              Notices.done("request.absence.saved");
              refresh();
            })
        .open();
  }

  private void handOver(AbsenceDetail absence) {
    ComboBox<StaffCard> to = new ComboBox<>(getTranslation("request.absence.to.whom"));
    to.setItems(
        People.ofSupport(desk.staff()).stream()
            .filter(each -> each.id() != absence.staffId())
            .toList());
    to.setItemLabelGenerator(StaffCard::name);
    to.setWidthFull();
    new FormDialog(
            "request.absence.handOver",
            "request.absence.handOverNow",
            to,
            () -> {
              if (to.isEmpty()) {
                throw BusinessRuleViolation.plain("notice.checkFields");
              }
              int given = desk.absences().handOver(absence.staffId(), to.getValue().id());
              Notices.done("request.absence.handedOver", given, to.getValue().name());
              refresh();
            })
        .open();
  }
}
