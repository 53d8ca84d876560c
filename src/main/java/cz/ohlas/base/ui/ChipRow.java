package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.Formats;
import java.util.ArrayList;
import java.util.List;

/** The ready-made filters above a list, with other filter controls behind them. */
final class ChipRow<F> extends Div {

  private final SerializableSupplier<F> inForce;
  private final List<Chip<F>> chips = new ArrayList<>();
  private final DrawnChips drawn;
  private int leading;

  /** Takes what tells the filter in force and what puts another one in its place. */
  ChipRow(SerializableSupplier<F> inForce, SerializableConsumer<F> choose) {
    this.inForce = inForce;
    drawn =
        new DrawnChips(position -> choose.accept(chips.get(position).apply().apply(inForce.get())));
    addClassName("chips");
    add(drawn);
    setVisible(false);
  }

  void offer(Chip<F> chip) {
    chips.add(chip);
    setVisible(true);
  }

  void lead(Component field) {
    addComponentAtIndex(leading++, field);
    setVisible(true);
  }

  void offer(Component field) {
    add(field);
    setVisible(true);
  }

  /** Asks anew which chip is chosen and how many rows each lets through. */
  void refresh() {
    F filter = inForce.get();
    drawn.show(chips.stream().map(chip -> drawn(chip, filter)).toList());
  }

  private DrawnChips.Drawn drawn(Chip<F> chip, F filter) {
    return new DrawnChips.Drawn(
        getTranslation(chip.labelKey()), count(chip, filter), chip.chosen().test(filter));
  }

  private String count(Chip<F> chip, F filter) {
    var counting = chip.count();
    if (counting == null) {
      return "";
    }
    CappedCount counted = counting.apply(chip.apply().apply(filter));
    return Formats.of(getLocale()).number(counted.value()) + (counted.more() ? "+" : "");
  }
}
