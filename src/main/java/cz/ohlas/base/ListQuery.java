package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which records are listed: rows as small records, sorted by an allow-listed sort
 * with the id last, read on from a known row by its sort value, by offset only where no row is
 * known. Every record must have an attribute {@code id}; sort attributes must never be null.
 *
 * @param <E> the entity
 * @param <I> the row, a record constructed from the selected columns
 * @param <S> the sorts on offer
 */
public final class ListQuery<E, I, S extends Enum<S>> {

  private final EntityManager entities;
  private final Class<E> entity;
  private final Class<I> item;
  private final ToLongFunction<I> id;
  private final Function<Root<E>, List<Selection<?>>> columns;
  private final Map<S, Sort<E, I, ?>> sorts;

  private ListQuery(
      EntityManager entities,
      Class<E> entity,
      Class<I> item,
      ToLongFunction<I> id,
      Function<Root<E>, List<Selection<?>>> columns,
      Map<S, Sort<E, I, ?>> sorts) {
    this.entities = entities;
    this.entity = entity;
    this.item = item;
    this.id = id;
    this.columns = columns;
    this.sorts = sorts;
  }

  /** Describes the list of an entity: its row type with the row's id, its columns and its sorts. */
  public static <E, I, S extends Enum<S>> Builder<E, I, S> of(
      EntityManager entities,
      Class<E> entity,
      Class<I> item,
      ToLongFunction<I> id,
      Class<S> sorts) {
    return new Builder<>(entities, entity, item, id, sorts);
  }

  /**
   * The rows of a slice. Rows that are known by their ids are put in order before their columns are
   * read: an H2 that sorts would read all columns of all of them.
   */
  public List<I> rows(Consumer<Where<E>> conditions, ListSlice<S, I> slice) {
    HibernateCriteriaBuilder builder = builder();
    var query = builder.createQuery(Object.class);
    Root<E> root = query.from(entity);
    Where<E> where = new Where<>(entities, false, root, builder, query);
    conditions.accept(where);
    Sort<E, I, ?> sort = sorts.get(slice.sort());
    if (sort == null) {
      throw new IllegalArgumentException("No sort " + slice.sort());
    }
    List<Predicate> predicates = new ArrayList<>(where.predicates());
    I after = slice.after();
    if (after != null) {
      predicates.add(sort.after(root, builder, after, id.applyAsLong(after), slice.descending()));
    }
    List<Order> order = new ArrayList<>(where.leading());
    order.add(ordered(builder, sort.expression().apply(root), slice.descending()));
    order.add(ordered(builder, root.get("id"), slice.descending()));
    query.where(predicates.toArray(Predicate[]::new)).orderBy(order);
    int begin = after == null ? slice.offset() : 0;
    Set<Long> named = where.named();
    if (named != null && named.size() > slice.limit()) {
      List<Long> page = read(query.select(root.get("id")), begin, slice.limit(), Long.class);
      query.where(where.among(page));
      return read(query.select(row(builder, root)), 0, slice.limit(), item);
    }
    return read(query.select(row(builder, root)), begin, slice.limit(), item);
  }

  private Selection<I> row(HibernateCriteriaBuilder builder, Root<E> root) {
    return builder.construct(item, columns.apply(root).toArray(Selection<?>[]::new));
  }

  private <T> List<T> read(CriteriaQuery<Object> query, int offset, int limit, Class<T> type) {
    return entities
        .createQuery(query)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(type::cast)
        .toList();
  }

  /** How many rows there are, counted no further than {@link CappedCount#CAP}. */
  public CappedCount count(Consumer<Where<E>> conditions) {
    HibernateCriteriaBuilder builder = builder();
    var query = builder.createQuery(Long.class);
    JpaSubQuery<Long> capped = query.subquery(Long.class);
    Root<E> root = capped.from(entity);
    Where<E> where = new Where<>(entities, true, root, builder, capped);
    conditions.accept(where);
    CappedCount known = where.length();
    if (known != null) {
      return known;
    }
    Expression<Long> rowId = root.get("id");
    rowId.alias("id");
    capped.select(rowId).where(where.predicates().toArray(Predicate[]::new));
    capped.fetch(CappedCount.CAP + 1);
    query.from(capped);
    query.select(builder.count());
    return CappedCount.of(entities.createQuery(query).getSingleResult());
  }

  /** How many rows there are, however many: only for a person who asked for it. */
  public long exactCount(Consumer<Where<E>> conditions) {
    HibernateCriteriaBuilder builder = builder();
    var query = builder.createQuery(Long.class);
    Root<E> root = query.from(entity);
    Where<E> where = new Where<>(entities, true, root, builder, query);
    conditions.accept(where);
    query.select(builder.count(root)).where(where.predicates().toArray(Predicate[]::new));
    return entities.createQuery(query).getSingleResult();
  }

  private HibernateCriteriaBuilder builder() {
    return (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
  }

  private static Order ordered(
      HibernateCriteriaBuilder builder, Expression<?> expression, boolean descending) {
    return descending ? builder.desc(expression) : builder.asc(expression);
  }

  private record Sort<E, I, V extends Comparable<? super V>>(
      Function<Root<E>, Expression<V>> expression, Function<I, V> value) {

    Predicate after(
        Root<E> root, HibernateCriteriaBuilder builder, I row, long rowId, boolean descending) {
      Expression<V> sorted = expression.apply(root);
      Expression<Long> id = root.get("id");
      V last = value.apply(row);
      return descending
          ? builder.and(
              builder.lessThanOrEqualTo(sorted, last),
              builder.or(builder.lessThan(sorted, last), builder.lessThan(id, rowId)))
          : builder.and(
              builder.greaterThanOrEqualTo(sorted, last),
              builder.or(builder.greaterThan(sorted, last), builder.greaterThan(id, rowId)));
    }
  }

  /** Puts a list's description together. */
  public static final class Builder<E, I, S extends Enum<S>> {

    private final EntityManager entities;
    private final Class<E> entity;
    private final Class<I> item;
    private final ToLongFunction<I> id;
    private final Map<S, Sort<E, I, ?>> sorts;
    private @Nullable Function<Root<E>, List<Selection<?>>> columns;

    private Builder(
        EntityManager entities,
        Class<E> entity,
        Class<I> item,
        ToLongFunction<I> id,
        Class<S> sorts) {
      this.entities = entities;
      this.entity = entity;
      this.item = item;
      this.id = id;
      this.sorts = new EnumMap<>(sorts);
    }

    /** The columns in the order of the row's constructor. */
    public Builder<E, I, S> columns(Function<Root<E>, List<Selection<?>>> chosen) {
      columns = chosen;
      return this;
    }

    /** A sort: what the database sorts by, and the same value read from a row. Never null. */
    public <V extends Comparable<? super V>> Builder<E, I, S> sort(
        S sort, Function<Root<E>, Expression<V>> expression, Function<I, V> value) {
      sorts.put(sort, new Sort<>(expression, value));
      return this;
    }

    /** The finished list. */
    public ListQuery<E, I, S> build() {
      if (columns == null) {
        throw new IllegalStateException("A list needs columns");
      }
      return new ListQuery<>(entities, entity, item, id, columns, sorts);
    }
  }
}
