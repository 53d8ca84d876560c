package cz.ohlas.request;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ListQuery;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.LongLists;
import cz.ohlas.base.QueryPatience;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Where;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The list of requests: one table, each ready-made list in the order of an index of its own. */
@Component
class RequestList {

  /** More at once are read for a file, for which nobody waits. */
  private static final int ON_SCREEN = 200;

  private final ListQuery<SupportRequest, RequestListItem, RequestSort> query;
  private final RequestRepository requests;
  private final CurrentStaff current;
  private final ConsoleClock clock;
  private final EntityManager entities;
  private final QueryPatience patience;
  private final RequestTallies tallies;
  private final LongLists longLists;

  RequestList(
      EntityManager entities,
      RequestRepository requests,
      RequestTallies tallies,
      LongLists longLists,
      CurrentStaff current,
      ConsoleClock clock,
      QueryPatience patience) {
    this.entities = entities;
    this.patience = patience;
    this.requests = requests;
    this.tallies = tallies;
    this.longLists = longLists;
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
                    request.get("assigneeStaffId"),
                    request.get("nextStepAt"),
                    request.get("nextStepTimed"),
                    request.get("nextStepKind")))
            .sort(
                RequestSort.RECEIVED,
                request -> request.<Instant>get("receivedAt"),
                RequestListItem::receivedAt)
            .sort(
                RequestSort.DUE,
                request -> request.<Instant>get("dueSort"),
                RequestListItem::dueSort)
            .sort(
                RequestSort.NEXT_STEP,
                request -> request.<Instant>get("nextStepAt"),
                RequestListItem::nextStepAt)
            .sort(
                RequestSort.CUSTOMER,
                request -> request.<String>get("customerSort"),
                RequestListItem::customerSort)
            .build();
  }

  List<RequestListItem> rows(RequestFilter filter, ListSlice<RequestSort, RequestListItem> slice) {
    return ask(
        filter,
        slice.limit() <= ON_SCREEN,
        () -> query.rows(conditions(filter), usual(filter, slice)));
  }

  CappedCount count(RequestFilter filter) {
    Supplier<CappedCount> counting = () -> ask(filter, true, () -> query.count(conditions(filter)));
    return filter.isPlain() && !filter.view().isCounted()
        ? longLists.length(filter.view(), counting)
        : counting.get();
  }

  boolean hasAnyOf(RequestFilter filter, Collection<Long> ids) {
    return query.count(conditions(filter).andThen(where -> where.oneOf(ids))).value() > 0;
  }

  long exactCount(RequestFilter filter) {
    return patience.askLonger(entities, () -> query.exactCount(conditions(filter)));
  }

  RequestCounts counts() {
    return tallies.read().counts(me());
  }

  int mine() {
    return requests.countOpenOf(me());
  }

  private static ListSlice<RequestSort, RequestListItem> usual(
      RequestFilter filter, ListSlice<RequestSort, RequestListItem> slice) {
    if (slice.sort() != RequestSort.USUAL) {
      return slice;
    }
    RequestView view = filter.view();
    return new ListSlice<>(
        view.usualSort(), view.latestFirst(), slice.offset(), slice.limit(), slice.after());
  }

  private Consumer<Where<SupportRequest>> conditions(RequestFilter filter) {
    return where -> new RequestConditions(where, clock.instant(), me()).add(filter);
  }

  /** The ready-made lists are quick; any other combination is given up when it is not. */
  private <T> T ask(RequestFilter filter, boolean forAPerson, Supplier<T> question) {
    return isCombined(filter) && forAPerson ? patience.ask(entities, question) : question.get();
  }

  /** One customer's are read in order, whatever the view. */
  private static boolean isCombined(RequestFilter filter) {
    return filter.isNarrowed() || !filter.typed().isBlank();
  }

  private long me() {
    return current.find().map(Staff::id).orElse(Staff.SYSTEM_ID);
  }
}
