package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.envers.boot.internal.EnversService;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The history of new records in the transaction of this thread, some of them at a time. Records
 * that have collections of their own are left to Envers.
 */
public final class NewRecordsSteps implements AutoCloseable {

  private static final Object KEY = NewRecordsSteps.class;
  private static final int ADDED = 0;

  private final EntityManager entities;
  private final EnversService envers;
  private final JdbcTemplate jdbc;
  private final Map<String, List<Object>> inserted = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  NewRecordsSteps(EntityManager entities, EnversService envers, JdbcTemplate jdbc) {
    this.entities = entities;
    this.envers = envers;
    this.jdbc = jdbc;
    TransactionSynchronizationManager.bindResource(KEY, this);
  }

  /** Writes what there is to write and its history, and lets all of it go from memory. */
  public void write() {
    entities.flush();
    if (!inserted.isEmpty()) {
      long revision = revision();
      inserted.forEach((table, ids) -> copy(table, ids, revision));
      inserted.clear();
    }
    // The revision stays: it is the same one to the end of the transaction
    List.copyOf(session().getPersistenceContextInternal().getEntitiesByKey().values()).stream()
        .filter(entity -> !(entity instanceof Revision))
        .forEach(entities::detach);
  }

  @Override
  public void close() {
    TransactionSynchronizationManager.unbindResource(KEY);
  }

  /** Whether this thread copies the record that was inserted just now, instead of Envers. */
  static boolean takes(EntityPersister record, Object id) {
    NewRecordsSteps steps = (NewRecordsSteps) TransactionSynchronizationManager.getResource(KEY);
    if (steps == null
        || record.hasCollections()
        || !steps.envers.getEntitiesConfigurations().isVersioned(record.getEntityName())) {
      return false;
    }
    steps.inserted.computeIfAbsent(record.getTableName(), table -> new ArrayList<>()).add(id);
    return true;
  }

  /** Whether this thread is about to copy the record. */
  static boolean has(EntityPersister record, Object id) {
    NewRecordsSteps steps = (NewRecordsSteps) TransactionSynchronizationManager.getResource(KEY);
    return steps != null
        && steps.inserted.getOrDefault(record.getTableName(), List.of()).contains(id);
  }

  private long revision() {
    SessionImplementor session = session();
    Object revision =
        envers.getAuditProcessManager().get(session).getCurrentRevisionData(session, true);
    entities.flush();
    return ((Revision) revision).id();
  }

  private void copy(String table, List<Object> ids, long revision) {
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

  private SessionImplementor session() {
    return entities.unwrap(SessionImplementor.class);
  }
}
