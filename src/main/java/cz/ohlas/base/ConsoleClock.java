package cz.ohlas.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The console's only source of "now". Ticks in microseconds, which is what both databases keep. The
 * calling thread can be set to another instant for as long as a piece of work runs, so that
 * demonstration data has a past.
 */
public final class ConsoleClock extends Clock {

  /** The zone in which the provider works, whatever the machine's own may be. */
  public static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

  private static final ScopedValue<Instant> SET = ScopedValue.newInstance();

  private final Clock ticking = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

  @Override
  public Instant instant() {
    return SET.isBound() ? SET.get() : ticking.instant();
  }

  /** Runs the work with this thread's clock standing at the instant. */
  public <T> T at(Instant instant, Supplier<T> work) {
    return ScopedValue.where(SET, instant).call(work::get);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    Clock console = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return console.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return console.withZone(other);
      }
    };
  }
}
