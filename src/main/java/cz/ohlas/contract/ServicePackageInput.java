package cz.ohlas.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the head says about a service package.
 *
 * @param answerHours working hours in which a query is answered (REQ-3)
 * @param priceBand the price band that it is offered for, null for any
 * @param confirmed whether the company stands by this answer time
 * @param active whether it is sold
 */
public record ServicePackageInput(
    @NotBlank @Size(max = 20) String code,
    @NotBlank @Size(max = 80) String nameCs,
    @NotBlank @Size(max = 80) String nameEn,
    @NotNull @Min(1) @Max(ServicePackageInput.MOST_HOURS) Integer answerHours,
    @Min(1) @Max(ServicePackageInput.BANDS) @Nullable Integer priceBand,
    boolean confirmed,
    boolean active) {

  /** So many price bands there are. */
  public static final int BANDS = 4;

  /** The longest answer time: twenty working days. */
  public static final int MOST_HOURS = 180;
}
