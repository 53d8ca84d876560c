package cz.ohlas.price;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three criteria with source and day of each (PRC-2); null where it is not known yet. */
public record CriteriaSheet(
    @Nullable CriterionValue employees,
    @Nullable CriterionValue calls,
    @Nullable CriterionValue complexity) {

  /** Nothing is known yet. */
  public static final CriteriaSheet UNKNOWN = new CriteriaSheet(null, null, null);

  /** What is known of the criterion. */
  public Optional<CriterionValue> of(Criterion criterion) {
    return Optional.ofNullable(
        switch (criterion) {
          case EMPLOYEES -> employees;
          case CALLS -> calls;
          case COMPLEXITY -> complexity;
        });
  }

  /** The same with another value of one criterion. */
  public CriteriaSheet with(Criterion criterion, @Nullable CriterionValue value) {
    return switch (criterion) {
      case EMPLOYEES -> new CriteriaSheet(value, calls, complexity);
      case CALLS -> new CriteriaSheet(employees, value, complexity);
      case COMPLEXITY -> new CriteriaSheet(employees, calls, value);
    };
  }

  /** The bare values, as the price list wants them. */
  public PriceCriteria criteria() {
    return new PriceCriteria(amount(employees), amount(calls), amount(complexity));
  }

  private static @Nullable Integer amount(@Nullable CriterionValue value) {
    return value == null ? null : value.amount();
  }
}
