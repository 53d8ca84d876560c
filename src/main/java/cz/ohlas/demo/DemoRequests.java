package cz.ohlas.demo;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.ContractState;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RefusalGround;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two years of requests in the order in which they came, a day in one transaction. */
@Component
@Profile("demo")
class DemoRequests {

  private final DemoDesk desk;
  private final ContractService contracts;
  private final Stage stage;
  private final List<Topic> topics = Topic.all();

  DemoRequests(DemoDesk desk, ContractService contracts, Stage stage) {
    this.desk = desk;
    this.contracts = contracts;
    this.stage = stage;
  }

  /**
   * Lives through all requests from the first day to the present moment.
   *
   * @param monthLived told each month whose requests have all been lived through
   */
  void live(Scene scene, Consumer<YearMonth> monthLived) {
    Map<Long, List<ContractDetail>> agreed =
        stage.system(
            stage.now(),
            () ->
                scene.customers().stream()
                    .collect(
                        Collectors.toMap(
                            DemoCustomer::id, each -> contracts.ofCustomer(each.id()))));
    Arrivals arrivals = new Arrivals(scene, stage.now());
    MissingProofs proofs = new MissingProofs(scene.customers());
    AtomicLong ordinal = new AtomicLong();
    for (LocalDate day = scene.start(); !day.isAfter(scene.today()); day = day.plusDays(1)) {
      List<Arrival> come = arrivals.on(day);
      desk.inOneGo(() -> {
        for (Arrival arrival : come) {
          Chance chance = Chance.of("request", ordinal.getAndIncrement());
          Asking asking = asking(scene, agreed, proofs, arrival, chance);
          live(new RequestStory(desk, stage, scene, proofs, chance, asking), asking);
        }
      });
      if (day.plusDays(1).getDayOfMonth() == 1) {
        monthLived.accept(YearMonth.from(day));
      }
    }
  }

  private static void live(RequestStory story, Asking asking) {
    try {
      story.live();
    } catch (BusinessRuleViolation broken) {
      throw new IllegalStateException(
          "The request that came at %s, %s, breaks a rule"
              .formatted(asking.received(), asking.fate()),
          broken);
    }
  }

  private Asking asking(
      Scene scene,
      Map<Long, List<ContractDetail>> agreed,
      MissingProofs proofs,
      Arrival arrival,
      Chance chance) {
    LocalDate day = Stage.day(arrival.moment());
    List<DemoCustomer> possible =
        scene.customers().stream()
            .filter(customer -> customer.weight() > 0 && customer.asksOn(day))
            .filter(customer ->
                arrival
                    .from()
                    .test(
                        new Arrival.Asker(
                            hours(agreed, customer, day),
                            proofs.isMissing(customer),
                            customer.former() != null)))
            .toList();
    DemoCustomer customer =
        possible.get(chance.weighted(possible.stream().mapToInt(DemoCustomer::weight).toArray()));
    int hours = hours(agreed, customer, day);
    @Nullable Duration answerTime = hours == 0 ? null : Duration.ofHours(hours);
    return new Asking(
        arrival.moment(),
        arrival.fate(),
        arrival.ground(),
        customer,
        answerTime,
        topic(arrival, hours > 0, chance));
  }

  /** The answer time that a contract owes the customer on the day; 0 without one. */
  private static int hours(
      Map<Long, List<ContractDetail>> agreed, DemoCustomer customer, LocalDate day) {
    return agreed.getOrDefault(customer.id(), List.of()).stream()
        .filter(contract -> contract.stateOn(day) == ContractState.LIVE)
        .map(contract -> Math.toIntExact(contract.answerTimeOn(day).toHours()))
        .findFirst()
        .orElse(0);
  }

  private Topic topic(Arrival arrival, boolean paid, Chance chance) {
    Scope.Kind kind = kind(arrival, paid, chance);
    boolean fault =
        kind != Scope.Kind.NOT_COVERED && arrival.ground() == null && chance.happens(0.22);
    return chance.of(
        topics.stream()
            .filter(topic -> topic.fault() == fault)
            .filter(topic -> topic.is(kind) || (fault && paid && !topic.is(Scope.Kind.NOT_COVERED)))
            .toList());
  }

  /** Paying customers ask for everything, others hardly ever for work. */
  private static Scope.Kind kind(Arrival arrival, boolean paid, Chance chance) {
    if (arrival.ground() == RefusalGround.SCO_W) {
      return Scope.Kind.WORK;
    }
    if (arrival.ground() == RefusalGround.SCO_X || arrival.fate() == Fate.GOODWILL) {
      return Scope.Kind.NOT_COVERED;
    }
    int mostKinds = arrival.fate() == Fate.USUAL ? 1 : 0;
    return switch (paid
        ? chance.weighted(52, 43, 5 * mostKinds)
        : chance.weighted(82, 10, 8 * mostKinds)) {
      case 0 -> Scope.Kind.CONSULTATION;
      case 1 -> Scope.Kind.WORK;
      default -> Scope.Kind.NOT_COVERED;
    };
  }
}
