package cz.ohlas.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One point of a complaint with its decision, as it is typed.
 *
 * @param id which point it is, so that its decision stays with it; null for a new one
 * @param claim what the customer claims
 * @param demand what the customer demands
 * @param verdict the decision; open in a draft
 * @param findings what was found, with the times from the log
 * @param rule the rule or contract term in words
 * @param reasons why it was decided so
 */
public record PointInput(
    @Nullable Long id,
    @NotBlank @Size(max = 4000) String claim,
    @Size(max = 2000) String demand,
    @Nullable Verdict verdict,
    @Size(max = 4000) String findings,
    @Size(max = 2000) String rule,
    @Size(max = 4000) String reasons) {

  /** A point as it stands when the complaint is registered. */
  public static PointInput claimed(String claim, String demand) {
    return new PointInput(null, claim, demand, null, "", "", "");
  }

  /** The same point, claimed in other words. */
  public PointInput corrected(String otherClaim, String otherDemand) {
    return new PointInput(id, otherClaim, otherDemand, verdict, findings, rule, reasons);
  }

  /** The same point with another decision. */
  public PointInput decided(Verdict chosen, String found, String ruleInWords, String why) {
    return new PointInput(id, claim, demand, chosen, found, ruleInWords, why);
  }
}
