package cz.ohlas.demo;

import cz.ohlas.request.Punctuality;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The requests that somebody may complain about, each with its customer. */
final class Grievances {

  private static final int MOST = 1_000;
  private static final Duration TIME_TO_WRITE = Duration.ofDays(3);
  private static final Set<Punctuality> LATE =
      EnumSet.of(Punctuality.LATE, Punctuality.LATE_NO_NEW_TIME);

  private final List<Grievance> all = new ArrayList<>();
  private final Set<Long> heard = new HashSet<>();
  private final Instant onsite;

  /** A request and whose it was. */
  record Grievance(DemoCustomer customer, RequestListItem request) {}

  Grievances(Scene scene, RequestService requests) {
    this.onsite = CertainArrivals.refusedOnsite(scene);
    scene.customers().stream()
        .filter(customer -> customer.place() < DemoCustomers.LEFT)
        .forEach(customer ->
            requests.ofCustomer(customer.id(), MOST).stream()
                .map(request -> new Grievance(customer, request))
                .forEach(all::add));
  }

  /** The latest one of the kind some time before the moment, of a customer not heard yet. */
  Optional<Grievance> about(String what, Instant moment) {
    Predicate<RequestListItem> fits =
        switch (what) {
          case "late" -> request -> LATE.contains(request.punctuality());
          case "onsite" -> request -> request.receivedAt().equals(onsite);
          default -> request -> request.subject().equals(what);
        };
    Optional<Grievance> found =
        all.stream()
            .filter(each -> fits.test(each.request()))
            .filter(each -> each.request().receivedAt().isBefore(moment.minus(TIME_TO_WRITE)))
            .max(
                Comparator.comparing((Grievance each) -> !heard.contains(each.customer().id()))
                    .thenComparing(each -> each.request().receivedAt()));
    found.ifPresent(each -> heard.add(each.customer().id()));
    return found;
  }
}
