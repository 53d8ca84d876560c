package cz.ohlas.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Gathers what the check finds: of each row only whether it is refused, of what is wrong no more
 * than people read; all of it goes into the file of refused rows.
 */
final class ImportFindings {

  private final BitSet refusedRows = new BitSet();
  private final List<ImportFault> faults = new ArrayList<>();
  private int rows;
  private int warned;

  /** Takes a checked row in, in the order of the file. */
  void add(ImportRow row) {
    if (row.isRefused()) {
      refusedRows.set(rows);
    } else if (!row.faults().isEmpty()) {
      warned++;
    }
    for (ImportFault fault : row.faults()) {
      if (faults.size() < ImportReport.MOST_FAULTS) {
        faults.add(fault);
      }
    }
    rows++;
  }

  /** Whether the row of this position, counted from 0, was refused. */
  boolean isRefused(int position) {
    return refusedRows.get(position);
  }

  ImportReport report() {
    int refused = refusedRows.cardinality();
    return new ImportReport(rows - refused, refused, warned, List.copyOf(faults));
  }
}
