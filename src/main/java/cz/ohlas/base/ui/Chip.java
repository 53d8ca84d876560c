package cz.ohlas.base.ui;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import cz.ohlas.base.CappedCount;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A ready-made filter above a list.
 *
 * @param labelKey translation key of its word
 * @param apply makes the filter
 * @param chosen whether this filter is the one in force
 * @param count how many rows it lets through, shown beside the word; null for none
 */
public record Chip<F>(
    String labelKey,
    SerializableFunction<F, F> apply,
    SerializablePredicate<F> chosen,
    @Nullable SerializableFunction<F, CappedCount> count)
    implements Serializable {

  /** A chip without a number. */
  public static <F> Chip<F> of(
      String labelKey, SerializableFunction<F, F> apply, SerializablePredicate<F> chosen) {
    return new Chip<>(labelKey, apply, chosen, null);
  }
}
