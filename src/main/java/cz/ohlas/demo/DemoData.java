package cz.ohlas.demo;

import cz.ohlas.base.ConsoleClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two years of a fictional provider's work up to the present moment, made through the real services
 * so that every rule holds; the same for everybody who starts on the same day.
 */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
  private static final long SEED = 20_130_212;

  private final DemoDatabase database;
  private final DemoStaff staff;
  private final DemoCompany company;
  private final DemoCustomers customers;
  private final DemoRequests requests;
  private final DemoPapers papers;
  private final Stage stage;
  private final ConsoleClock clock;
  private final int months;

  DemoData(
      DemoDatabase database,
      DemoStaff staff,
      DemoCompany company,
      DemoCustomers customers,
      DemoRequests requests,
      DemoPapers papers,
      Stage stage,
      ConsoleClock clock,
      @Value("${ohlas.demo.months}") int months) {
    this.database = database;
    this.staff = staff;
    this.company = company;
    this.customers = customers;
    this.requests = requests;
    this.papers = papers;
    this.stage = stage;
    this.clock = clock;
    this.months = months;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (database.isReady()) {
      return;
    }
    Instant begun = clock.instant();
    LocalDate start = stage.today().minusMonths(months);
    Instant founding = Stage.at(start.minusDays(30), 9, 0);
    Crew crew = staff.make(founding);
    company.found(crew, founding);
    Chance chance = new Chance(SEED);
    List<DemoCustomer> made = customers.all(crew, start, chance);
    LOG.info("Demonstration: customers after {} ms", since(begun));
    int lived = requests.live(crew, made, start, chance);
    LOG.info("Demonstration: {} requests after {} ms", lived, since(begun));
    papers.write(crew, made, chance);
    LOG.info("Demonstration: complete after {} ms", since(begun));
    database.ready();
  }

  private long since(Instant begun) {
    return Duration.between(begun, clock.instant()).toMillis();
  }
}
