package cz.ohlas.customer;

import java.util.List;

/**
 * What somebody should know before a person's data are erased.
 *
 * @param open what is still being worked on for the person
 * @param authorised whether the person may make requests today, which ends (REG-4)
 * @param namesCustomer whether the customer itself bears the person's name, which stays
 * @param namesake whether another person of the customer has the same name: texts that name either
 *     are then left as they are
 */
public record ErasureOutlook(
    ContactDetail contact,
    List<ContactUse.Count> open,
    boolean authorised,
    boolean namesCustomer,
    boolean namesake) {

  /** Keeps its own copy. */
  public ErasureOutlook {
    open = List.copyOf(open);
  }
}
