package cz.ohlas.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Records that somebody may mean by a few words, in one statement that stays quick. */
@Component
public class SearchSuggestions {

  /** So many records with a word are looked into. */
  private static final int AMONG = 3_000;

  private static final String WORDS =
      "select record_id from search_word where kind = ? and word >= ? and word < ?";
  private static final String HAS_WORD = "position(? in t.words) > 0";

  private final JdbcTemplate jdbc;

  SearchSuggestions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Records that have words beginning as each typed one does, the latest made first. Looks among
   * the first records that have the longest typed word, and may miss some where very many have it:
   * lists find all.
   */
  public List<Long> find(SearchWords.Kind kind, String typed, int most) {
    List<String> words =
        SearchWords.typed(typed).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>();
    List<String> beginnings = SearchWords.beginnings(words.getFirst());
    beginnings.forEach(beginning ->
        parameters.addAll(List.of(kind.name(), beginning, SearchConditions.end(beginning))));
    parameters.add(kind.name());
    StringBuilder others = new StringBuilder();
    for (String word : words.subList(1, words.size())) {
      List<String> any = SearchWords.beginnings(word);
      others
          .append(" and (")
          .append(String.join(" or ", Collections.nCopies(any.size(), HAS_WORD)))
          .append(')');
      any.forEach(beginning -> parameters.add(" " + beginning));
    }
    return jdbc.query(
        """
        select distinct t.record_id from search_text t
        join (select w.record_id from (%s) w fetch first %d rows only) f
          on f.record_id = t.record_id
        where t.kind = ?%s
        order by t.record_id desc fetch first %d rows only\
        """
            .formatted(
                String.join(" union all ", Collections.nCopies(beginnings.size(), WORDS)),
                AMONG,
                others,
                most),
        (row, number) -> row.getLong(1),
        parameters.toArray());
  }
}
