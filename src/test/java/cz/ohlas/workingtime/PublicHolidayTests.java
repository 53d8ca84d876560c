package cz.ohlas.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.base.Translations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicHolidayTests {

  @Test
  void hrs_1_the_thirteen_holidays_of_2026() {
    assertThat(days(2026))
        .containsExactly(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-08",
            "2026-07-05",
            "2026-07-06",
            "2026-09-28",
            "2026-10-28",
            "2026-11-17",
            "2026-12-24",
            "2026-12-25",
            "2026-12-26");
  }

  @Test
  void hrs_1_good_friday_is_a_holiday_only_since_2016() {
    WorkingCalendar calendar = WorkingCalendar.czech();
    assertThat(calendar.isPublicHoliday(LocalDate.of(2015, 4, 3))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2015, 4, 3))).isTrue();
    assertThat(calendar.isPublicHoliday(LocalDate.of(2016, 3, 25))).isTrue();
    assertThat(PublicHoliday.of(2013)).hasSize(12).doesNotContain(PublicHoliday.GOOD_FRIDAY);
  }

  @Test
  void hrs_1_statehood_and_freedom_days_began_with_the_act() {
    assertThat(PublicHoliday.on(LocalDate.of(2000, 9, 28))).contains(PublicHoliday.STATEHOOD_DAY);
    assertThat(PublicHoliday.on(LocalDate.of(2000, 11, 17))).contains(PublicHoliday.FREEDOM_DAY);
    assertThat(PublicHoliday.on(LocalDate.of(1999, 9, 28))).isEmpty();
    assertThat(PublicHoliday.on(LocalDate.of(1999, 11, 17))).isEmpty();
  }

  @Test
  void easter_mondays_as_the_calendars_print_them() {
    assertThat(
            List.of(
                "2000-04-24",
                "2005-03-28",
                "2008-03-24",
                "2011-04-25",
                "2013-04-01",
                "2016-03-28",
                "2019-04-22",
                "2024-04-01",
                "2025-04-21",
                "2026-04-06",
                "2027-03-29",
                "2038-04-26"))
        .allSatisfy(day ->
            assertThat(PublicHoliday.on(LocalDate.parse(day)))
                .contains(PublicHoliday.EASTER_MONDAY));
  }

  @Test
  void holidays_have_names_in_both_languages() {
    assertThat(PublicHoliday.JAN_HUS.label(Translations.CZECH))
        .isEqualTo("Den upálení mistra Jana Husa");
    assertThat(PublicHoliday.JAN_HUS.label(Translations.ENGLISH)).isEqualTo("Jan Hus Day");
  }

  private static List<String> days(int year) {
    return PublicHoliday.of(year).stream().map(day -> day.in(year).toString()).toList();
  }
}
