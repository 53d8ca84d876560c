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
 * @param authorised people who may make requests
 * @param others people who may not
 * @param weight how much it asks, in comparison with others
 */
record DemoCustomer(
    long id,
    LocalDate since,
    @Nullable LocalDate until,
    long registration,
    boolean verified,
    List<Person> authorised,
    List<Person> others,
    int weight) {

  /** A person at a customer. */
  record Person(long contactId, String name) {}

  boolean asksOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }
}
