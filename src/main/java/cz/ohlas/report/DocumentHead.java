package cz.ohlas.report;

import java.util.List;

/**
 * The beginning of every document, as printed.
 *
 * @param letterhead who sends it
 * @param title what it is
 * @param subtitle its period, number or day
 * @param partyLabel what the party addressed is called, for example Objednatel
 * @param partyName the party addressed
 * @param partyLines its seat, IČO, DIČ and whatever else identifies it
 * @param facts number, contract, place and day of issue, who prepared it
 */
public record DocumentHead(
    Letterhead letterhead,
    String title,
    String subtitle,
    String partyLabel,
    String partyName,
    List<String> partyLines,
    List<DocumentFact> facts) {

  /** Copies the lists. */
  public DocumentHead {
    partyLines = List.copyOf(partyLines);
    facts = List.copyOf(facts);
  }
}
