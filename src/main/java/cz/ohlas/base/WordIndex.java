package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks words up in the index of words, all of them in one statement. */
final class WordIndex {

  private final EntityManager entities;

  WordIndex(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What the index says of one kind of records.
   *
   * @param common the records that have all those words which no more records have than was asked;
   *     null where each word has more
   * @param others the words that more records have
   */
  record Matches(@Nullable Set<Long> common, List<List<String>> others) {}

  /**
   * The records that have the words, kind by kind, as far as no more than so many have a word.
   *
   * @param words each by what it may begin with
   */
  List<Matches> lookUp(List<SearchWords.Kind> kinds, List<List<String>> words, int atMost) {
    List<List<Long>> found = read(kinds, words, atMost + 1);
    List<Matches> matches = new ArrayList<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      matches.add(
          matches(found.subList(kind * words.size(), (kind + 1) * words.size()), words, atMost));
    }
    return matches;
  }

  /** How many records of the kind have a word with one of these beginnings. */
  CappedCount length(SearchWords.Kind kind, List<String> beginnings) {
    List<Object> parameters = new ArrayList<>();
    var query =
        entities.createNativeQuery(
            "select count(*) from (select distinct record_id from (%s) have fetch first %d rows only) counted"
                .formatted(ranges(kind, beginnings, parameters), CappedCount.CAP + 1),
            Long.class);
    set(query, parameters);
    return CappedCount.of((Long) query.getSingleResult());
  }

  private static Matches matches(List<List<Long>> found, List<List<String>> words, int atMost) {
    Set<Long> common = null;
    List<List<String>> others = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      List<Long> records = found.get(word);
      if (records.size() > atMost) {
        others.add(words.get(word));
      } else if (common == null) {
        common = new HashSet<>(records);
      } else {
        common.retainAll(new HashSet<>(records));
      }
    }
    return new Matches(common, others);
  }

  /** A list for each kind and word; a record stands in it as often as it has such words. */
  private List<List<Long>> read(
      List<SearchWords.Kind> kinds, List<List<String>> words, int atMost) {
    List<String> parts = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    List<List<Long>> found = new ArrayList<>();
    for (SearchWords.Kind kind : kinds) {
      for (List<String> beginnings : words) {
        parts.add(
            "select %d, record_id from (%s fetch first %d rows only) found_%1$d"
                .formatted(parts.size(), ranges(kind, beginnings, parameters), atMost));
        found.add(new ArrayList<>());
      }
    }
    var query = entities.createNativeQuery(String.join(" union all ", parts), Object[].class);
    set(query, parameters);
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      found.get(((Number) columns[0]).intValue()).add(((Number) columns[1]).longValue());
    }
    return found;
  }

  private static String ranges(
      SearchWords.Kind kind, List<String> beginnings, List<Object> parameters) {
    List<String> ranges = new ArrayList<>();
    for (String beginning : beginnings) {
      ranges.add("select record_id from search_word where kind = ? and word >= ? and word < ?");
      parameters.addAll(Arrays.asList(kind.name(), beginning, beginning + Character.MAX_VALUE));
    }
    return String.join(" union all ", ranges);
  }

  private static void set(Query query, List<Object> parameters) {
    for (int parameter = 0; parameter < parameters.size(); parameter++) {
      query.setParameter(parameter + 1, parameters.get(parameter));
    }
  }
}
