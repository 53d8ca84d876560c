package cz.ohlas.request;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ListQuery;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.SearchWords;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Where;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The list of requests: one table, each ready-made list in the order of an index of its own. */
@Component
class RequestList {

  private final ListQuery<SupportRequest, RequestListItem, RequestSort> query;
  private final RequestRepository requests;
  private final CurrentStaff current;
  private final ConsoleClock clock;

  RequestList(
      EntityManager entities,
      RequestRepository requests,
      CurrentStaff current,
      ConsoleClock clock) {
    this.requests = requests;
    this.current = current;
    this.clock = clock;
    this.query =
        ListQuery.of(
                entities,
                SupportRequest.class,
                RequestListItem.class,
                RequestListItem::id,
                RequestSort.class)
            .columns(request ->
                List.of(
                    request.get("id"),
                    request.get("version"),
                    request.get("number"),
                    request.get("customerName"),
                    request.get("customerSort"),
                    request.get("subject"),
                    request.get("state"),
                    request.get("stage"),
                    request.get("punctuality"),
                    request.get("receivedAt"),
                    request.get("dueSort"),
                    request.get("dueAt"),
                    request.get("newTimeTold"),
                    request.get("assigneeStaffId")))
            .sort(
                RequestSort.RECEIVED,
                request -> request.<Instant>get("receivedAt"),
                RequestListItem::receivedAt)
            .sort(
                RequestSort.DUE,
                request -> request.<Instant>get("dueSort"),
                RequestListItem::dueSort)
            .sort(
                RequestSort.CUSTOMER,
                request -> request.<String>get("customerSort"),
                RequestListItem::customerSort)
            .build();
  }

  List<RequestListItem> rows(RequestFilter filter, ListSlice<RequestSort, RequestListItem> slice) {
    return query.rows(conditions(filter), usual(filter, slice));
  }

  CappedCount count(RequestFilter filter) {
    return query.count(conditions(filter));
  }

  RequestCounts counts() {
    Instant now = clock.instant();
    return requests.counts(me(), now, tomorrow(now));
  }

  int mine() {
    return requests.countOpenOf(me());
  }

  private static ListSlice<RequestSort, RequestListItem> usual(
      RequestFilter filter, ListSlice<RequestSort, RequestListItem> slice) {
    if (slice.sort() != RequestSort.USUAL) {
      return slice;
    }
    boolean latestFirst = filter.view().latestFirst();
    return new ListSlice<>(
        latestFirst ? RequestSort.RECEIVED : RequestSort.DUE,
        latestFirst,
        slice.offset(),
        slice.limit(),
        slice.after());
  }

  private Consumer<Where<SupportRequest>> conditions(RequestFilter filter) {
    return where -> {
      Root<SupportRequest> request = where.root();
      if (filter.customerId() != null) {
        where.equal(request.get("customer").get("id"), filter.customerId());
      }
      view(where, filter.view());
      if (!filter.typed().isBlank()) {
        where.words(SearchWords.Kind.REQUEST, filter.typed());
      }
    };
  }

  /** Equalities first, in the order of the columns of the index that serves the list. */
  private void view(Where<SupportRequest> where, RequestView view) {
    Root<SupportRequest> request = where.root();
    Instant now = clock.instant();
    switch (view) {
      case MINE -> {
        where.equal(request.get("assigneeStaffId"), me());
        where.equal(request.get("ended"), false);
      }
      case TEAM -> where.equal(request.get("ended"), false);
      case TO_ANSWER -> where.equal(request.get("stage"), Stage.TO_ANSWER);
      case TODAY -> dueBefore(where, tomorrow(now));
      case LATE -> dueBefore(where, now);
      case WAITING -> where.equal(request.get("stage"), Stage.WAITING);
      case NOT_CLOSED -> where.equal(request.get("clientOpen"), true);
      case ENDED -> where.equal(request.get("stage"), Stage.ENDED);
      case ALL -> {}
    }
  }

  private static void dueBefore(Where<SupportRequest> where, Instant moment) {
    Root<SupportRequest> request = where.root();
    where.equal(request.get("stage"), Stage.TO_ANSWER);
    where.and(where.builder().lessThan(request.<Instant>get("dueSort"), moment));
  }

  private long me() {
    return current.find().map(Staff::id).orElse(Staff.SYSTEM_ID);
  }

  private static Instant tomorrow(Instant now) {
    return LocalDate.ofInstant(now, ConsoleClock.PRAGUE)
        .plusDays(1)
        .atStartOfDay(ConsoleClock.PRAGUE)
        .toInstant();
  }
}
