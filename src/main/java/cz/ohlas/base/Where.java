package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list. Equalities named by {@link #equal} also lead the ORDER BY, most
 * selective first: without that H2 sorts everything that matches instead of reading the index in
 * order.
 */
public final class Where<E> {

  private final EntityManager entities;
  private final boolean counting;
  private final Root<E> root;
  private final HibernateCriteriaBuilder builder;
  private final org.hibernate.query.criteria.JpaSelectCriteria<?> query;
  private final List<Predicate> predicates = new ArrayList<>();
  private final List<Order> leading = new ArrayList<>();
  private final List<Search> searches = new ArrayList<>();
  private @Nullable Set<Long> named;

  Where(
      EntityManager entities,
      boolean counting,
      Root<E> root,
      HibernateCriteriaBuilder builder,
      org.hibernate.query.criteria.JpaSelectCriteria<?> query) {
    this.entities = entities;
    this.counting = counting;
    this.root = root;
    this.builder = builder;
    this.query = query;
  }

  /** The record being listed. */
  public Root<E> root() {
    return root;
  }

  /** Makes conditions. */
  public HibernateCriteriaBuilder builder() {
    return builder;
  }

  /** Whether the rows are only counted, in no order. */
  public boolean isCounting() {
    return counting;
  }

  /**
   * The attribute has this value; name first what narrows most, in the order of the index's
   * columns.
   */
  public void equal(Expression<?> attribute, Object value) {
    predicates.add(builder.equal(attribute, value));
    leading.add(builder.asc(attribute));
  }

  /** A question within the question, for a condition. */
  public <T> Subquery<T> subquery(Class<T> type) {
    return query.subquery(type);
  }

  /** Any other condition. */
  public void and(Predicate predicate) {
    predicates.add(predicate);
  }

  /** The attribute has one of these values. */
  public void in(Expression<?> attribute, Collection<?> values) {
    predicates.add(attribute.in(values));
  }

  /**
   * The record is one of these, which are looked up however many they are. All of them must be
   * there: where nothing else is asked, they are not counted again.
   */
  public void oneOf(Collection<Long> ids) {
    if (named == null) {
      named = new HashSet<>(ids);
    } else {
      named.retainAll(Set.copyOf(ids));
    }
  }

  /**
   * Each word typed is the beginning of some word of the record, or the end of a phone number,
   * accents and case aside.
   */
  public void words(SearchWords.Kind kind, String typed) {
    search(kind, typed, null);
  }

  /** The same of another record that the one listed belongs to. */
  public void words(SearchWords.Kind kind, String typed, Expression<Long> recordId) {
    search(kind, typed, recordId);
  }

  private void search(SearchWords.Kind kind, String typed, @Nullable Expression<Long> other) {
    List<List<String>> words = TextWords.typed(typed).stream().map(TextWords::beginnings).toList();
    if (!words.isEmpty()) {
      searches.add(new Search(kind, words, other));
    }
  }

  /**
   * How many rows there are, where the index of words tells or the rows are known by their ids;
   * null where they have to be counted.
   */
  @Nullable CappedCount length() {
    if (predicates.isEmpty() && named == null && searches.size() == 1) {
      Search search = searches.getFirst();
      if (search.other == null && search.words.size() == 1) {
        return new WordIndex(entities).length(search.kind, search.words.getFirst());
      }
    }
    lookUp();
    return predicates.isEmpty() && named != null ? CappedCount.of(named.size()) : null;
  }

  /** The records to choose from, as ids; null for all. */
  @Nullable Set<Long> named() {
    lookUp();
    return named;
  }

  List<Predicate> predicates() {
    lookUp();
    List<Predicate> all = new ArrayList<>(predicates);
    if (named != null) {
      all.addFirst(among(named));
    }
    return all;
  }

  /** That the row is one of these. */
  Predicate among(Collection<Long> ids) {
    return EqualsAny.of(builder, root.get("id"), ids);
  }

  List<Order> leading() {
    return leading;
  }

  /** Words are looked up once all other conditions are known. */
  private void lookUp() {
    for (Search search : searches) {
      Expression<Long> other = search.other;
      SearchConditions.Conditions found =
          new SearchConditions(entities, builder, search.kind, counting)
              .of(query, other == null ? root.get("id") : other, search.words);
      predicates.addAll(found.asked());
      Set<Long> ids = found.named();
      if (ids != null && other == null) {
        oneOf(ids);
      } else if (ids != null && other != null) {
        predicates.add(EqualsAny.of(builder, other, ids));
      }
    }
    searches.clear();
  }

  /**
   * Words to be found.
   *
   * @param words each by what it may begin with
   * @param other the id of the record that has them where it is not the row itself
   */
  private record Search(
      SearchWords.Kind kind, List<List<String>> words, @Nullable Expression<Long> other) {}
}
