package cz.ohlas.price;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three criteria with source and day of each (PRC-2); null where it is not known yet. A record
 * of which none is known reads as null where it is embedded.
 */
@Embeddable
public record CriteriaSheet(
    @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "employees"))
        @AttributeOverride(
            name = "source",
            column = @Column(name = "employees_source", length = 30))
        @AttributeOverride(name = "day", column = @Column(name = "employees_on"))
        @Nullable CriterionValue employees,
    @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "calls_per_day"))
        @AttributeOverride(
            name = "source",
            column = @Column(name = "calls_per_day_source", length = 30))
        @AttributeOverride(name = "day", column = @Column(name = "calls_per_day_on"))
        @Nullable CriterionValue calls,
    @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "complexity"))
        @AttributeOverride(
            name = "source",
            column = @Column(name = "complexity_source", length = 30))
        @AttributeOverride(name = "day", column = @Column(name = "complexity_on"))
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
