package cz.ohlas.alert;

import cz.ohlas.alert.AlertKind.Weight;
import cz.ohlas.base.CappedCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts open alerts by the indexes of the list, never further than the cap. */
@Component
class AlertCounts {

  private static final int FAR_ENOUGH = CappedCount.CAP + 1;
  private final JdbcClient jdbc;

  AlertCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<AlertKind, CappedCount> byKind(@Nullable Long managerStaffId) {
    String whose = managerStaffId == null ? "" : "manager_staff_id = ? and ";
    String all =
        Arrays.stream(AlertKind.values())
            .map(kind ->
                "select '%1$s' as kind, count(*) as number from %2$s"
                    .formatted(kind, capped(whose + "kind = '" + kind + "'")))
            .collect(Collectors.joining(" union all "));
    List<Object> managers = new ArrayList<>();
    if (managerStaffId != null) {
      for (int kind = 0; kind < AlertKind.values().length; kind++) {
        managers.add(managerStaffId);
      }
    }
    Map<AlertKind, CappedCount> counts = new EnumMap<>(AlertKind.class);
    jdbc.sql(all)
        .params(managers)
        .query((row, number) ->
            Map.entry(AlertKind.valueOf(row.getString("kind")), capped(row.getLong("number"))))
        .list()
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  CappedCount pressing(long managerStaffId) {
    return capped(
        jdbc.sql(
                "select count(*) from "
                    + capped("manager_staff_id = ? and urgency < ? and kind <> ?"))
            .params(managerStaffId, Urgency.below(Weight.KNOW), AlertKind.PROOF_TO_VERIFY.name())
            .query(Long.class)
            .single());
  }

  /** The open alerts of a condition, no more than can be told. */
  private static String capped(String condition) {
    return "(select 1 as one from customer_alert where open_now = true and %s fetch first %d rows only) counted"
        .formatted(condition, FAR_ENOUGH);
  }

  private static CappedCount capped(long counted) {
    return new CappedCount((int) Math.min(counted, CappedCount.CAP), counted > CappedCount.CAP);
  }
}
