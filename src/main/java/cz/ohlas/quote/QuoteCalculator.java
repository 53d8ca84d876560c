package cz.ohlas.quote;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.price.PriceListService;
import cz.ohlas.price.VatRates;
import cz.ohlas.price.VatRegime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prices an input with what holds today: price list, VAT rate, the company's settings. */
@Component
class QuoteCalculator {

  private final PriceListService priceLists;
  private final VatRates vatRates;
  private final CompanyProfileService company;
  private final RegistrationService registrations;
  private final ConsoleClock clock;

  QuoteCalculator(
      PriceListService priceLists,
      VatRates vatRates,
      CompanyProfileService company,
      RegistrationService registrations,
      ConsoleClock clock) {
    this.priceLists = priceLists;
    this.vatRates = vatRates;
    this.company = company;
    this.registrations = registrations;
    this.clock = clock;
  }

  /**
   * The priced content.
   *
   * @throws BusinessRuleViolation when something in the input cannot be
   */
  QuoteContent content(Customer customer, QuoteInput input) {
    LocalDate today = today();
    checkRegistrations(customer.id(), input);
    CompanyProfile profile = company.current();
    return QuoteContent.of(
        input,
        today,
        priceLists.inForceOn(today),
        profile.identity().vatPayer() ? customer.vatRegime() : VatRegime.NOT_A_PAYER,
        vatRates.on(today).percent(),
        profile.rules().listPricesWithoutVat());
  }

  /** How far below the list price an account manager may go alone. */
  BigDecimal limitPercent() {
    return company.current().rules().approvalLimitPercent();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  private void checkRegistrations(long customerId, QuoteInput input) {
    Set<Long> own =
        registrations.references(customerId).stream()
            .map(RegistrationReference::id)
            .collect(Collectors.toSet());
    for (QuotedRegistration quoted : input.registrations()) {
      if (!own.contains(quoted.registrationId())) {
        throw BusinessRuleViolation.of("REG-1", "quote.rule.foreignRegistration");
      }
    }
  }
}
