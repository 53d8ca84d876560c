package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

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

  /** The record is one of these, which are looked up however many they are. */
  public void oneOf(Collection<Long> ids) {
    predicates.add(EqualsAny.of(builder, root.get("id"), ids));
  }

  /**
   * Each word typed is the beginning of some word of the record, or the end of a phone number,
   * accents and case aside.
   */
  public void words(SearchWords.Kind kind, String typed) {
    words(kind, typed, root.get("id"));
  }

  /** The same of another record that the one listed belongs to. */
  public void words(SearchWords.Kind kind, String typed, Expression<Long> recordId) {
    predicates.addAll(
        new SearchConditions(entities, builder, kind, counting).of(query, recordId, typed));
  }

  List<Predicate> predicates() {
    return predicates;
  }

  List<Order> leading() {
    return leading;
  }
}
