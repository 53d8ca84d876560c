package cz.ohlas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.workingtime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands open in the demonstration is the same picture at whatever hour it is made. */
class CertainArrivalsTests {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.czech();

  /** The shortest answer time is four working hours. */
  private static final Duration WELL_WITHIN = Duration.ofHours(3);

  static Stream<Instant> each_hour_of_a_week() {
    Instant monday = Stage.at(LocalDate.of(2026, 11, 23), 0, 5);
    return IntStream.range(0, 7 * 24).mapToObj(hour -> monday.plus(Duration.ofHours(hour)));
  }

  @ParameterizedTest
  @MethodSource("each_hour_of_a_week")
  void req_3_what_has_just_come_is_not_due_at_any_hour(Instant now) {
    Scene scene =
        new Scene(
            new Crew(1, List.of(), List.of(), List.of(), 2),
            List.of(),
            CALENDAR,
            LocalDate.of(2026, 1, 1),
            Stage.day(now));
    assertThat(new CertainArrivals(scene, now).all())
        .filteredOn(arrival -> arrival.fate() == Fate.FRESH)
        .hasSize(3)
        .allSatisfy(arrival -> {
          assertThat(arrival.moment()).isBefore(now);
          assertThat(CALENDAR.between(arrival.moment(), now)).isLessThan(WELL_WITHIN);
        });
  }
}
