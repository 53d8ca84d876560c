package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaSubQuery;

/**
 * Finds records by the beginnings of their words. What few records have is looked up; what very
 * many have would be looked up in vain for all but the first page, so the list is read in its own
 * order and each record asked for its words. What is rare among several words is looked up sooner:
 * the list might be read to its end for the few records that have them all. Whoever counts wants
 * all of them and none in order.
 */
final class SearchConditions {

  /** A page's worth lies among the first of so many times more records. */
  private static final int FEW_ALONE = 3_000;

  private static final int FEW = CappedCount.CAP;

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

  /** One condition for each word typed, on records with this id. */
  List<Predicate> of(CommonAbstractCriteria query, Expression<Long> recordId, String typed) {
    List<List<String>> beginnings =
        SearchWords.typed(typed).stream().map(SearchWords::beginnings).toList();
    if (beginnings.isEmpty()) {
      return List.of();
    }
    int few = beginnings.size() == 1 && !counting ? FEW_ALONE : FEW;
    long[] counted = beginnings.stream().mapToLong(word -> count(word, few)).toArray();
    int rarest =
        IntStream.range(0, counted.length)
            .boxed()
            .min(Comparator.comparingLong(word -> counted[word]))
            .orElseThrow();
    List<Predicate> conditions = new ArrayList<>();
    for (int word = 0; word < counted.length; word++) {
      conditions.add(
          word == rarest && counted[word] <= few
              ? lookedUp(query, recordId, beginnings.get(word))
              : asked(query, recordId, beginnings.get(word)));
    }
    return conditions;
  }

  /** How many words begin so, counted no further than one beyond what is few. */
  private long count(List<String> beginnings, int few) {
    String one = "select record_id from search_word where kind = ? and word >= ? and word < ?";
    String all = String.join(" union all ", Collections.nCopies(beginnings.size(), one));
    var query =
        entities.createNativeQuery(
            "select count(*) from (" + all + " fetch first " + (few + 1) + " rows only) found",
            Long.class);
    int parameter = 1;
    for (String beginning : beginnings) {
      query.setParameter(parameter++, kind.name());
      query.setParameter(parameter++, beginning);
      query.setParameter(parameter++, end(beginning));
    }
    return (Long) query.getSingleResult();
  }

  private Predicate lookedUp(
      CommonAbstractCriteria query, Expression<Long> recordId, List<String> beginnings) {
    List<JpaSubQuery<Long>> found =
        beginnings.stream().map(beginning -> records(query, beginning)).toList();
    return recordId.in(
        found.stream().reduce((one, other) -> builder.unionAll(one, other)).orElseThrow());
  }

  private JpaSubQuery<Long> records(CommonAbstractCriteria query, String beginning) {
    JpaSubQuery<Long> found = (JpaSubQuery<Long>) query.subquery(Long.class);
    var entry = found.from(SearchWord.class);
    found
        .select(entry.get("recordId"))
        .where(
            builder.equal(entry.get("kind"), kind),
            builder.greaterThanOrEqualTo(entry.get("word"), beginning),
            builder.lessThan(entry.get("word"), end(beginning)));
    return found;
  }

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
