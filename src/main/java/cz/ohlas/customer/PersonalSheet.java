package cz.ohlas.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of what is kept about a person.
 *
 * @param titleKey what it is, as a translation key
 * @param headingKeys the columns' names, as translation keys
 * @param rows texts, numbers, days, moments and nulls
 */
public record PersonalSheet(
    String titleKey,
    List<String> headingKeys,
    List<? extends List<? extends @Nullable Object>> rows) {

  /** Keeps its own copies. */
  public PersonalSheet {
    headingKeys = List.copyOf(headingKeys);
    rows = List.copyOf(rows);
  }
}
