package cz.ohlas.demo;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.RunAs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets people act at moments of the past. */
@Component
@Profile("demo")
class Stage {

  private final ConsoleClock clock;
  private final RunAs runAs;
  private final Instant present;

  Stage(ConsoleClock clock, RunAs runAs) {
    this.clock = clock;
    this.runAs = runAs;
    this.present = clock.instant();
  }

  /** The moment at which the demonstration ends, whoever acts when. */
  Instant now() {
    return present;
  }

  LocalDate today() {
    return day(present);
  }

  /** A moment of a day in Prague. */
  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(ConsoleClock.PRAGUE).toInstant();
  }

  /** The day in Prague. */
  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
  }

  /** The person does it at the moment. */
  <T> T by(long staffId, Instant moment, Supplier<T> deed) {
    return clock.at(moment, () -> runAs.staff(staffId, deed));
  }

  /** The person does it at the moment. */
  void does(long staffId, Instant moment, Runnable deed) {
    by(
        staffId,
        moment,
        () -> {
          deed.run();
          return true;
        });
  }

  /** The console itself does it at the moment. */
  <T> T system(Instant moment, Supplier<T> deed) {
    return clock.at(moment, () -> runAs.system(deed));
  }
}
