package cz.ohlas.demo;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two years of a fictional provider's work up to the present moment, made through the real services
 * so that every rule holds; the same for everybody who starts on the same day. Made before the
 * console answers, so that nobody sees half of it; a rule broken by a story stops the start.
 */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

  private final DemoDatabase database;
  private final DemoStaff staff;
  private final DemoCompany company;
  private final DemoCustomers customers;
  private final DemoRequests requests;
  private final DemoPapers papers;
  private final DemoLooseEnds looseEnds;
  private final DemoDiary diary;
  private final WorkingCalendarService calendars;
  private final Stage stage;
  private final ConsoleClock clock;
  private final int months;
  private volatile boolean running;

  DemoData(
      DemoDatabase database,
      DemoStaff staff,
      DemoCompany company,
      DemoCustomers customers,
      DemoRequests requests,
      DemoPapers papers,
      DemoLooseEnds looseEnds,
      DemoDiary diary,
      WorkingCalendarService calendars,
      Stage stage,
      ConsoleClock clock,
      @Value("${ohlas.demo.months}") int months) {
    this.database = database;
    this.staff = staff;
    this.company = company;
    this.customers = customers;
    this.requests = requests;
    this.papers = papers;
    this.looseEnds = looseEnds;
    this.diary = diary;
    this.calendars = calendars;
    this.stage = stage;
    this.clock = clock;
    this.months = months;
  }

  @Override
  public void start() {
    if (!database.isReady()) {
      Instant begun = clock.instant();
      LOG.info("Making the demonstration of {} months", months);
      make();
      database.ready();
      LOG.info(
          "The demonstration was made in {} ms",
          Duration.between(begun, clock.instant()).toMillis());
    }
    running = true;
  }

  private void make() {
    LocalDate start = stage.today().minusMonths(months);
    Instant founding = Stage.at(start.minusYears(2), 9, 0);
    try (Clerk clerk = new Clerk()) {
      Crew crew = staff.make(founding);
      clerk.later(() -> staff.choosePasswords(crew));
      company.found(crew, founding);
      List<DemoCustomer> served = customers.all(crew, start);
      Scene scene =
          new Scene(
              crew, served, stage.system(stage.now(), calendars::current), start, stage.today());
      clerk.later(() -> papers.writeQuotes(scene));
      requests.live(scene, month -> clerk.later(() -> papers.issueStatements(scene, month)));
      clerk.later(() -> papers.writeComplaints(scene));
      clerk.later(() -> papers.putOldOpportunitiesAside(scene));
      clerk.later(() -> looseEnds.leave(scene));
      clerk.later(() -> diary.write(scene));
      clerk.finish();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the console begins to answer. */
  @Override
  public int getPhase() {
    return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
  }
}
