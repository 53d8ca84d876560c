package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;

/** The one field for a day: {@code 12. 2. 2013}, weeks beginning on Monday, the reader's words. */
public final class DayField extends DatePicker {

  /** Takes the translation key of the label. */
  public DayField(String labelKey) {
    setLabel(getTranslation(labelKey));
    setLocale(getLocale());
    setI18n(CalendarWords.of(UI.getCurrent()));
  }
}
