package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reading whose check saves each row to find out whether the rules allow it: the check is always
 * taken back, so the same verbs of the feature's service judge a row and save it.
 *
 * @param <R> a row that may be saved
 */
public final class TriedOut<R> implements ImportPass<R> {

  private final Function<ImportRow, @Nullable R> read;
  private final Consumer<R> save;

  private TriedOut(Function<ImportRow, @Nullable R> read, Consumer<R> save) {
    this.read = read;
    this.save = save;
  }

  /** Takes how a row is understood and how it is saved. */
  public static <R> ImportPass<R> of(Function<ImportRow, @Nullable R> read, Consumer<R> save) {
    return new TriedOut<>(read, save);
  }

  @Override
  public @Nullable R read(ImportRow row) {
    return read.apply(row);
  }

  @Override
  public void check(List<Candidate<R>> rows) {
    for (Candidate<R> candidate : rows) {
      try {
        save.accept(candidate.value());
      } catch (BusinessRuleViolation broken) {
        candidate.row().refuse("", broken);
      }
    }
  }

  @Override
  public void save(List<R> rows) {
    rows.forEach(save);
  }
}
