package cz.ohlas.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list of requests that a person has put together and named.
 *
 * @param parameters filter and sort as they stand in the address; to be read like any address,
 *     which may hold anything
 */
public record SavedView(long id, String name, Map<String, String> parameters) {

  /** Keeps its own copy, in order. */
  public SavedView {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
