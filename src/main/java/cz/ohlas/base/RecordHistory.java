package cz.ohlas.base;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Former states of records. Whoever reads them checks first who may: nothing is checked here. To be
 * called within a transaction.
 */
@Component
public class RecordHistory {

  private final EntityManager entities;

  RecordHistory(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What a record was before and after one change of it.
   *
   * @param id the record's
   * @param at when, to the microsecond
   * @param staffId whose change it was; {@link Staff#SYSTEM_ID} for the console's own
   * @param before null where it was written down for the first time
   * @param after null where it was deleted
   */
  public record Change<R extends Record>(
      long id, Instant at, long staffId, @Nullable R before, @Nullable R after) {}

  /**
   * All changes, the latest first, of those records of a kind that the condition chooses; each in
   * the shape that {@code facts} gives it.
   *
   * @param condition narrows the query down, for example to one customer's records
   */
  public <E, R extends Record> List<Change<R>> of(
      Class<E> kind,
      UnaryOperator<AuditQuery> condition,
      ToLongFunction<E> id,
      Function<E, R> facts) {
    AuditReader reader = AuditReaderFactory.get(entities);
    AuditQuery query =
        condition
            .apply(reader.createQuery().forRevisionsOfEntity(kind, false, true))
            .addOrder(AuditEntity.revisionNumber().asc());
    Map<Long, R> latest = new HashMap<>();
    List<Change<R>> changes = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] found = (Object[]) row;
      E state = kind.cast(found[0]);
      Revision revision = (Revision) found[1];
      long record = id.applyAsLong(state);
      R before = latest.get(record);
      R after = found[2] == RevisionType.DEL ? null : facts.apply(state);
      if (after == null) {
        latest.remove(record);
      } else {
        latest.put(record, after);
      }
      changes.add(new Change<>(record, revision.madeAt(), revision.staffId(), before, after));
    }
    return changes.reversed();
  }
}
