package cz.ohlas.complaint;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A remedy as it is typed.
 *
 * @param what what will be done; may stay open in a draft
 * @param ownerStaffId who answers for it; may stay open in a draft
 * @param due by when; may stay open in a draft
 * @param amount CZK, where money is given
 * @param goodwill given without recognition of a legal duty
 */
public record RemedyInput(
    @NotNull @Size(max = 2000) String what,
    @Nullable Long ownerStaffId,
    @Nullable LocalDate due,
    @Nullable @Positive @Digits(integer = 10, fraction = 2) BigDecimal amount,
    boolean goodwill) {

  /** A remedy of which nothing is typed yet. */
  public static final RemedyInput EMPTY = new RemedyInput("", null, null, null, false);

  /** Whether nothing is typed: such a line means nothing. */
  public boolean isEmpty() {
    return what.isBlank() && equals(new RemedyInput(what, null, null, null, false));
  }
}
