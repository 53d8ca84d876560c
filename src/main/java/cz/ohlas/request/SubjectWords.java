package cz.ohlas.request;

import cz.ohlas.base.TextWords;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** By which words of their subjects requests are alike, whatever endings the words have. */
final class SubjectWords {

  /** So many of an installation's latest requests are looked at. */
  static final int LOOKED_AT = 200;

  /** Shorter words say little. */
  private static final int SHORTEST = 4;

  /** What follows so many letters is taken for an ending. */
  private static final int STEM = 5;

  private final Set<String> stems;

  SubjectWords(String subject) {
    stems = stems(subject);
  }

  List<RequestReference> mostAlike(List<RequestReference> others, int most) {
    record Likeness(RequestReference request, long common) {}
    return others.stream()
        .map(other -> new Likeness(other, common(other.subject())))
        .filter(likeness -> likeness.common() > 0)
        .sorted(Comparator.comparingLong(Likeness::common).reversed())
        .limit(most)
        .map(Likeness::request)
        .toList();
  }

  private long common(String subject) {
    return stems(subject).stream().filter(stems::contains).count();
  }

  private static Set<String> stems(String subject) {
    return TextWords.typed(subject).stream()
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
