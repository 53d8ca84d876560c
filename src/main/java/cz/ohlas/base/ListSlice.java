package cz.ohlas.base;

import org.jspecify.annotations.Nullable;

/**
 * The part of a sorted list that is wanted.
 *
 * @param sort one of the list's own sorts, never a free string
 * @param descending largest first
 * @param offset rows to skip when nothing better is known
 * @param limit rows wanted at most
 * @param after the row after which the part begins, which makes reading on as cheap as the first
 *     page; null when unknown
 */
public record ListSlice<S extends Enum<S>, I>(
    S sort, boolean descending, int offset, int limit, @Nullable I after) {

  /** The list's first rows. */
  public static <S extends Enum<S>, I> ListSlice<S, I> first(
      S sort, boolean descending, int limit) {
    return new ListSlice<>(sort, descending, 0, limit, null);
  }
}
