package cz.ohlas.demo;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RefusalGround;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How a request is refused, reversed, or served beyond the contract (REQ-5). */
final class RefusalStory {

  private final Asking asking;
  private final Chance chance;
  private final StoryTime time;
  private final RequestCourse course;
  private final SolvingStory solving;

  RefusalStory(
      Asking asking, Chance chance, StoryTime time, RequestCourse course, SolvingStory solving) {
    this.asking = asking;
    this.chance = chance;
    this.time = time;
    this.course = course;
    this.solving = solving;
  }

  /** What is not covered is refused, or a lead lets it be served as goodwill (SCO-X). */
  void notCovered() {
    if (asking.fate() == Fate.GOODWILL || asking.turnsOut(chance, 0.18)) {
      course.allowGoodwill(
          time.after(15, 90), RefusalGround.SCO_X, Phrases.any("goodwill", chance));
      solving.consult(time.after(10, 60), asking.topic().goodwill());
    } else {
      refuse(RefusalGround.SCO_X);
    }
  }

  void refuse(RefusalGround ground) {
    refuse(told(), ground);
  }

  /** As support opens when the day is over. */
  void refuseAfter(LocalDate day, RefusalGround ground) {
    Instant over = time.working(day.plusDays(1).atStartOfDay(ConsoleClock.PRAGUE).toInstant());
    refuse(time.plus(over, Duration.ofMinutes(chance.between(5, 90))), ground);
  }

  private void refuse(Instant told, RefusalGround ground) {
    course.refuse(
        told, ground, words(ground), Phrases.any("object", chance), ground == RefusalGround.REG_3);
    boolean mistaken = isReversible(ground) && asking.turnsOut(chance, 0.25);
    if (mistaken || asking.fate() == Fate.REVERSED) {
      course.reverseRefusal(time.after(200, 900), Phrases.any("reversed", chance));
      if (ground == RefusalGround.REQ_2) {
        course.resume(time.after(5, 60), Phrases.any("clarified", chance));
      }
      solving.solveLate();
    }
  }

  private Instant told() {
    Instant due = time.due();
    return due == null || !time.clock().isBefore(due)
        ? time.after(20, 200)
        : time.part(time.clock(), due, chance.between(5, 80));
  }

  private String words(RefusalGround ground) {
    return ground == RefusalGround.SCO_X
        ? asking.topic().answer()
        : Phrases.any("refused-" + ground.name(), chance);
  }

  /** Refusals that a lead may find mistaken. */
  private boolean isReversible(RefusalGround ground) {
    return switch (ground) {
      case REQ_2, REQ_5A, REQ_5C -> asking.paid() && !asking.topic().is(Scope.Kind.NOT_COVERED);
      case REG_1, REG_3, REQ_5B, SCO_W, SCO_X -> false;
    };
  }
}
