package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.WhatIsOwedChanged;
import cz.ohlas.workingtime.DueMove;
import cz.ohlas.workingtime.DueMoves;
import cz.ohlas.workingtime.SpecialDayItem;
import cz.ohlas.workingtime.SpecialDayKind;
import cz.ohlas.workingtime.WorkingCalendarChanged;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Due times of open queries follow the calendar (HRS-1) and what is owed (REQ-3), in the
 * transaction that changes them. What is answered or has ended stays, and so do new times as told
 * (REQ-4). However many requests move, they are read and written in a handful of statements.
 */
@Component
class OpenDueTimes {

  private final RequestRepository requests;
  private final RequestStore store;
  private final WorkingCalendarService calendars;
  private final DueMoves moves;
  private final WholeRequests whole;

  OpenDueTimes(
      RequestRepository requests,
      RequestStore store,
      WorkingCalendarService calendars,
      DueMoves moves,
      WholeRequests whole) {
    this.requests = requests;
    this.store = store;
    this.calendars = calendars;
    this.moves = moves;
    this.whole = whole;
  }

  /** Due times before the day do not depend on it, nor do those of what came after it. */
  @EventListener
  void on(WorkingCalendarChanged changed) {
    LocalDate day = changed.day().day();
    List<Long> ids = requests.dueAcross(start(day), start(day.plusDays(1)));
    DueMoved.Cause cause = cause(changed.day(), changed.added());
    Entry entry = store.entry();
    for (SupportRequest request : whole.of(ids)) {
      move(
          request,
          entry,
          new Because(cause, day, changed.day().reason()),
          query -> query.leaveOut(request.pauses(), changed.calendar()));
    }
  }

  /** Only what the change itself alters moves, whatever else may be otherwise by now. */
  @EventListener
  void on(WhatIsOwedChanged changed) {
    if (changed.customerIds().isEmpty()) {
      return;
    }
    Entry entry = store.entry();
    for (SupportRequest request : whole.of(requests.openOf(changed.customerIds()))) {
      if (alters(changed, request, request.receivedAt())) {
        // Also where all is answered: the month and the grounds of a refusal ask for the contract
        request.owes(now(changed, request, request.receivedAt()));
      }
      if (request.openQueries().stream()
          .noneMatch(query -> alters(changed, request, query.receivedAt()))) {
        continue;
      }
      move(
          request,
          entry,
          new Because(DueMoved.Cause.CONTRACT, null, changed.number()),
          query -> {
            if (alters(changed, request, query.receivedAt())) {
              query.owe(
                  now(changed, request, query.receivedAt()).answerTime(),
                  request.pauses(),
                  calendars.current());
            }
          });
    }
  }

  private void move(
      SupportRequest request, Entry entry, Because because, Consumer<Query> countAnew) {
    List<DueMoved> moved = new ArrayList<>();
    List<DueMove> told = new ArrayList<>();
    for (Query query : request.openQueries()) {
      Instant before = query.dueAt();
      countAnew.accept(query);
      Instant after = query.dueAt();
      if (!Objects.equals(before, after)) {
        moved.add(
            new DueMoved(
                query.position(), before, after, because.cause, because.day, because.what));
        told.add(
            new DueMove(request.number(), request.customerName, before, after, query.hasNewTime()));
      }
    }
    if (!moved.isEmpty()) {
      request.moveDueTimes(moved, entry);
      moves.note(told);
    }
  }

  private static boolean alters(WhatIsOwedChanged changed, SupportRequest request, Instant at) {
    Owed before = owed(changed.heldBefore(customer(request), installation(request), day(at)), at);
    return !before.equals(now(changed, request, at));
  }

  private static Owed now(WhatIsOwedChanged changed, SupportRequest request, Instant at) {
    return owed(changed.heldNow(customer(request), installation(request), day(at)), at);
  }

  private static Owed owed(Optional<ContractDetail> held, Instant at) {
    return new Owed(
        held.map(ContractDetail::id).orElse(null),
        held.map(contract -> contract.answerTimeOn(day(at))).orElse(null));
  }

  private static long customer(SupportRequest request) {
    return request.customer().id();
  }

  private static @Nullable Long installation(SupportRequest request) {
    return request.registration().map(registration -> registration.id()).orElse(null);
  }

  private static DueMoved.Cause cause(SpecialDayItem day, boolean added) {
    if (day.kind() == SpecialDayKind.CLOSURE) {
      return added ? DueMoved.Cause.CLOSURE_ADDED : DueMoved.Cause.CLOSURE_REMOVED;
    }
    return added ? DueMoved.Cause.WORKING_DAY_ADDED : DueMoved.Cause.WORKING_DAY_REMOVED;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ConsoleClock.PRAGUE).toInstant();
  }

  /** Why due times move. */
  private record Because(DueMoved.Cause cause, @Nullable LocalDate day, String what) {}
}
