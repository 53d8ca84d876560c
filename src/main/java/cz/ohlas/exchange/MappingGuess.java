package cz.ohlas.exchange;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guesses which column of a table is which: by its heading in either language, by other names that
 * companies use, by what stands in it. The best matches are taken first, each column once.
 */
final class MappingGuess {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SAME = 100;
  private static final int ALIAS = 90;
  private static final int WITHIN = 60;
  private static final int CONTENT = 50;
  private static final int AGREES = 5;
  private static final double MOST = 0.8;

  private MappingGuess() {}

  /** The position of each column that could be told, by the column's key. */
  static Map<String, Integer> of(TableFile table, List<ImportColumn> columns) {
    List<Match> matches = new ArrayList<>();
    List<String> headings = table.columns();
    for (int place = 0; place < headings.size(); place++) {
      for (ImportColumn column : columns) {
        int score = score(words(headings.get(place)), column, cells(table, place));
        if (score > 0) {
          matches.add(new Match(column.key(), place, score));
        }
      }
    }
    matches.sort(Comparator.comparingInt(Match::score).reversed());
    Map<String, Integer> places = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Match match : matches) {
      if (!places.containsKey(match.key()) && taken.add(match.place())) {
        places.put(match.key(), match.place());
      }
    }
    return places;
  }

  private static int score(String heading, ImportColumn column, List<String> cells) {
    Predicate<String> looksLike = column.looksLike();
    boolean fits =
        looksLike != null
            && !cells.isEmpty()
            && cells.stream().filter(looksLike).count() >= cells.size() * MOST;
    int score = named(heading, column);
    if (score == 0) {
      return fits ? CONTENT : 0;
    }
    return score + (fits ? AGREES : 0);
  }

  private static int named(String heading, ImportColumn column) {
    if (heading.isEmpty()) {
      return 0;
    }
    if (labels(column).anyMatch(heading::equals)) {
      return SAME;
    }
    if (aliases(column).anyMatch(heading::equals)) {
      return ALIAS;
    }
    String around = " " + heading + " ";
    return Stream.concat(labels(column), aliases(column))
            .anyMatch(name -> around.contains(" " + name + " "))
        ? WITHIN
        : 0;
  }

  private static Stream<String> labels(ImportColumn column) {
    return Translations.locales().stream()
        .map(locale -> words(Translations.text(locale, column.labelKey())));
  }

  private static Stream<String> aliases(ImportColumn column) {
    return column.aliases().stream().map(MappingGuess::words);
  }

  private static List<String> cells(TableFile table, int place) {
    return table.sample().stream()
        .map(row -> row.cell(place).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String words(String text) {
    return NOT_WORD.matcher(CzechText.folded(text)).replaceAll(" ").strip();
  }

  private record Match(String key, int place, int score) {}
}
