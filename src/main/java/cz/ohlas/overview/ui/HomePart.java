package cz.ohlas.overview.ui;

import com.vaadin.flow.component.Component;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.base.ui.StatusDot;
import cz.ohlas.base.ui.Tone;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What one feature has to say on a person's home page; says nothing to those whom it does not
 * concern.
 */
interface HomePart {

  /** The figures, each leading to its list. */
  default List<Figure> figures(Reader reader) {
    return List.of();
  }

  /** What waits for this person, the most urgent first. */
  default List<Waiting> waiting(Reader reader) {
    return List.of();
  }

  /** What else stands on this person's page, each part under its own title. */
  default List<Component> sections(Reader reader) {
    return List.of();
  }

  /** What this person begins from here, at the head of the page; one at most is primary. */
  default List<Component> actions(Reader reader) {
    return List.of();
  }

  /** Who looks, in which language, on which day (Europe/Prague). */
  record Reader(Staff staff, Locale locale, LocalDate today) {

    String text(String key, Object... arguments) {
      return Translations.text(locale, key, arguments);
    }

    boolean holdsAny(Set<Role> roles) {
      return roles.stream().anyMatch(role -> staff.holds(role.name()));
    }

    Formats formats() {
      return Formats.of(locale);
    }
  }

  /**
   * A figure of the day.
   *
   * @param tone how loud it is; only time and rules are loud
   * @param path the list behind it
   */
  record Figure(String value, String label, Tone tone, String path) {

    /** A count that is loud only when there is something to be loud about. */
    static Figure of(long count, String label, Tone toneWhenAny, String path) {
      return new Figure(
          String.valueOf(count), label, count == 0 ? Tone.NEUTRAL : toneWhenAny, path);
    }
  }

  /** One thing to do, leading to where it is done. */
  record Waiting(String number, String who, String what, StatusDot state, String path) {}
}
