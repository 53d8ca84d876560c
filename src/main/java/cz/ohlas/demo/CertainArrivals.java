package cz.ohlas.demo;

import cz.ohlas.demo.Arrival.Asker;
import cz.ohlas.request.RefusalGround;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Requests that come whatever chance brings: what stands open today, and the rarer ends. */
record CertainArrivals(Scene scene, Instant present) {

  private static final Duration FULL_DAY = Duration.ofHours(8);

  /** When the request came whose refusal somebody complained about later. */
  static Instant refusedOnsite(Scene scene) {
    return Stage.at(scene.daysAgo(Filing.ONSITE + 6), 10, 20);
  }

  List<Arrival> all() {
    List<Arrival> arrivals = new ArrayList<>(todaysPicture());
    arrivals.addAll(rareEnds());
    return arrivals;
  }

  private List<Arrival> todaysPicture() {
    LocalDate last = scene.workdaysAgo(1);
    LocalDate before = scene.workdaysAgo(2);
    return List.of(
        open(Stage.at(scene.workdaysAgo(3), 10, 12), Fate.OVERDUE, Asker::paid),
        open(Stage.at(before, 9, 35), Fate.NEW_TIME, Asker::paid),
        open(Stage.at(before, 14, 40), Fate.PROOF_AWAITED, Asker::unproved),
        open(Stage.at(before, 15, 20), Fate.OVERDUE, CertainArrivals::isFast),
        open(Stage.at(last, 9, 50), Fate.ANSWERED, Asker::paid),
        open(Stage.at(last, 11, 20), Fate.CLARIFICATION_AWAITED, Asker::paid),
        open(Stage.at(last, 13, 5), Fate.HELD, Asker::paid),
        open(fresh(75), Fate.FRESH, Asker::paid),
        open(fresh(40), Fate.FRESH, Asker::paid),
        open(fresh(20), Fate.FRESH, Asker::paid));
  }

  private List<Arrival> rareEnds() {
    return List.of(
        new Arrival(refusedOnsite(scene), Fate.REFUSED, RefusalGround.REQ_5C, Asker::paid),
        refused(28, RefusalGround.REG_1, Asker::former),
        refused(27, RefusalGround.REG_3, Asker::unproved),
        refused(25, RefusalGround.REQ_2, Asker::paid),
        refused(23, RefusalGround.REQ_5A, Asker::paid),
        refused(21, RefusalGround.REQ_5B, Asker::paid),
        refused(20, RefusalGround.REQ_5C, Asker::paid),
        refused(18, RefusalGround.SCO_W, asker -> !asker.paid()),
        refused(17, RefusalGround.SCO_X, Asker::paid),
        new Arrival(daysAgo(16), Fate.REVERSED, RefusalGround.REQ_5A, Asker::paid),
        open(daysAgo(15), Fate.GOODWILL, Asker::paid),
        open(daysAgo(14), Fate.REOPENED, Asker::paid));
  }

  private static Arrival open(Instant moment, Fate fate, Predicate<Asker> from) {
    return new Arrival(moment, fate, null, from);
  }

  private Arrival refused(int daysAgo, RefusalGround ground, Predicate<Asker> from) {
    return new Arrival(daysAgo(daysAgo), Fate.REFUSED, ground, from);
  }

  private Instant daysAgo(int days) {
    return Stage.at(scene.daysAgo(days), 10, days);
  }

  /** So many minutes before now, or before the last closing time. */
  private Instant fresh(int minutesAgo) {
    Instant moment = present.minus(Duration.ofMinutes(minutesAgo));
    return scene.calendar().isWorkingTime(moment)
        ? moment
        : lastClosing().minus(Duration.ofMinutes(minutesAgo));
  }

  private Instant lastClosing() {
    Instant todays = closing(scene.today());
    return scene.calendar().isWorkingDay(scene.today()) && !present.isBefore(todays)
        ? todays
        : closing(scene.workdaysAgo(1));
  }

  private static Instant closing(LocalDate day) {
    return Stage.at(day, 17, 59);
  }

  private static boolean isFast(Asker asker) {
    return asker.paid() && asker.answerHours() <= FULL_DAY.toHours();
  }
}
