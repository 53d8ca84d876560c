package cz.ohlas.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When requests come: most in working time, some at night and at weekends. */
final class Arrivals {

  private static final int LEAST_A_DAY = 6;
  private static final int MOST_A_DAY = 18;
  private static final List<Integer> HOURS = List.of(9, 10, 11, 12, 13, 14, 15, 16, 17);

  private final Scene scene;
  private final Instant present;
  private final List<Arrival> certain;

  Arrivals(Scene scene, Instant present) {
    this.scene = scene;
    this.present = present;
    this.certain = new CertainArrivals(scene, present).all();
  }

  /** Those of the day, the earliest first. */
  List<Arrival> on(LocalDate day) {
    List<Arrival> arrivals = new ArrayList<>(usual(day));
    certain.stream()
        .filter(arrival -> Stage.day(arrival.moment()).equals(day))
        .forEach(arrivals::add);
    arrivals.sort(Comparator.comparing(Arrival::moment));
    return arrivals;
  }

  private List<Arrival> usual(LocalDate day) {
    Chance chance = Chance.of("arrivals", day.toEpochDay());
    boolean working = scene.calendar().isWorkingDay(day);
    int count = working ? chance.between(LEAST_A_DAY, MOST_A_DAY) : chance.between(0, 1);
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean inHours = working && !chance.happens(0.08);
      int hour =
          inHours ? HOURS.get(chance.weighted(5, 7, 6, 3, 4, 6, 5, 3, 2)) : chance.between(18, 22);
      Instant moment =
          Stage.at(day, hour, chance.between(0, 59)).plusSeconds(chance.between(0, 59));
      if (moment.isBefore(present.minus(Duration.ofMinutes(5)))) {
        arrivals.add(Arrival.usual(moment));
      }
    }
    return arrivals;
  }
}
