package cz.ohlas.request;

import cz.ohlas.base.ConsoleClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what is to be done, for the numbers above the list and for each engineer's. */
@Component
class RequestTallies {

  private static final String NEXT_STEP = "NEXT_STEP";
  private static final String NOT_CLOSED = "NOT_CLOSED";
  private static final String AWAY = "AWAY";

  /** Also those that wait although their time runs, as what was asked too late (REQ-3). */
  private static final String WAITS = "WAITS";

  private static final Set<String> OPEN =
      Set.of(Stage.TO_ANSWER.name(), Stage.WAITING.name(), Stage.ANSWERED.name());

  private final RequestRepository requests;
  private final ConsoleClock clock;

  RequestTallies(RequestRepository requests, ConsoleClock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /** What stands now, in one query; today is Europe/Prague's. */
  Now read() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ConsoleClock.PRAGUE);
    Instant tomorrow = today.plusDays(1).atStartOfDay(ConsoleClock.PRAGUE).toInstant();
    return new Now(requests.tallies(now, tomorrow, today));
  }

  /**
   * What stands at one moment, part by part: the open requests of each stage and person, the next
   * steps of each person, the connections after which the application is not closed, what waits for
   * the customer, and who is away.
   */
  record Now(List<Tally> parts) {

    /** Everybody who works on open requests, in the order of their ids. */
    Set<Long> assignees() {
      Set<Long> people = new TreeSet<>();
      for (Tally part : parts) {
        Long person = part.getStaffId();
        if (person != null && part.isOpen()) {
          people.add(person);
        }
      }
      return people;
    }

    /** How much somebody has to do. */
    TeamLoad load(@Nullable Long staffId, String name) {
      Predicate<Tally> theirs = part -> part.isOpen() && part.isOf(staffId);
      Predicate<Tally> toAnswer = theirs.and(part -> part.is(Stage.TO_ANSWER));
      return new TeamLoad(
          staffId,
          name,
          sum(theirs, Tally::getRequests),
          sum(toAnswer, Tally::getToday),
          sum(toAnswer, Tally::getLate),
          staffId != null && away().contains(staffId));
    }

    /** The numbers above the list of whoever looks; {@code me} may be nobody's id. */
    RequestCounts counts(long me) {
      Set<Long> away = away();
      return new RequestCounts(
          requests(part -> part.isOpen() && part.isOf(me)),
          requests(Tally::isOpen),
          requests(part -> part.is(Stage.TO_ANSWER)),
          sum(part -> part.is(Stage.TO_ANSWER), Tally::getToday),
          sum(part -> part.is(Stage.TO_ANSWER), Tally::getLate),
          requests(part -> part.is(WAITS)),
          requests(part -> part.is(NEXT_STEP) && part.isOf(me)),
          requests(part -> part.is(NEXT_STEP)),
          requests(part -> part.is(Stage.TO_ANSWER) && away.contains(part.getStaffId())),
          requests(part -> part.is(NOT_CLOSED)));
    }

    private Set<Long> away() {
      return parts.stream()
          .filter(part -> part.is(AWAY))
          .map(Tally::getStaffId)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }

    private long requests(Predicate<Tally> which) {
      return sum(which, Tally::getRequests);
    }

    private long sum(Predicate<Tally> which, ToLongFunction<Tally> of) {
      return parts.stream().filter(which).mapToLong(of).sum();
    }
  }

  /** One line of what was counted. */
  interface Tally {

    /** The stage of open requests, or what else was counted. */
    String getPart();

    /** Whose they are; null for nobody's, and where nobody is asked for. */
    @Nullable Long getStaffId();

    /** How many. */
    long getRequests();

    /** How many of them have their due time today or had it before. */
    long getToday();

    /** How many of them have had it. */
    long getLate();

    /** Whether it counts open requests. */
    default boolean isOpen() {
      return OPEN.contains(getPart());
    }

    /** Whether it counts open requests of this stage. */
    default boolean is(Stage stage) {
      return is(stage.name());
    }

    /** Whether it counts this. */
    default boolean is(String part) {
      return part.equals(getPart());
    }

    /** Whether it counts this person's; null for nobody's. */
    default boolean isOf(@Nullable Long staffId) {
      return Objects.equals(getStaffId(), staffId);
    }
  }
}
