package cz.ohlas.workingtime.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.workingtime.PublicHoliday;
import cz.ohlas.workingtime.SpecialDayItem;
import cz.ohlas.workingtime.WorkingCalendar;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The public holidays of a year together with what the company decided. */
final class YearTable extends Composite<Div> {

  private static final int YEARS_BACK = 3;
  private static final int YEARS_AHEAD = 3;

  private final transient WorkingCalendarService service;
  private final Select<Integer> year = new Select<>();
  private final Div content = new Div();

  YearTable(WorkingCalendarService service, LocalDate today) {
    this.service = service;
    year.setAriaLabel(getTranslation("workingtime.year.choose"));
    year.setItems(
        IntStream.rangeClosed(today.getYear() - YEARS_BACK, today.getYear() + YEARS_AHEAD)
            .boxed()
            .toList());
    year.setValue(today.getYear());
    year.addValueChangeListener(change -> refresh());
    year.addClassName("short-field");
    getContent().add(year, content);
  }

  void refresh() {
    int chosen = year.getValue();
    Formats formats = Formats.of(getLocale());
    SortedMap<LocalDate, String> days = new TreeMap<>();
    PublicHoliday.of(chosen)
        .forEach(holiday -> days.put(holiday.in(chosen), holiday.label(getLocale())));
    for (SpecialDayItem item : service.of(chosen)) {
      String company = getTranslation(item.kind().key()) + ": " + item.reason();
      days.merge(item.day(), company, (law, decided) -> law + " · " + decided);
    }
    PlainTable table = new PlainTable("workingtime.column.day", "workingtime.column.what");
    days.forEach((day, what) -> table.row(formats.weekdayDate(day), what));
    Paragraph sum =
        new Paragraph(getTranslation("workingtime.year.sum", chosen, workingDays(chosen)));
    sum.addClassName("quiet");
    content.removeAll();
    content.add(table, sum);
  }

  private long workingDays(int chosen) {
    WorkingCalendar calendar = service.current();
    List<LocalDate> all =
        LocalDate.of(chosen, 1, 1).datesUntil(LocalDate.of(chosen + 1, 1, 1)).toList();
    return all.stream().filter(calendar::isWorkingDay).count();
  }
}
