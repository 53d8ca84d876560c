package cz.ohlas.customer;

import java.util.List;

/**
 * What becomes of two records of one person.
 *
 * @param stays the contact that stays, as it is now
 * @param goes the contact that is taken into it, as it is now
 * @param proposed what would be written about the person: what one of them lacks is the other's,
 *     addresses and numbers of both
 * @param approvals the days on which the person may make requests, the earliest first (REG-4)
 * @param uses what points at the contact that goes and will point at the one that stays
 * @param seen to be handed back with the decision
 */
public record ContactMergePlan(
    ContactDetail stays,
    ContactDetail goes,
    ContactInput proposed,
    List<MergedApproval> approvals,
    List<ContactUse.Count> uses,
    String seen) {

  /** Keeps its own copies. */
  public ContactMergePlan {
    approvals = List.copyOf(approvals);
    uses = List.copyOf(uses);
  }
}
