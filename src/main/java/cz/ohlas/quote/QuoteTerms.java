package cz.ohlas.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when, until when binding, how paid.
 *
 * @param periodFrom the first day of the support
 * @param months its length
 * @param bindingUntil the last day on which it can be accepted; null for a non-binding calculation
 * @param dueDays days in which an invoice is due
 * @param instalments invoices a year
 * @param prolongs whether the contract goes on for another period unless notice is given
 */
@Embeddable
public record QuoteTerms(
    @NotNull @Column(name = "period_from", nullable = false) LocalDate periodFrom,
    @Min(1) @Max(60) @Column(name = "months", nullable = false) int months,
    @Column(name = "binding_until") @Nullable LocalDate bindingUntil,
    @Min(1) @Max(90) @Column(name = "due_days", nullable = false) int dueDays,
    @Min(1) @Max(12) @Column(name = "instalments", nullable = false) int instalments,
    @Column(name = "prolongs", nullable = false) boolean prolongs) {

  private static final int USUAL_MONTHS = 12;
  private static final int USUAL_BINDING_DAYS = 30;
  private static final int USUAL_DUE_DAYS = 14;

  /** A year from the first of the next month, binding for thirty days, paid once. */
  public static QuoteTerms usual(LocalDate today) {
    return new QuoteTerms(
        today.withDayOfMonth(1).plusMonths(1),
        USUAL_MONTHS,
        today.plusDays(USUAL_BINDING_DAYS),
        USUAL_DUE_DAYS,
        1,
        false);
  }

  /** The last day of the support. */
  public LocalDate periodTo() {
    return periodFrom.plusMonths(months).minusDays(1);
  }

  /** The same as a non-binding calculation. */
  public QuoteTerms nonBinding() {
    return bindingUntil(null);
  }

  /** The same, binding until another day. */
  public QuoteTerms bindingUntil(@Nullable LocalDate day) {
    return new QuoteTerms(periodFrom, months, day, dueDays, instalments, prolongs);
  }

  /** Whether it can be accepted as it is (Civil Code § 1731). */
  public boolean binding() {
    return bindingUntil != null;
  }
}
