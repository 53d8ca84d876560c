package cz.ohlas.demo;

import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.ContractState;
import cz.ohlas.contract.Scope;
import cz.ohlas.workingtime.WorkingCalendar;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two years of requests in the order in which they came, each lived through in one transaction. */
@Component
@Profile("demo")
class DemoRequests {

  private static final int USUAL_A_DAY = 12;

  private final DemoDesk desk;
  private final ContractService contracts;
  private final WorkingCalendarService calendars;
  private final Stage stage;
  private final TransactionTemplate transaction;

  DemoRequests(
      DemoDesk desk,
      ContractService contracts,
      WorkingCalendarService calendars,
      Stage stage,
      TransactionTemplate transaction) {
    this.desk = desk;
    this.contracts = contracts;
    this.calendars = calendars;
    this.stage = stage;
    this.transaction = transaction;
  }

  /** Lives through all requests from the day to the present moment; tells how many there were. */
  int live(Crew crew, List<DemoCustomer> customers, LocalDate start, Chance chance) {
    WorkingCalendar calendar = stage.system(stage.now(), calendars::current);
    List<Topic> topics = Topic.all();
    Map<Long, List<ContractDetail>> agreed =
        stage.system(
            stage.now(),
            () ->
                customers.stream()
                    .collect(
                        Collectors.toMap(
                            DemoCustomer::id, each -> contracts.ofCustomer(each.id()))));
    int lived = 0;
    for (LocalDate day = start; !day.isAfter(stage.today()); day = day.plusDays(1)) {
      for (Instant moment : arrivals(day, calendar, chance)) {
        DemoCustomer customer = caller(customers, day, chance);
        Duration answerTime = answerTime(agreed.getOrDefault(customer.id(), List.of()), day);
        Topic topic = topic(topics, answerTime != null, chance);
        RequestStory story =
            new RequestStory(
                desk, stage, calendar, crew, chance, customer, answerTime, topic, moment);
        stage.attempt(() -> transaction.executeWithoutResult(status -> story.live()));
        lived++;
      }
    }
    return lived;
  }

  /** Most come in working time; some at night and at weekends, by e-mail. */
  private List<Instant> arrivals(LocalDate day, WorkingCalendar calendar, Chance chance) {
    boolean working = calendar.isWorkingDay(day);
    int count = working ? chance.between(USUAL_A_DAY - 6, USUAL_A_DAY + 6) : chance.between(0, 1);
    List<Instant> moments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean inHours = working && !chance.happens(0.08);
      int hour =
          inHours ? HOURS.get(chance.weighted(5, 7, 6, 3, 4, 6, 5, 3, 2)) : chance.between(18, 22);
      Instant moment =
          Stage.at(day, hour, chance.between(0, 59)).plusSeconds(chance.between(0, 59));
      if (moment.isBefore(stage.now().minus(Duration.ofMinutes(5)))) {
        moments.add(moment);
      }
    }
    moments.sort(Comparator.naturalOrder());
    return moments;
  }

  private static final List<Integer> HOURS = List.of(9, 10, 11, 12, 13, 14, 15, 16, 17);

  private static DemoCustomer caller(List<DemoCustomer> customers, LocalDate day, Chance chance) {
    int[] weights =
        customers.stream()
            .mapToInt(customer -> customer.asksOn(day) ? customer.weight() : 0)
            .toArray();
    return customers.get(chance.weighted(weights));
  }

  private static @Nullable Duration answerTime(List<ContractDetail> agreed, LocalDate day) {
    return agreed.stream()
        .filter(contract -> contract.stateOn(day) == ContractState.LIVE)
        .map(ContractDetail::answerTime)
        .findFirst()
        .orElse(null);
  }

  /** Paying customers ask for everything, others hardly ever for work. */
  private static Topic topic(List<Topic> topics, boolean paid, Chance chance) {
    int kind = paid ? chance.weighted(40, 34, 22, 4) : chance.weighted(75, 9, 8, 8);
    List<Topic> choice =
        topics.stream()
            .filter(topic ->
                switch (kind) {
                  case 0 -> topic.scope().kind() == Scope.Kind.CONSULTATION && !topic.fault();
                  case 1 -> topic.scope().kind() == Scope.Kind.WORK && !topic.fault();
                  case 2 ->
                      topic.fault() && (paid || topic.scope().kind() == Scope.Kind.CONSULTATION);
                  default -> topic.scope().kind() == Scope.Kind.NOT_COVERED;
                })
            .toList();
    return chance.of(choice);
  }
}
