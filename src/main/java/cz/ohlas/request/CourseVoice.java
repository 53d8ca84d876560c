package cz.ohlas.request;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** In which language, and for whom, the turns of a course are told; collects them. */
final class CourseVoice {

  private final RecordKind kind;
  private final Locale locale;
  private final Formats formats;
  private final LongFunction<String> names;
  private final List<CourseTurn> turns = new ArrayList<>();

  CourseVoice(RecordKind kind, Locale locale, LongFunction<String> names) {
    this.kind = kind;
    this.locale = locale;
    this.formats = Formats.of(locale);
    this.names = names;
  }

  boolean isInternal() {
    return kind == RecordKind.INTERNAL;
  }

  Locale locale() {
    return locale;
  }

  Formats formats() {
    return formats;
  }

  List<CourseTurn> turns() {
    return turns;
  }

  String name(long staffId) {
    return names.apply(staffId);
  }

  String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }

  void add(Instant when, String rule, String sentence) {
    add(when, rule, sentence, "", CourseTurn.Origin.OTHER, 0);
  }

  void add(
      Instant when,
      String rule,
      String sentence,
      String aside,
      CourseTurn.Origin origin,
      long originId) {
    turns.add(new CourseTurn(when, sentence, rule, aside, origin, originId));
  }

  static String joined(String one, @Nullable String other) {
    if (other == null || other.isBlank()) {
      return one;
    }
    return one.isBlank() ? other : one + " " + other;
  }
}
