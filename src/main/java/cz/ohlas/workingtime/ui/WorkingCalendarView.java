package cz.ohlas.workingtime.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.Section;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.workingtime.DueMoves;
import cz.ohlas.workingtime.SpecialDayItem;
import cz.ohlas.workingtime.WorkingCalendarService;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;

/** Closures, exceptional working days and holidays, and why an answer is due when it is. */
@Route(value = "settings/working-calendar", layout = MainLayout.class)
@Menu(title = "workingtime.title", order = 72, icon = "vaadin:calendar-clock")
@PermitAll
class WorkingCalendarView extends Div implements HasDynamicTitle {

  private final transient WorkingCalendarService service;
  private final transient DueMoves moves;
  private final transient StaffDirectory directory;
  private final boolean keeper;
  private final Div coming = new Div();
  private final YearTable year;

  WorkingCalendarView(
      WorkingCalendarService service,
      DueMoves moves,
      StaffDirectory directory,
      CurrentStaff currentStaff,
      ConsoleClock clock) {
    this.service = service;
    this.moves = moves;
    this.directory = directory;
    Staff staff = currentStaff.require();
    keeper = staff.holds("LEAD") || staff.holds("ADMINISTRATOR");
    year = new YearTable(service, LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE));
    addClassName("full");
    ViewToolbar toolbar =
        new ViewToolbar(getTranslation("workingtime.title"))
            .withSubtitle(getTranslation("workingtime.subtitle"));
    if (keeper) {
      Button add = new Button(getTranslation("workingtime.add"), click -> ask());
      add.addThemeVariants(ButtonVariant.PRIMARY);
      toolbar.withActions(add);
    }
    Div columns =
        new Div(
            new Section("workingtime.year", year),
            new Section("workingtime.explain", new DueTimeTool(service, clock)));
    columns.addClassName("two-columns");
    add(new Page(toolbar, new Section("workingtime.coming", coming), columns));
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("workingtime.title");
  }

  private void refresh() {
    coming.removeAll();
    year.refresh();
    List<SpecialDayItem> items = service.coming();
    if (items.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("workingtime.coming.none"));
      none.addClassName("quiet");
      coming.add(none);
      return;
    }
    PlainTable table =
        new PlainTable(
            "workingtime.column.day",
            "workingtime.column.kind",
            "workingtime.column.reason",
            "workingtime.column.enteredBy",
            "");
    Formats formats = Formats.of(getLocale());
    for (SpecialDayItem item : items) {
      table.row(
          formats.weekdayDate(item.day()),
          getTranslation(item.kind().key()),
          item.reason(),
          directory.nameOf(item.addedByStaffId()),
          keeper ? removal(item, formats.weekdayDate(item.day())) : "");
    }
    coming.add(table);
  }

  private void ask() {
    SpecialDayForm form = new SpecialDayForm();
    MovedDueTimes.form(
            "workingtime.add",
            "action.add",
            form,
            moves,
            form::read,
            service::add,
            () -> {
              Notices.done("workingtime.added");
              refresh();
            })
        .open();
  }

  private Button removal(SpecialDayItem item, String day) {
    Button remove =
        new Button(
            getTranslation("action.remove"),
            click ->
                MovedDueTimes.confirm(
                    getTranslation("workingtime.remove.title", day),
                    getTranslation("workingtime.remove.text"),
                    "action.remove",
                    moves,
                    () -> service.remove(item.id()),
                    this::refresh));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    remove.setAriaLabel(getTranslation("workingtime.remove", day));
    return remove;
  }
}
