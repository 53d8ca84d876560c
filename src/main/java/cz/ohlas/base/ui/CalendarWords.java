package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words and the order of days of every calendar that a field unfolds. */
final class CalendarWords {

  private CalendarWords() {}

  static DatePickerI18n of(UI ui) {
    Locale locale = ui.getLocale();
    return new DatePickerI18n()
        .setDateFormats("d. M. yyyy", "d.M.yyyy", "yyyy-MM-dd")
        .setFirstDayOfWeek(1)
        .setMonthNames(
            Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
        .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
        .setToday(ui.getTranslation("weekday.today"))
        .setCancel(ui.getTranslation("action.cancel"))
        .setBadInputErrorMessage(ui.getTranslation("field.day.bad"))
        .setRequiredErrorMessage(ui.getTranslation("field.required"))
        .setMinErrorMessage(ui.getTranslation("field.day.early"))
        .setMaxErrorMessage(ui.getTranslation("field.day.late"));
  }

  /** Vaadin counts from Sunday. */
  private static List<String> weekdays(TextStyle style, Locale locale) {
    return Stream.concat(
            Stream.of(DayOfWeek.SUNDAY),
            Arrays.stream(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY))
        .map(day -> day.getDisplayName(style, locale))
        .toList();
  }
}
