package cz.ohlas.base.ui;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ListSlice;
import java.io.Serializable;
import java.util.List;

/** Where a list's rows come from: two methods of the feature's service. */
public interface ListSource<I, F, S extends Enum<S>> extends Serializable {

  /** The rows of a slice under the filter. */
  List<I> rows(F filter, ListSlice<S, I> slice);

  /** The capped count under the filter. */
  CappedCount count(F filter);

  /** Puts the two methods together. */
  static <I, F, S extends Enum<S>> ListSource<I, F, S> of(
      java.util.function.BiFunction<F, ListSlice<S, I>, List<I>> rows,
      java.util.function.Function<F, CappedCount> count) {
    return new ListSource<>() {
      @Override
      public List<I> rows(F filter, ListSlice<S, I> slice) {
        return rows.apply(filter, slice);
      }

      @Override
      public CappedCount count(F filter) {
        return count.apply(filter);
      }
    };
  }
}
