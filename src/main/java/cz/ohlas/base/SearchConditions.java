package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Finds records by the beginnings of their words. What few records have is looked up in the index
 * of words first, and the list is told which records they are. What very many have would be looked
 * up in vain for all but the first page, so the list is read in its own order and each record asked
 * for its words. What is rarer among several words is looked up sooner: the list might be read to
 * its end for the few records that have them all. Whoever counts wants all of them and none in
 * order.
 */
final class SearchConditions {

  /** A page's worth lies among the first of so many times more records. */
  private static final int FEW_ALONE = 3_000;

  private static final int FEW = CappedCount.CAP;

  /** Of several words that many have each, so much of the index is still read sooner. */
  private static final int MANY = 100_000;

  private final EntityManager entities;
  private final HibernateCriteriaBuilder builder;
  private final SearchWords.Kind kind;
  private final boolean counting;

  SearchConditions(
      EntityManager entities,
      HibernateCriteriaBuilder builder,
      SearchWords.Kind kind,
      boolean counting) {
    this.entities = entities;
    this.builder = builder;
    this.kind = kind;
    this.counting = counting;
  }

  /** Conditions for all the words typed, on records with this id. */
  List<Predicate> of(CommonAbstractCriteria query, Expression<Long> recordId, String typed) {
    List<List<String>> words =
        SearchWords.typed(typed).stream().map(SearchWords::beginnings).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<List<String>> asked = new ArrayList<>(words);
    Set<Long> found = lookUp(words, words.size() == 1 && !counting ? FEW_ALONE : FEW, asked);
    if (found == null && words.size() > 1) {
      found = lookUp(words, MANY, asked);
    }
    List<Predicate> conditions = new ArrayList<>();
    if (found != null && isWorthNaming(found, asked.isEmpty())) {
      conditions.add(EqualsAny.of(builder, recordId, found));
    } else {
      asked = words;
    }
    asked.forEach(word -> conditions.add(asked(query, recordId, word)));
    return conditions;
  }

  /** Where all words were looked up, a page may still lie nearer in the order of the list. */
  private boolean isWorthNaming(Set<Long> found, boolean all) {
    return counting || found.size() <= (all ? FEW_ALONE : FEW);
  }

  /**
   * The records that have all the words which no more records have than said; those words are taken
   * from the ones to ask for. Null when each word has more.
   */
  private @Nullable Set<Long> lookUp(
      List<List<String>> words, int atMost, List<List<String>> asked) {
    Set<Long> common = null;
    for (List<String> word : words) {
      List<Long> records = records(word, atMost + 1);
      if (records.size() > atMost) {
        continue;
      }
      asked.remove(word);
      if (common == null) {
        common = new HashSet<>(records);
      } else {
        common.retainAll(new HashSet<>(records));
      }
    }
    return common;
  }

  /** The records with a word that begins so, one as often as it has such words. */
  private List<Long> records(List<String> beginnings, int atMost) {
    String one = "select record_id from search_word where kind = ? and word >= ? and word < ?";
    String all = String.join(" union all ", Collections.nCopies(beginnings.size(), one));
    var query =
        entities.createNativeQuery(all + " fetch first " + atMost + " rows only", Long.class);
    int parameter = 1;
    for (String beginning : beginnings) {
      query.setParameter(parameter++, kind.name());
      query.setParameter(parameter++, beginning);
      query.setParameter(parameter++, end(beginning));
    }
    @SuppressWarnings("unchecked")
    List<Long> records = query.getResultList();
    return records;
  }

  /** Whether the record, read anyway, has a word that begins so. */
  private Predicate asked(
      CommonAbstractCriteria query, Expression<Long> recordId, List<String> beginnings) {
    Subquery<Long> found = query.subquery(Long.class);
    var text = found.from(SearchText.class);
    Predicate[] any =
        beginnings.stream()
            .map(beginning ->
                builder.greaterThan(builder.locate(text.get("words"), " " + beginning), 0))
            .toArray(Predicate[]::new);
    found
        .select(text.get("recordId"))
        .where(
            builder.equal(text.get("kind"), kind),
            builder.equal(text.get("recordId"), recordId),
            builder.or(any));
    return builder.exists(found);
  }

  static String end(String beginning) {
    return beginning + Character.MAX_VALUE;
  }
}
