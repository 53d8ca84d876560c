package cz.ohlas.demo;

import java.time.Duration;
import java.time.Instant;

/** An answer that comes late: with new times told or without (REQ-4). */
record NewTimes(Asking asking, Chance chance, StoryTime time, RequestCourse course) {

  /** Gives back when the answer comes; tells new times before that, as a rule. */
  Instant tell(Instant due) {
    if (asking.fate() == Fate.NEW_TIME) {
      Instant told = time.part(time.clock(), due, 80);
      promise(told, time.plus(later(due, time.present()), Duration.ofHours(3)));
      return time.plus(time.present(), Duration.ofHours(2));
    }
    Duration over = Duration.ofMinutes(chance.between(30, 600));
    Instant answer = time.plus(due, over);
    // What is unanswered today was told a new time: the exceptions have a fate of their own
    boolean told = time.isToCome(answer) || chance.happens(0.72);
    if (!told) {
      return answer;
    }
    boolean kept = time.isToCome(answer) || chance.happens(0.85);
    Instant first = time.plus(due, over.dividedBy(kept ? 1 : 2).plusMinutes(kept ? 60 : 0));
    promise(time.part(time.clock(), due, chance.between(50, 90)), first);
    if (kept && chance.happens(0.2) && first.isAfter(due.plusSeconds(7_200))) {
      Instant again = time.part(due, answer, 70);
      promise(again, time.plus(first, Duration.ofMinutes(90)));
    }
    return answer;
  }

  private void promise(Instant moment, Instant promised) {
    course.tellNewTime(moment, promised, Phrases.any("new-time", chance));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
