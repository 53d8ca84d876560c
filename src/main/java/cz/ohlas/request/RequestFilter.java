package cz.ohlas.request;

import org.jspecify.annotations.Nullable;

/**
 * Which requests a list shows.
 *
 * @param view the ready-made list
 * @param typed words, each the beginning of some word of number, subject, customer or person
 * @param customerId one customer's only; null for all
 * @param narrowing what narrows it further
 */
public record RequestFilter(
    RequestView view, String typed, @Nullable Long customerId, RequestNarrowing narrowing) {

  /** What the team has to do. */
  public static final RequestFilter TEAM =
      new RequestFilter(RequestView.TEAM, "", null, RequestNarrowing.NONE);

  /** All of one customer. */
  public static RequestFilter ofCustomer(long customerId) {
    return new RequestFilter(RequestView.ALL, "", customerId, RequestNarrowing.NONE);
  }

  /** The same in another ready-made list. */
  public RequestFilter withView(RequestView chosen) {
    return new RequestFilter(chosen, typed, customerId, narrowing);
  }

  /** The same with other words. */
  public RequestFilter withTyped(String words) {
    return new RequestFilter(view, words, customerId, narrowing);
  }

  /** The same narrowed otherwise. */
  public RequestFilter withNarrowing(@Nullable Long customer, RequestNarrowing chosen) {
    return new RequestFilter(view, typed, customer, chosen);
  }

  /** Whether it is a ready-made list as it is. */
  public boolean isPlain() {
    return typed.isBlank() && customerId == null && !isNarrowed();
  }

  /** Whether it is narrowed beyond what the ready-made lists' indexes are for. */
  boolean isNarrowed() {
    return !narrowing.equals(RequestNarrowing.NONE);
  }
}
