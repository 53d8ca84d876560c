package cz.ohlas.contract;

import cz.ohlas.contract.EntitlementLine.Check;
import cz.ohlas.contract.EntitlementLine.Level;
import cz.ohlas.contract.Mending.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a panel as they are written one after the other, about one customer. */
final class EntitlementLines {

  private final long customerId;
  private final List<EntitlementLine> lines = new ArrayList<>();

  EntitlementLines(long customerId) {
    this.customerId = customerId;
  }

  List<EntitlementLine> all() {
    return lines;
  }

  void ok(Check check, String ruleId, String key, Object... arguments) {
    add(check, Level.OK, ruleId, null, key, arguments);
  }

  /** Something to mind, which is mended at the customer's own record. */
  void warning(Check check, String ruleId, Way way, String key, Object... arguments) {
    add(check, Level.WARNING, ruleId, mending(way, customerId), key, arguments);
  }

  /** What refuses by itself, and is mended at the customer's own record. */
  void refused(Check check, String ruleId, Way way, String key, Object... arguments) {
    add(check, Level.REFUSED, ruleId, mending(way, customerId), key, arguments);
  }

  void add(
      Check check,
      Level level,
      String ruleId,
      @Nullable Mending mending,
      String key,
      Object... arguments) {
    lines.add(new EntitlementLine(check, level, key, List.of(arguments), ruleId, mending));
  }

  /** A step that mends it at one of the customer's records. */
  Mending mending(Way way, long recordId) {
    return new Mending(way, customerId, recordId);
  }
}
