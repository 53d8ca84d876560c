package cz.ohlas.base;

import cz.ohlas.base.SearchWords.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds records of several kinds by the same words in one statement, as lists of one kind do by
 * {@link Where#words}: one statement counts how rare each word is among each kind, and the
 * conditions then look up the rarest one and ask the records for the others.
 */
public final class SearchSql {

  /**
   * So many are looked up. Names are listed in the order of names: who begins with the word typed
   * stands together, and asking one after the other would read all who stand before.
   */
  private static final int FEW = 20_000;

  private final List<List<String>> words;
  private final Map<Kind, Integer> rarest = new EnumMap<>(Kind.class);
  private final Map<String, Object> parameters = new HashMap<>();

  private SearchSql(List<List<String>> words) {
    this.words = words;
  }

  /** Counts the words typed; asks nothing when there are none. */
  public static SearchSql of(JdbcClient jdbc, String typed, Kind... kinds) {
    SearchSql search =
        new SearchSql(SearchWords.typed(typed).stream().map(SearchWords::beginnings).toList());
    if (!search.isEmpty()) {
      search.count(jdbc, kinds);
    }
    return search;
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The condition on the id of a record of one of the kinds counted. */
  public String condition(Kind kind, String idColumn) {
    Integer lookedUp = rarest.get(kind);
    return IntStream.range(0, words.size())
        .mapToObj(word ->
            lookedUp != null && lookedUp == word
                ? idColumn + " in (" + records(kind, word) + ")"
                : asked(kind, word, idColumn))
        .collect(Collectors.joining(" and "));
  }

  /** The values of the conditions' named parameters. */
  public Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }

  private void count(JdbcClient jdbc, Kind... kinds) {
    List<String> counts = new ArrayList<>();
    for (Kind kind : kinds) {
      for (int word = 0; word < words.size(); word++) {
        counts.add(
            "(select count(*) from (%s fetch first %d rows only) found)"
                .formatted(records(kind, word), FEW + 1));
      }
    }
    List<Long> counted =
        jdbc.sql("select " + String.join(", ", counts))
            .params(parameters)
            .query((row, number) -> {
              List<Long> all = new ArrayList<>();
              for (int column = 1; column <= counts.size(); column++) {
                all.add(row.getLong(column));
              }
              return all;
            })
            .single();
    for (int kind = 0; kind < kinds.length; kind++) {
      int first = kind * words.size();
      int rare = 0;
      for (int word = 1; word < words.size(); word++) {
        rare = counted.get(first + word) < counted.get(first + rare) ? word : rare;
      }
      if (counted.get(first + rare) <= FEW) {
        rarest.put(kinds[kind], rare);
      }
    }
  }

  private String records(Kind kind, int word) {
    List<String> beginnings = words.get(word);
    return IntStream.range(0, beginnings.size())
        .mapToObj(at -> {
          String name = "w" + word + "_" + at;
          parameters.put(name, beginnings.get(at));
          parameters.put(name + "e", SearchConditions.end(beginnings.get(at)));
          return "select record_id from search_word where kind = '%s' and word >= :%s and word < :%se"
              .formatted(kind.name(), name, name);
        })
        .collect(Collectors.joining(" union all "));
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
