package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.SearchWords;
import cz.ohlas.base.Where;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A filter as conditions on the one table. The equality that leads decides by which index the list
 * is read in order: a customer's own requests first of all, then those of a ready-made list of what
 * is to be done, which are few, then whose they are, how they stand, what they are about.
 *
 * @param me who looks
 */
record RequestConditions(Where<SupportRequest> where, Instant now, long me) {

  /**
   * Before any request came. H2 takes everybody for having few requests and would rather sort them
   * by the index of the foreign key; asked for a range of time, it reads the index that has them in
   * order.
   */
  static final Instant EVER = Instant.EPOCH;

  void add(RequestFilter filter) {
    boolean ofCustomer = filter.customerId() != null;
    if (filter.customerId() != null) {
      where.equal(root().get("customer").get("id"), filter.customerId());
      where.and(where.builder().greaterThan(received(), EVER));
    }
    boolean few = ofCustomer || filter.view().isCounted();
    boolean led = !few && lead(filter.narrowing());
    if (!led) {
      view(filter.view());
    } else if (filter.view() == RequestView.ENDED) {
      ended(filter.narrowing());
    }
    if (filter.isNarrowed()) {
      narrow(filter.narrowing(), led);
    }
    if (!filter.typed().isBlank()) {
      where.words(SearchWords.Kind.REQUEST, filter.typed());
    }
  }

  /** Equalities first, in the order of the columns of the index that serves the list. */
  private void view(RequestView view) {
    switch (view) {
      case MINE -> {
        where.equal(root().get("assigneeStaffId"), me);
        where.equal(root().get("ended"), false);
      }
      case TEAM -> where.equal(root().get("ended"), false);
      case TO_ANSWER -> where.equal(root().get("stage"), Stage.TO_ANSWER);
      case TODAY -> dueBefore(startOf(today().plusDays(1)));
      case LATE -> dueBefore(now);
      case WAITING -> where.equal(root().get("waiting"), true);
      case MY_NEXT_STEP -> {
        where.equal(root().get("nextStepStaffId"), me);
        nextBefore(startOf(today().plusDays(1)));
      }
      case NEXT_STEP -> nextBefore(startOf(today().plusDays(1)));
      case ABSENT -> {
        where.equal(root().get("stage"), Stage.TO_ANSWER);
        // Nothing ended is to be answered; said for the index of what somebody works on
        is("ended", false);
        where.and(root().get("assigneeStaffId").in(away(today())));
      }
      case NOT_CLOSED -> where.equal(root().get("clientOpen"), true);
      case ENDED -> where.equal(root().get("stage"), Stage.ENDED);
      case ALL -> {}
    }
  }

  /** Of all there are, reads by the index of what narrows most; false where there is none. */
  private boolean lead(RequestNarrowing by) {
    Long person = person(by.assignee());
    RequestState state = state(by);
    if (person != null) {
      where.equal(root().get("assigneeStaffId"), person);
    } else if (state != null && state != RequestState.SERVED) {
      where.equal(root().get("state"), state);
    } else if (by.scope() != null) {
      where.equal(root().get("scope"), by.scope());
    } else if (state != null) {
      where.equal(root().get("state"), state);
    } else {
      return false;
    }
    return true;
  }

  /** Somebody's are counted by the index of what they work on, which knows no stage. */
  private void ended(RequestNarrowing by) {
    if (where.isCounting() && person(by.assignee()) != null) {
      is("ended", true);
    } else {
      is("stage", Stage.ENDED);
    }
  }

  private void narrow(RequestNarrowing by, boolean led) {
    Long person = person(by.assignee());
    if (person != null) {
      is("assigneeStaffId", person);
    } else if (by.assignee() != null) {
      where.and(root().get("assigneeStaffId").isNull());
    }
    is("state", led ? state(by) : by.state());
    is("scope", by.scope());
    is("channel", by.channel());
    is("concernsFault", by.concernsFault());
    if (by.from() != null) {
      where.and(where.builder().greaterThanOrEqualTo(received(), startOf(by.from())));
    }
    if (by.to() != null) {
      where.and(where.builder().lessThan(received(), startOf(by.to().plusDays(1))));
    }
    if (by.ground() != null) {
      has(Refusal.class, "ground", by.ground(), "reversedAt");
    }
    if (by.outcome() != null) {
      has(ServedOutcome.class, "kind", by.outcome(), "reopenedAt");
    }
  }

  private @Nullable Long person(@Nullable RequestAssignee assignee) {
    if (assignee == null) {
      return null;
    }
    return assignee.who() == RequestAssignee.Who.ME ? Long.valueOf(me) : assignee.staffId();
  }

  /** Only what was refused has a ground, only what was served an outcome. */
  private static @Nullable RequestState state(RequestNarrowing by) {
    if (by.state() != null) {
      return by.state();
    }
    if (by.ground() != null) {
      return RequestState.REFUSED;
    }
    return by.outcome() == null ? null : RequestState.SERVED;
  }

  private void is(String attribute, @Nullable Object value) {
    if (value != null) {
      where.and(where.builder().equal(root().get(attribute), value));
    }
  }

  private <P> void has(Class<P> part, String attribute, Object value, String ended) {
    Subquery<Long> held = where.subquery(Long.class);
    Root<P> one = held.from(part);
    held.select(one.get("id"))
        .where(
            where.builder().equal(one.get("request"), root()),
            where.builder().equal(one.get(attribute), value),
            one.get(ended).isNull());
    where.and(where.builder().exists(held));
  }

  private void dueBefore(Instant moment) {
    where.equal(root().get("stage"), Stage.TO_ANSWER);
    where.and(where.builder().lessThan(root().<Instant>get("dueSort"), moment));
  }

  private void nextBefore(Instant moment) {
    where.and(where.builder().lessThan(root().<Instant>get("nextStepAt"), moment));
  }

  /** The people who are away on the day. */
  private Subquery<Long> away(LocalDate day) {
    Subquery<Long> people = where.subquery(Long.class);
    Root<StaffAbsence> absence = people.from(StaffAbsence.class);
    return people
        .select(absence.get("staffId"))
        .where(
            where.builder().greaterThanOrEqualTo(absence.<LocalDate>get("toDay"), day),
            where.builder().lessThanOrEqualTo(absence.<LocalDate>get("fromDay"), day));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ConsoleClock.PRAGUE);
  }

  private Expression<Instant> received() {
    return root().get("receivedAt");
  }

  private Root<SupportRequest> root() {
    return where.root();
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ConsoleClock.PRAGUE).toInstant();
  }
}
