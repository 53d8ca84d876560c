package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.Formats;
import java.util.ArrayList;
import java.util.List;

/** The ready-made filters above a list, with other filter controls behind them. */
final class ChipRow<F> extends Div {

  private static final String CHIP = "chip";

  private final SerializableSupplier<F> inForce;
  private final SerializableConsumer<F> choose;
  private final List<Chip<F>> chips = new ArrayList<>();
  private final List<Button> buttons = new ArrayList<>();
  private int leading;

  /** Takes what tells the filter in force and what puts another one in its place. */
  ChipRow(SerializableSupplier<F> inForce, SerializableConsumer<F> choose) {
    this.inForce = inForce;
    this.choose = choose;
    addClassName("chips");
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
    for (int position = buttons.size(); position < chips.size(); position++) {
      Button button = button(chips.get(position));
      buttons.add(button);
      addComponentAtIndex(leading + position, button);
    }
    for (int position = 0; position < chips.size(); position++) {
      refresh(chips.get(position), buttons.get(position));
    }
  }

  private Button button(Chip<F> chip) {
    Button button =
        new Button(
            getTranslation(chip.labelKey()),
            click -> choose.accept(chip.apply().apply(inForce.get())));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClassName(CHIP);
    return button;
  }

  /** The button stays the same: whoever is on it by keyboard stays there. */
  private void refresh(Chip<F> chip, Button button) {
    F filter = inForce.get();
    button.getElement().setAttribute("aria-pressed", String.valueOf(chip.chosen().test(filter)));
    var counting = chip.count();
    if (counting != null) {
      CappedCount counted = counting.apply(chip.apply().apply(filter));
      String number = Formats.of(getLocale()).number(counted.value()) + (counted.more() ? "+" : "");
      if (button.getSuffixComponent() instanceof Span shown) {
        shown.setText(number);
      } else {
        Span shown = new Span(number);
        shown.addClassName("chip-count");
        button.setSuffixComponent(shown);
      }
    }
  }
}
