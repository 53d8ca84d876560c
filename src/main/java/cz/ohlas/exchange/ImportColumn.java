package cz.ohlas.exchange;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column that may be brought in.
 *
 * @param key how the feature asks for its cells
 * @param labelKey the translation key of its name, under which it is also guessed
 * @param required whether a table without it can't be brought in
 * @param aliases how else companies call it, in Czech and English; case, accents and signs aside
 * @param looksLike tells whether a cell could belong here, null where any text could
 */
public record ImportColumn(
    String key,
    String labelKey,
    boolean required,
    List<String> aliases,
    @Nullable Predicate<String> looksLike) {

  /** A column that may be missing. */
  public static ImportColumn of(String key, String labelKey, String... aliases) {
    return new ImportColumn(key, labelKey, false, List.of(aliases), null);
  }

  /** The same, without which nothing can be brought in. */
  public ImportColumn asRequired() {
    return new ImportColumn(key, labelKey, true, aliases, looksLike);
  }

  /** The same, guessed from what stands in it too. */
  public ImportColumn like(Predicate<String> cell) {
    return new ImportColumn(key, labelKey, required, aliases, cell);
  }
}
