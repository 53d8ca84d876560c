package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one field for a moment: day and time of the clock on the wall in Prague, to the minute. In
 * the hour that comes twice when summer time ends it asks which of the two is meant.
 */
public final class MomentField extends DateTimePicker {

  private static final Duration STEP = Duration.ofMinutes(15);

  private @Nullable Select<ZoneOffset> which;

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
    addValueChangeListener(change -> askWhich(change.getValue()));
  }

  /**
   * The moment chosen, empty while there is none.
   *
   * @throws BusinessRuleViolation when the clock is put forward over that time
   */
  public Optional<Instant> moment() {
    return getOptionalValue().map(this::moment);
  }

  private Instant moment(LocalDateTime local) {
    List<ZoneOffset> offsets = offsets(local);
    if (offsets.isEmpty()) {
      throw BusinessRuleViolation.plain("field.moment.skipped");
    }
    ZoneOffset chosen = which == null ? null : which.getValue();
    return local.toInstant(chosen == null ? offsets.getFirst() : chosen);
  }

  /** Shows a moment to the minute; null shows none. */
  public void show(@Nullable Instant moment) {
    if (moment == null) {
      clear();
      return;
    }
    setValue(LocalDateTime.ofInstant(moment, ConsoleClock.PRAGUE).truncatedTo(ChronoUnit.MINUTES));
    if (which != null) {
      which.setValue(ConsoleClock.PRAGUE.getRules().getOffset(moment));
    }
  }

  private void askWhich(@Nullable LocalDateTime local) {
    List<ZoneOffset> offsets = local == null ? List.of() : offsets(local);
    if (offsets.size() < 2) {
      which = null;
    } else if (which == null) {
      Select<ZoneOffset> asked = new Select<>();
      asked.setLabel(getTranslation("field.moment.twice"));
      asked.setItems(offsets);
      asked.setItemLabelGenerator(offset ->
          getTranslation(
              offset.equals(offsets.getFirst()) ? "field.moment.first" : "field.moment.second"));
      asked.setValue(offsets.getFirst());
      which = asked;
    }
    setHelperComponent(which);
  }

  private static List<ZoneOffset> offsets(LocalDateTime local) {
    return ConsoleClock.PRAGUE.getRules().getValidOffsets(local);
  }
}
