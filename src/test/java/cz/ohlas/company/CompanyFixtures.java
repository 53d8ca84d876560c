package cz.ohlas.company;

/** A company that does not exist. */
public final class CompanyFixtures {

  private CompanyFixtures() {}

  /** Who it is. */
  public static CompanyIdentity identity() {
    return withStreet("Dlouhá 12");
  }

  /** The same with its seat in another street. */
  public static CompanyIdentity withStreet(String street) {
    return new CompanyIdentity(
        "Ústředny Morava s.r.o.",
        street,
        "602 00",
        "Brno",
        "27169278",
        "CZ27169278",
        "Krajský soud v Brně, oddíl C, vložka 12345",
        "+420 600 000 001",
        "info@ustredny.example",
        "https://ustredny.example",
        "abc2def",
        "Brno",
        "Jana Dvořáková",
        "jednatelka",
        true);
  }
}
