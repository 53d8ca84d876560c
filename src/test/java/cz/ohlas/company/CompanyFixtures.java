package cz.ohlas.company;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** The same rules with another rate for an hour of work billed apart. */
  public static CompanyRules withHourlyRate(CompanyRules rules, @Nullable BigDecimal rate) {
    return new CompanyRules(
        rules.supportEmail(),
        rules.supportPhone(),
        rules.clientDownloadUrl(),
        rules.listPricesWithoutVat(),
        rules.approvalLimitPercent(),
        rules.proofDays(),
        rules.clarificationDays(),
        rules.renewalHorizonDays(),
        rate,
        rules.freeProgrammeScopes());
  }

  /** The same rules with list prices meant without VAT, or with it. */
  public static CompanyRules withListPrices(CompanyRules rules, boolean withoutVat) {
    return new CompanyRules(
        rules.supportEmail(),
        rules.supportPhone(),
        rules.clientDownloadUrl(),
        withoutVat,
        rules.approvalLimitPercent(),
        rules.proofDays(),
        rules.clarificationDays(),
        rules.renewalHorizonDays(),
        rules.hourlyRate(),
        rules.freeProgrammeScopes());
  }

  /** The same rules with another free programme. */
  public static CompanyRules withFreeScopes(CompanyRules rules, Set<String> scopes) {
    return new CompanyRules(
        rules.supportEmail(),
        rules.supportPhone(),
        rules.clientDownloadUrl(),
        rules.listPricesWithoutVat(),
        rules.approvalLimitPercent(),
        rules.proofDays(),
        rules.clarificationDays(),
        rules.renewalHorizonDays(),
        rules.hourlyRate(),
        scopes);
  }

  /** The same company, registered for VAT or not. */
  public static CompanyIdentity withPayer(CompanyIdentity identity, boolean vatPayer) {
    return new CompanyIdentity(
        identity.name(),
        identity.street(),
        identity.postcode(),
        identity.city(),
        identity.ico(),
        identity.dic(),
        identity.registerEntry(),
        identity.phone(),
        identity.email(),
        identity.web(),
        identity.dataBox(),
        identity.place(),
        identity.signatoryName(),
        identity.signatoryFunction(),
        vatPayer);
  }
}
