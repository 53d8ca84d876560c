package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one field for a moment: day and time of the clock on the wall in Prague, to the minute. */
public final class MomentField extends DateTimePicker {

  private static final Duration STEP = Duration.ofMinutes(15);

  /** Takes the translation key of the label. */
  public MomentField(String labelKey) {
    setLabel(getTranslation(labelKey));
    setLocale(getLocale());
    setStep(STEP);
    setDatePickerI18n(CalendarWords.of(UI.getCurrent()));
    setI18n(
        new DateTimePickerI18n()
            .setDateLabel(getTranslation("field.moment.day"))
            .setTimeLabel(getTranslation("field.moment.time"))
            .setBadInputErrorMessage(getTranslation("field.day.bad"))
            .setIncompleteInputErrorMessage(getTranslation("field.moment.incomplete"))
            .setRequiredErrorMessage(getTranslation("field.required"))
            .setMinErrorMessage(getTranslation("field.day.early"))
            .setMaxErrorMessage(getTranslation("field.day.late")));
  }

  /** The moment chosen, empty while there is none. */
  public Optional<Instant> moment() {
    return getOptionalValue().map(local -> local.atZone(ConsoleClock.PRAGUE).toInstant());
  }

  /** Shows a moment to the minute; null shows none. */
  public void show(@Nullable Instant moment) {
    if (moment == null) {
      clear();
    } else {
      setValue(
          LocalDateTime.ofInstant(moment, ConsoleClock.PRAGUE).truncatedTo(ChronoUnit.MINUTES));
    }
  }
}
