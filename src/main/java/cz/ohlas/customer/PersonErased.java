package cz.ohlas.customer;

import java.util.Map;
import java.util.Set;

/**
 * A person's data are gone from all texts. Whoever keeps something derived from them, or bound to
 * the person by an id, follows in the same transaction.
 *
 * @param contactIds the ids of all records that the person ever had, among them those merged
 * @param customerId whose person it was
 * @param called what the person is called from now on
 * @param changed the ids of the records that changed, by table
 */
public record PersonErased(
    Set<Long> contactIds, long customerId, String called, Map<String, Set<Long>> changed) {

  /** The ids of a table's records that changed. */
  public Set<Long> changedIn(String table) {
    return changed.getOrDefault(table, Set.of());
  }
}
