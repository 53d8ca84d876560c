package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.envers.boot.internal.EnversService;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The history of new records in one transaction, some of them at a time. Records that have
 * collections of their own, and those of another transaction within it, are left to Envers. Whoever
 * writes new records changes or removes none of those whose history is written already.
 */
public final class NewRecordsSteps implements AutoCloseable {

  private static final Object KEY = NewRecordsSteps.class;
  private static final int ADDED = 0;

  private final EntityManager entities;
  private final EnversService envers;
  private final JdbcTemplate jdbc;
  private final SessionImplementor session;
  private final Map<String, Set<Long>> inserted = new HashMap<>();
  private final Map<String, IdSet> copied = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  NewRecordsSteps(EntityManager entities, EnversService envers, JdbcTemplate jdbc) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("New records are written in steps of one transaction");
    }
    this.entities = entities;
    this.envers = envers;
    this.jdbc = jdbc;
    this.session = entities.unwrap(SessionImplementor.class);
    TransactionSynchronizationManager.bindResource(KEY, this);
    TransactionSynchronizationManager.registerSynchronization(new AtItsEnd());
  }

  /** Writes what there is to write and its history, and lets all of it go from memory. */
  public void write() {
    entities.flush();
    if (isAnyAwaiting()) {
      long revision = revision();
      inserted.forEach((table, ids) -> {
        copy(table, ids, revision);
        ids.forEach(copied.computeIfAbsent(table, name -> new IdSet())::add);
      });
      inserted.clear();
    }
    // The revision stays: it is the same one to the end of the transaction
    List.copyOf(session.getPersistenceContextInternal().getEntitiesByKey().values()).stream()
        .filter(entity -> !(entity instanceof Revision))
        .forEach(entities::detach);
  }

  @Override
  public void close() {
    TransactionSynchronizationManager.unbindResource(KEY);
  }

  /** Whether the record that was inserted just now is copied, instead of told by Envers. */
  static boolean takes(EntityPersister record, Object id, Object session) {
    NewRecordsSteps steps = of(session);
    if (steps == null
        || record.hasCollections()
        || !steps.envers.getEntitiesConfigurations().isVersioned(record.getEntityName())) {
      return false;
    }
    steps
        .inserted
        .computeIfAbsent(record.getTableName(), table -> new LinkedHashSet<>())
        .add((Long) id);
    return true;
  }

  /**
   * Whether the record that was changed just now is yet to be copied, as it is then.
   *
   * @throws IllegalStateException when it was copied already
   */
  static boolean has(EntityPersister record, Object id, Object session) {
    NewRecordsSteps steps = of(session);
    return steps != null && steps.awaiting(record, id).contains(id);
  }

  /**
   * Whether the record that was removed just now was yet to be copied; it leaves no history.
   *
   * @throws IllegalStateException when it was copied already
   */
  static boolean drops(EntityPersister record, Object id, Object session) {
    NewRecordsSteps steps = of(session);
    return steps != null && steps.awaiting(record, id).remove(id);
  }

  private static @Nullable NewRecordsSteps of(Object session) {
    return TransactionSynchronizationManager.getResource(KEY) instanceof NewRecordsSteps steps
            && steps.session.equals(session)
        ? steps
        : null;
  }

  private Set<Long> awaiting(EntityPersister record, Object id) {
    String table = record.getTableName();
    IdSet over = copied.get(table);
    if (over != null && id instanceof Long number && over.has(number)) {
      throw new IllegalStateException(
          "%s %s was changed after its history had been written as that of a new record"
              .formatted(table, id));
    }
    return inserted.getOrDefault(table, new HashSet<>());
  }

  private boolean isAnyAwaiting() {
    return inserted.values().stream().anyMatch(ids -> !ids.isEmpty());
  }

  private long revision() {
    Object revision =
        envers.getAuditProcessManager().get(session).getCurrentRevisionData(session, true);
    entities.flush();
    return ((Revision) revision).id();
  }

  private void copy(String table, Set<Long> ids, long revision) {
    String named = columns.computeIfAbsent(table, this::common);
    jdbc.update(
        "insert into %1$s_history (revision_id, revision_kind, %2$s) select ?, ?, %2$s from %1$s where id = any(?)"
            .formatted(table, named),
        insert -> {
          insert.setLong(1, revision);
          insert.setInt(2, ADDED);
          insert.setArray(3, insert.getConnection().createArrayOf("bigint", ids.toArray()));
        });
  }

  private String common(String table) {
    Set<String> common = new LinkedHashSet<>(columns(table));
    common.retainAll(columns(table + "_history"));
    return String.join(", ", common);
  }

  private List<String> columns(String table) {
    ResultSetExtractor<List<String>> names =
        none -> {
          ResultSetMetaData about = none.getMetaData();
          List<String> all = new ArrayList<>();
          for (int column = 1; column <= about.getColumnCount(); column++) {
            all.add(about.getColumnName(column).toLowerCase(Locale.ROOT));
          }
          return all;
        };
    return Objects.requireNonNull(jdbc.query("select * from " + table + " where 1 = 0", names));
  }

  /** Records without a history would be a silent loss. */
  private final class AtItsEnd implements TransactionSynchronization {

    @Override
    public void beforeCommit(boolean readOnly) {
      if (isAnyAwaiting()) {
        throw new IllegalStateException("The history of new records was not written");
      }
    }
  }
}
