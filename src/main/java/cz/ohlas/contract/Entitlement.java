package cz.ohlas.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a caller may be served, and by what.
 *
 * @param lines everything that was checked, in words
 * @param day the day for which it was checked
 * @param contract the paid contract that holds, null on the free programme (REG-5)
 * @param dueAt when the answer would be due, null where no answer time is owed
 */
public record Entitlement(
    List<EntitlementLine> lines,
    LocalDate day,
    @Nullable ContractDetail contract,
    @Nullable Instant dueAt) {

  /** Keeps its own copy of the lines. */
  public Entitlement {
    lines = List.copyOf(lines);
  }

  /** Whether a paid contract holds. */
  public boolean paid() {
    return contract != null;
  }

  /** The paid contract that holds. */
  public Optional<ContractDetail> contractIfPaid() {
    return Optional.ofNullable(contract);
  }

  /** The working time in which an answer is owed; none on the free programme (REG-5, REQ-3). */
  public Optional<Duration> answerTime() {
    return contractIfPaid().map(held -> held.answerTimeOn(day));
  }

  /**
   * The same without some checks: a request that is there has a clock of its own, which knows the
   * waits (REQ-3).
   */
  public Entitlement without(Set<EntitlementLine.Check> checks) {
    return new Entitlement(
        lines.stream().filter(line -> !checks.contains(line.check())).toList(),
        day,
        contract,
        dueAt);
  }

  /** The worst of all levels. */
  public EntitlementLine.Level level() {
    return lines.stream()
        .map(EntitlementLine::level)
        .max(Enum::compareTo)
        .orElse(EntitlementLine.Level.OK);
  }

  /** How a check came out; empty when it was not made. */
  public Optional<EntitlementLine.Level> levelOf(EntitlementLine.Check check) {
    return lines.stream()
        .filter(line -> line.check() == check)
        .map(EntitlementLine::level)
        .max(Enum::compareTo);
  }
}
