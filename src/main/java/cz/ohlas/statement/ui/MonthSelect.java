package cz.ohlas.statement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import cz.ohlas.base.Formats;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Picks a month: back and forth by one, or any of the last three years. */
final class MonthSelect extends Composite<Div> {

  private static final int MONTHS = 36;

  private final YearMonth latest;
  private final Select<YearMonth> select = new Select<>();
  private final Button earlier;
  private final Button later;

  /** Takes the latest month on offer and what is done with a month that a person picks. */
  MonthSelect(YearMonth latest, SerializableConsumer<YearMonth> picked) {
    this.latest = latest;
    Formats formats = Formats.of(getLocale());
    select.setAriaLabel(getTranslation("statement.month"));
    select.setItems(Stream.iterate(latest, month -> month.minusMonths(1)).limit(MONTHS).toList());
    select.setItemLabelGenerator(formats::month);
    select.addValueChangeListener(change -> {
      enable();
      if (change.isFromClient()) {
        picked.accept(change.getValue());
      }
    });
    earlier =
        step(
            VaadinIcon.CHEVRON_LEFT_SMALL,
            "statement.month.earlier",
            () -> picked.accept(select.getValue().minusMonths(1)));
    later =
        step(
            VaadinIcon.CHEVRON_RIGHT_SMALL,
            "statement.month.later",
            () -> picked.accept(select.getValue().plusMonths(1)));
    getContent().addClassName("month-select");
    getContent().add(earlier, select, later);
  }

  /** Shows a month; one beyond those on offer as the nearest of them. */
  void show(YearMonth month) {
    select.setValue(within(month));
  }

  private YearMonth within(YearMonth month) {
    List<YearMonth> ends = List.of(latest.minusMonths(MONTHS - 1L), latest);
    if (month.isBefore(ends.getFirst())) {
      return ends.getFirst();
    }
    return month.isAfter(latest) ? latest : month;
  }

  private void enable() {
    YearMonth month = select.getValue();
    earlier.setEnabled(month.isAfter(latest.minusMonths(MONTHS - 1L)));
    later.setEnabled(month.isBefore(latest));
  }

  private Button step(VaadinIcon icon, String labelKey, Runnable action) {
    Button button = new Button(icon.create(), click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation(labelKey));
    return button;
  }
}
