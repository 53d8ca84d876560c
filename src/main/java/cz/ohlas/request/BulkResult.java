package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.List;

/**
 * What became of requests that were dealt with together.
 *
 * @param done those with which it was done
 * @param refused the others, each with the rule that forbids it
 */
public record BulkResult(List<Chosen> done, List<Refused> refused) {

  /** Keeps its own copies. */
  public BulkResult {
    done = List.copyOf(done);
    refused = List.copyOf(refused);
  }

  /** A request as the person saw it when choosing. */
  public record Chosen(long id, long version, String number) {}

  /** A request with which it was not done, and why. */
  public record Refused(Chosen request, BusinessRuleViolation why) {}
}
