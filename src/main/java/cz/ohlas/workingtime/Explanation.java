package cz.ohlas.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why an answer is due when it is (REQ-3, HRS-1).
 *
 * @param received when the query came
 * @param working the answer time, in working hours
 * @param due when the answer is due
 * @param lines the way from receipt to the due time
 */
public record Explanation(Instant received, Duration working, Instant due, List<LadderLine> lines) {

  /** Keeps its own copy of the lines. */
  public Explanation {
    lines = List.copyOf(lines);
  }

  /**
   * The same for a query that was settled before the calendar or the contract changed: its due time
   * stays, and the last line says so.
   */
  public Explanation keeping(Instant kept) {
    if (kept.equals(due)) {
      return this;
    }
    List<LadderLine> more = new ArrayList<>(lines);
    more.add(new LadderLine.Kept(kept));
    return new Explanation(received, working, kept, more);
  }

  /** All lines in one sentence. */
  public String text(Locale locale) {
    return lines.stream().map(line -> line.text(locale)).collect(Collectors.joining(" · "));
  }
}
