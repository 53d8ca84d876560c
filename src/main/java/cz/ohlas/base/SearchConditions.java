package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
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

  /**
   * What the words typed ask of records.
   *
   * @param named the records to choose from; null for all
   * @param asked what each of them is asked besides
   */
  record Conditions(@Nullable Set<Long> named, List<Predicate> asked) {}

  /** Conditions for words, at least one, each by what it may begin with, on records by this id. */
  Conditions of(CommonAbstractCriteria query, Expression<Long> recordId, List<List<String>> words) {
    WordIndex index = new WordIndex(entities);
    WordIndex.Matches found =
        index
            .lookUp(List.of(kind), words, words.size() == 1 && !counting ? FEW_ALONE : FEW)
            .getFirst();
    if (found.common() == null && words.size() > 1) {
      found = index.lookUp(List.of(kind), words, MANY).getFirst();
    }
    Set<Long> common = found.common();
    boolean naming = common != null && isWorthNaming(common, found.others().isEmpty());
    List<Predicate> asked =
        (naming ? found.others() : words)
            .stream().map(word -> asked(query, recordId, word)).toList();
    return new Conditions(naming ? common : null, asked);
  }

  /** Where all words were looked up, a page may still lie nearer in the order of the list. */
  private boolean isWorthNaming(Set<Long> found, boolean all) {
    return counting || found.size() <= (all ? FEW_ALONE : FEW);
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
}
