package cz.ohlas.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Translations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTests {

  private final WorkingCalendar calendar = WorkingCalendar.czech();

  @Test
  void req_3_the_ladder_names_everything_that_was_counted_and_skipped() {
    Explanation explanation =
        calendar.explain(at("2026-07-03T16:40"), Duration.ofHours(4), List.of());
    assertThat(lines(explanation, Translations.ENGLISH))
        .containsExactly(
            "received Fri 3 July 16:40",
            "Fri 3 July counted 16:40–18:00 = 1 h 20 min",
            "Sat 4 July skipped",
            "Sun 5 July skipped: Saints Cyril and Methodius Day",
            "Mon 6 July skipped: Jan Hus Day",
            "Tue 7 July counted 9:00–11:40 = 2 h 40 min",
            "due Tue 7 July 11:40, 4 h of working time in all");
    assertThat(lines(explanation, Translations.CZECH))
        .containsExactly(
            "přijato pá 3. 7. 16:40",
            "pá 3. 7. započteno 16:40–18:00 = 1 h 20 min",
            "so 4. 7. přeskočeno",
            "ne 5. 7. přeskočeno: Den slovanských věrozvěstů Cyrila a Metoděje",
            "po 6. 7. přeskočeno: Den upálení mistra Jana Husa",
            "út 7. 7. započteno 9:00–11:40 = 2 h 40 min",
            "termín út 7. 7. 11:40, celkem 4 h prac. doby");
  }

  @Test
  void hrs_1_whole_days_on_end_are_one_line_and_closures_say_why() {
    WorkingCalendar changed =
        calendar
            .withSpecialDay(LocalDate.of(2026, 6, 11), false, "firemní den")
            .withSpecialDay(LocalDate.of(2026, 6, 13), true, "stěhování serverovny");
    Explanation explanation =
        changed.explain(at("2026-06-05T20:00"), Duration.ofHours(48), List.of());
    assertThat(lines(explanation, Translations.CZECH))
        .containsExactly(
            "přijato pá 5. 6. 20:00 mimo pracovní dobu, počítá se od po 8. 6. 9:00",
            "so 6. 6., ne 7. 6. přeskočeno",
            "po 8. 6. – st 10. 6. započteno 9:00–18:00, 3 × 9 h = 27 h",
            "čt 11. 6. přeskočeno, zavřeno: firemní den",
            "pá 12. 6. započteno 9:00–18:00 = 9 h",
            "so 13. 6. započteno 9:00–18:00 = 9 h, mimořádný pracovní den: stěhování serverovny",
            "ne 14. 6. přeskočeno",
            "po 15. 6. započteno 9:00–12:00 = 3 h",
            "termín po 15. 6. 12:00, celkem 48 h prac. doby");
  }

  @Test
  void req_3_the_ladder_shows_each_wait_where_it_happened() {
    Explanation explanation =
        calendar.explain(
            at("2026-11-23T10:00"),
            Duration.ofHours(4),
            List.of(
                pause(Pause.Kind.PROOF, "2026-11-23T11:00", "2026-11-23T12:30"),
                pause(Pause.Kind.CLARIFICATION, "2026-11-23T15:00", "2026-11-24T09:30"),
                pause(Pause.Kind.APPROVAL, "2026-11-24T10:00", "2026-11-24T10:10")));
    assertThat(lines(explanation, Translations.CZECH))
        .containsExactly(
            "přijato po 23. 11. 10:00",
            "po 23. 11. započteno 10:00–11:00 = 1 h",
            "po 23. 11. 11:00 – po 23. 11. 12:30 čekání na doklad, nezapočteno 1 h 30 min",
            "po 23. 11. započteno 12:30–15:00 = 2 h 30 min",
            "po 23. 11. 15:00 – út 24. 11. 9:30 čekání na upřesnění, nezapočteno 3 h 30 min",
            "út 24. 11. započteno 9:30–10:00 = 30 min",
            "termín út 24. 11. 10:00, celkem 4 h prac. doby");
  }

  @Test
  void waits_begun_at_night_or_at_the_weekend_stand_behind_the_day_they_follow() {
    Explanation explanation =
        calendar.explain(
            at("2026-11-20T17:00"),
            Duration.ofHours(2),
            List.of(
                pause(Pause.Kind.PROOF, "2026-11-20T19:00", "2026-11-20T20:00"),
                pause(Pause.Kind.APPROVAL, "2026-11-21T10:00", "2026-11-23T10:00")));
    assertThat(lines(explanation, Translations.ENGLISH))
        .containsExactly(
            "received Fri 20 November 17:00",
            "Fri 20 November counted 17:00–18:00 = 1 h",
            "Fri 20 November 19:00 – Fri 20 November 20:00 waiting for proof, 0 min not counted",
            "Sat 21 November skipped",
            "Sat 21 November 10:00 – Mon 23 November 10:00 waiting for the person's approval, 1 h not counted",
            "Sun 22 November skipped",
            "Mon 23 November counted 10:00–11:00 = 1 h",
            "due Mon 23 November 11:00, 2 h of working time in all");
  }

  private static List<String> lines(Explanation explanation, Locale locale) {
    return explanation.lines().stream()
        .map(line -> line.text(locale).replace('\u00a0', ' '))
        .toList();
  }

  private static Pause pause(Pause.Kind kind, String from, String to) {
    return new Pause(kind, at(from), at(to));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ConsoleClock.PRAGUE).toInstant();
  }
}
