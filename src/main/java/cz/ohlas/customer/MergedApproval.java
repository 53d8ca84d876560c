package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An approval as it stands once two records of one person are one: on each day the same person is
 * authorised as before (REG-4).
 *
 * @param id the approval that stays
 * @param facts its days and who approved
 * @param united the approvals of both records that it is made of, itself included
 */
public record MergedApproval(long id, AuthorisationInput facts, Set<Long> united) {

  /** Keeps its own copy. */
  public MergedApproval {
    united = Set.copyOf(united);
  }

  /**
   * Puts the approvals of both together. Those of the same approver by the same document become one
   * where they touch; all others stay as they are.
   *
   * @throws BusinessRuleViolation REG-4 where two differ about who approved the same day
   */
  static List<MergedApproval> of(List<AuthorisationDetail> some, List<AuthorisationDetail> others) {
    List<AuthorisationDetail> all =
        Stream.concat(some.stream(), others.stream())
            .sorted(
                Comparator.comparing((AuthorisationDetail one) -> one.facts().validFrom())
                    .thenComparingLong(AuthorisationDetail::id))
            .toList();
    List<MergedApproval> merged = new ArrayList<>();
    long latestOwner = 0;
    for (AuthorisationDetail next : all) {
      MergedApproval latest = merged.isEmpty() ? null : merged.getLast();
      boolean ofOther = latestOwner != next.contactId();
      boolean overlaps = latest != null && overlaps(latest, next);
      if (latest != null
          && (overlaps || (ofOther && touches(latest, next)))
          && sameGrant(latest, next)) {
        merged.set(merged.size() - 1, latest.with(next));
        continue;
      }
      if (latest != null && overlaps) {
        throw BusinessRuleViolation.of(
            "REG-4",
            "customer.rule.mergeOverlap",
            latest.facts().approvedBy(),
            next.facts().approvedBy());
      }
      merged.add(new MergedApproval(next.id(), next.facts(), Set.of(next.id())));
      latestOwner = next.contactId();
    }
    return merged;
  }

  private MergedApproval with(AuthorisationDetail next) {
    AuthorisationInput more = next.facts();
    LocalDate approved =
        more.approvedOn().isBefore(facts.approvedOn()) ? more.approvedOn() : facts.approvedOn();
    return new MergedApproval(
        id,
        new AuthorisationInput(
            facts.validFrom(),
            later(facts.validTo(), more.validTo()),
            facts.approvedBy(),
            approved,
            facts.document()),
        Stream.concat(united.stream(), Stream.of(next.id())).collect(Collectors.toSet()));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }

  /** No day lies between them. */
  private static boolean touches(MergedApproval latest, AuthorisationDetail next) {
    LocalDate to = latest.facts().validTo();
    return to == null || !next.facts().validFrom().minusDays(1).isAfter(to);
  }

  private static boolean overlaps(MergedApproval latest, AuthorisationDetail next) {
    LocalDate to = latest.facts().validTo();
    return to == null || !next.facts().validFrom().isAfter(to);
  }

  private static boolean sameGrant(MergedApproval latest, AuthorisationDetail next) {
    return latest.facts().approvedBy().equalsIgnoreCase(next.facts().approvedBy())
        && latest.facts().document().equalsIgnoreCase(next.facts().document());
  }
}
