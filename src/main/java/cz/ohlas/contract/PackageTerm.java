package cz.ohlas.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A contract's package from a day until the next one's day.
 *
 * @param changeId the change that brought it, 0 for the package first agreed
 * @param yearlyPrice the price of a year in CZK from then on
 * @param reason why it was changed; empty for the package first agreed
 */
public record PackageTerm(
    long changeId,
    LocalDate from,
    ServicePackageItem servicePackage,
    BigDecimal yearlyPrice,
    String reason) {

  /** The package first agreed and those that followed, each price going on until another is set. */
  static List<PackageTerm> all(
      LocalDate from,
      ServicePackageItem agreed,
      BigDecimal yearlyPrice,
      Stream<PackageChange> changes) {
    List<PackageTerm> terms = new ArrayList<>();
    terms.add(new PackageTerm(0, from, agreed, yearlyPrice, ""));
    changes.forEach(change -> terms.add(change.term(terms.getLast().yearlyPrice())));
    return terms;
  }
}
