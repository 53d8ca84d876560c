package cz.ohlas.alert;

import cz.ohlas.base.ListQuery;
import cz.ohlas.base.SearchWords;
import cz.ohlas.base.Where;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** How alerts are listed. Each filter has an index of its own, see the migration. */
@Component
class AlertList {

  private final EntityManager entities;

  AlertList(EntityManager entities) {
    this.entities = entities;
  }

  ListQuery<Alert, AlertListItem, AlertSort> query() {
    return ListQuery.of(
            entities, Alert.class, AlertListItem.class, AlertListItem::id, AlertSort.class)
        .columns(alert ->
            List.of(
                alert.get("id"),
                alert.get("kind"),
                alert.get("customer").get("id"),
                alert.get("customer").get("name"),
                alert.get("subject"),
                alert.get("day"),
                alert.get("managerStaffId"),
                alert.get("urgency")))
        .sort(AlertSort.URGENCY, alert -> alert.get("urgency"), AlertListItem::urgency)
        .build();
  }

  Consumer<Where<Alert>> conditions(AlertFilter filter) {
    return where -> {
      where.equal(where.root().get("openNow"), true);
      if (filter.managerStaffId() != null) {
        where.equal(where.root().get("managerStaffId"), filter.managerStaffId());
      }
      if (filter.kind() != null) {
        where.equal(where.root().get("kind"), filter.kind());
      }
      where.words(
          SearchWords.Kind.CUSTOMER, filter.typed(), where.root().get("customer").get("id"));
    };
  }
}
