package cz.ohlas.demo;

import cz.ohlas.complaint.ComplaintKind;
import cz.ohlas.complaint.DecisionInput;
import cz.ohlas.complaint.PointInput;
import cz.ohlas.complaint.RemedyInput;
import cz.ohlas.complaint.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody complains about.
 *
 * @param about how to find the request complained about
 * @param decision its words in their order; a single one while the decision is open
 */
record ComplaintCase(
    ComplaintKind kind,
    String about,
    String subject,
    String claim,
    String demand,
    List<String> decision) {

  /** All cases by their keys; each stands on two lines. */
  static Map<String, ComplaintCase> all() {
    List<List<String>> lines = Lines.of("complaints.txt");
    Map<String, ComplaintCase> cases = new HashMap<>();
    for (int line = 0; line < lines.size(); line += 2) {
      List<String> filed = lines.get(line);
      cases.put(
          filed.get(0),
          new ComplaintCase(
              ComplaintKind.valueOf(filed.get(1)),
              filed.get(2),
              filed.get(3),
              filed.get(4),
              filed.get(5),
              lines.get(line + 1)));
    }
    return cases;
  }

  PointInput claimed() {
    return PointInput.claimed(claim, demand);
  }

  DecisionInput decided(long remedyOwner, LocalDate remedyDue) {
    PointInput point = claimed().decided(verdict(), word(1), word(2), word(3));
    List<RemedyInput> remedies =
        verdict().isUpheld()
            ? List.of(
                new RemedyInput(
                    word(4),
                    remedyOwner,
                    remedyDue,
                    word(5).isEmpty() ? null : new BigDecimal(word(5)),
                    !word(5).isEmpty()))
            : List.of();
    return new DecisionInput(List.of(point), remedies, word(6), word(7));
  }

  private Verdict verdict() {
    return Verdict.valueOf(word(0));
  }

  private String word(int place) {
    return decision.get(place);
  }
}
