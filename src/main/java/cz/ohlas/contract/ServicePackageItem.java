package cz.ohlas.contract;

import cz.ohlas.base.Translations;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A service package as people see it.
 *
 * @param answerHours working hours in which a query is answered (REQ-3)
 * @param priceBand the price band that it is offered for, null for any
 * @param position its place among the packages
 * @param confirmed whether the company has confirmed the answer time that ships
 * @param active whether it is sold; contracts made before keep it
 */
public record ServicePackageItem(
    long id,
    long version,
    String code,
    String nameCs,
    String nameEn,
    int answerHours,
    @Nullable Integer priceBand,
    int position,
    boolean confirmed,
    boolean active) {

  /** The name in the reader's language. */
  public String name(Locale locale) {
    return Translations.supported(locale).equals(Translations.ENGLISH) ? nameEn : nameCs;
  }

  /** Working time in which a query is answered. */
  public Duration answerTime() {
    return Duration.ofHours(answerHours);
  }

  /** What a form edits. */
  public ServicePackageInput input() {
    return new ServicePackageInput(code, nameCs, nameEn, answerHours, priceBand, confirmed, active);
  }
}
