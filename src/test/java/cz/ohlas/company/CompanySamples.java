package cz.ohlas.company;

import java.math.BigDecimal;
import java.util.Set;

/** The company on documents that are made without a database. */
public final class CompanySamples {

  private CompanySamples() {}

  /** With everything that stands in a letterhead, and the place where documents are issued. */
  public static CompanyProfile company(String place) {
    return new CompanyProfile(
        0,
        new CompanyIdentity(
            "Ukázková podpora s. r. o.",
            "Nádražní 5",
            "370 01",
            "České Budějovice",
            "27169278",
            "CZ27169278",
            "Krajský soud v Českých Budějovicích, oddíl C, vložka 4321",
            "+420 227 031 011",
            "info@podpora.example",
            "",
            "",
            place,
            "",
            "jednatel",
            true),
        new CompanyRules(
            "mail@podpora.example",
            "+420 227 031 011",
            "",
            true,
            BigDecimal.TEN,
            10,
            10,
            90,
            null,
            Set.of()),
        null);
  }
}
