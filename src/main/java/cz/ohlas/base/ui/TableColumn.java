package cz.ohlas.base.ui;

import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list in a file.
 *
 * @param headerKey the translation key above the list's own column
 * @param value a text, a number, {@link cz.ohlas.base.Money}, a day or a moment; null for nothing.
 *     Asked outside any window
 * @param <I> the row
 */
public record TableColumn<I>(
    String headerKey, SerializableFunction<I, ? extends @Nullable Object> value) {}
