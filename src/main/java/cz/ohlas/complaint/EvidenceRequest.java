package cz.ohlas.complaint;

import java.util.List;

/**
 * A request complained about, as the log tells it.
 *
 * @param lines what happened with its times, oldest first, each a whole sentence for the letter
 * @param refused whether it stands refused, so that an upheld point opens the refusal's reversal
 */
public record EvidenceRequest(
    long id, String number, String subject, List<String> lines, boolean refused) {

  /** The lines as one text for the findings of a point. */
  public String text() {
    return String.join("\n", lines);
  }
}
