package cz.ohlas.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.Formats;
import org.jspecify.annotations.Nullable;

/** How long a list is; where it is longer than is counted each time, exactly for whoever asks. */
final class ListFoot extends Div {

  private final Span count = new Span();
  private @Nullable SerializableSupplier<Long> exactly;

  ListFoot() {
    addClassName("list-foot");
    add(count);
  }

  /** Takes what counts all rows, which takes longer than a list should. */
  void countingExactly(SerializableSupplier<Long> counting) {
    exactly = counting;
  }

  void show(CappedCount counted) {
    clear();
    count.setText(
        getTranslation(counted.more() ? "list.count.more" : "list.count", number(counted.value())));
    SerializableSupplier<Long> counting = exactly;
    if (counted.more() && counting != null) {
      add(exactCount(counting));
    }
  }

  /** Says nothing, where nothing is known. */
  void clear() {
    removeAll();
    count.setText("");
    add(count);
  }

  private Button exactCount(SerializableSupplier<Long> counting) {
    Button ask =
        new ActionButton(getTranslation("list.count.exactly"), () -> showExact(counting.get()));
    ask.addThemeVariants(ButtonVariant.TERTIARY);
    return ask;
  }

  private void showExact(long rows) {
    clear();
    count.setText(getTranslation("list.count.exact", number(rows), number(CappedCount.CAP)));
  }

  private String number(long rows) {
    return Formats.of(getLocale()).number(rows);
  }
}
