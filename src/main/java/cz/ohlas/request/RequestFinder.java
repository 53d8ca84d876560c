package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.TextWords;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds single requests by what somebody remembers of them, with at most two statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestFinder {

  private final RequestRepository requests;
  private final RequestList list;
  private final ConsoleClock clock;

  RequestFinder(RequestRepository requests, RequestList list, ConsoleClock clock) {
    this.requests = requests;
    this.list = list;
    this.clock = clock;
  }

  /**
   * By a number such as {@code P-2026-000123}, {@code 2026-123}, {@code #123} or {@code 123}; where
   * no request has it, by the beginnings of words of subject, customer and person; the latest
   * first.
   */
  public List<RequestHit> find(String typed, int most) {
    int year = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE).getYear();
    List<String> numbers = RequestNumbers.meant(typed, year);
    List<RequestHit> numbered = numbers.isEmpty() ? List.of() : requests.numbered(numbers);
    if (!numbered.isEmpty()) {
      return numbered.stream().limit(most).toList();
    }
    return TextWords.typed(typed).isEmpty() ? List.of() : listed(typed, most);
  }

  private List<RequestHit> listed(String typed, int most) {
    return list
        .rows(
            RequestFilter.TEAM.withView(RequestView.ALL).withTyped(typed),
            ListSlice.first(RequestSort.RECEIVED, true, most))
        .stream()
        .map(row -> new RequestHit(row.id(), row.number(), row.subject(), row.customerName()))
        .toList();
  }
}
