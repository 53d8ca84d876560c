package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a month's statement is made of. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestsOfMonth {

  private final RequestRepository requests;

  RequestsOfMonth(RequestRepository requests) {
    this.requests = requests;
  }

  /**
   * The customer's requests with which the month (Europe/Prague) has to do, oldest first: received
   * in it or carried over into it, with a due time in it, or with work done or written down in it.
   * Each is told with all that happened, later months included; its records say when.
   */
  public List<RequestFact> ofCustomer(long customerId, YearMonth month) {
    return requests
        .ofMonth(customerId, start(month.atDay(1)), start(month.plusMonths(1).atDay(1)))
        .stream()
        .map(SupportRequest::fact)
        .toList();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ConsoleClock.PRAGUE).toInstant();
  }
}
