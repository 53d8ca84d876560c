package cz.ohlas.base;

import cz.ohlas.base.SearchWords.Kind;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds records of several kinds by the same words in one statement: one statement looks up what
 * few records have, and the conditions then name those records and ask them for the other words.
 * More are looked up than lists of one kind do by {@link Where#words}, and nothing is looked up
 * twice.
 */
public final class SearchSql {

  /**
   * So many are looked up. Names are listed in the order of names: who begins with the word typed
   * stands together, and asking one after the other would read all who stand before.
   */
  private static final int FEW = 20_000;

  private final List<List<String>> words;
  private final Map<Kind, WordIndex.Matches> matches = new EnumMap<>(Kind.class);
  private final Map<String, Object> parameters = new HashMap<>();

  private SearchSql(List<List<String>> words) {
    this.words = words;
  }

  /** Looks up the words typed; asks nothing when there are none. */
  public static SearchSql of(EntityManager entities, String typed, Kind... kinds) {
    SearchSql search =
        new SearchSql(TextWords.typed(typed).stream().map(TextWords::beginnings).toList());
    if (!search.isEmpty()) {
      List<WordIndex.Matches> found =
          new WordIndex(entities).lookUp(List.of(kinds), search.words, FEW);
      for (int kind = 0; kind < kinds.length; kind++) {
        search.matches.put(kinds[kind], found.get(kind));
      }
    }
    return search;
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The condition on the id of a record of one of the kinds looked up. */
  public String condition(Kind kind, String idColumn) {
    WordIndex.Matches found = matches.get(kind);
    Set<Long> common = found == null ? null : found.common();
    List<String> conditions = new ArrayList<>();
    if (common != null) {
      String name = "found_" + kind;
      parameters.put(name, common.toArray(Long[]::new));
      conditions.add("%s = any(:%s)".formatted(idColumn, name));
    }
    (found == null || common == null ? words : found.others())
        .forEach(word -> conditions.add(asked(kind, words.indexOf(word), idColumn)));
    return String.join(" and ", conditions);
  }

  /** The values of the conditions' named parameters. */
  public Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }

  private String asked(Kind kind, int word, String idColumn) {
    List<String> beginnings = words.get(word);
    String any =
        IntStream.range(0, beginnings.size())
            .mapToObj(at -> {
              String name = "t" + word + "_" + at;
              parameters.put(name, " " + beginnings.get(at));
              return "position(:%s in words) > 0".formatted(name);
            })
            .collect(Collectors.joining(" or "));
    return "exists (select 1 from search_text where kind = '%s' and record_id = %s and (%s))"
        .formatted(kind.name(), idColumn, any);
  }
}
