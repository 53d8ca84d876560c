package cz.ohlas.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the demonstration's requests see it.
 *
 * @param since the first day of the business
 * @param until the last day, null while it goes on
 * @param registration the installation it asks about
 * @param former an installation that was rejected or withdrawn; null without one
 * @param authorised people who may make requests
 * @param stranger somebody who may not
 * @param weight how much it asks, in comparison with others
 */
record DemoCustomer(
    int place,
    long id,
    CzechCompany company,
    LocalDate since,
    @Nullable LocalDate until,
    Installation registration,
    @Nullable Installation former,
    List<Asker> authorised,
    Asker stranger,
    int weight) {

  private static final List<Integer> PROOF_MISSING = List.of(11, 23, 33, 34);
  private static final List<Integer> NO_PROOF_EVER = List.of(33, 34);

  /** A person at a customer. */
  record Asker(long contactId, Person person) {

    String name() {
      return person.name();
    }
  }

  /** An installation of the software. */
  record Installation(long id, String card) {}

  boolean asksOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }

  /** Whether the right to use the software was not shown when the business began (REG-2). */
  static boolean proofIsMissing(int place) {
    return PROOF_MISSING.contains(place);
  }

  /** Whether it never shows the right to use the software (REG-3). */
  boolean neverProves() {
    return NO_PROOF_EVER.contains(place);
  }
}
