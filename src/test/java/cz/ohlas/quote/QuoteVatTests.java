package cz.ohlas.quote;

import static cz.ohlas.report.PdfText.squeezed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StandingAt;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Money;
import cz.ohlas.base.Staff;
import cz.ohlas.company.CompanyFixtures;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.VatRate;
import cz.ohlas.price.VatRates;
import cz.ohlas.price.VatRegime;
import cz.ohlas.report.PdfText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** VAT on quotes: the regimes, the rates by their days, prices meant with and without. */
@StandingAt(QuoteVatTests.NOW)
class QuoteVatTests extends ConsoleTest {

  static final String NOW = "2026-11-23T10:00";
  private static final CriteriaSheet TIER_3 = QuoteFixtures.criteria(46, 640, 2);

  @Autowired private QuoteFixtures fixtures;
  @Autowired private CustomerFixtures customers;
  @Autowired private CustomerService register;
  @Autowired private QuoteService quotes;
  @Autowired private QuoteWorkflow workflow;
  @Autowired private CompanyProfileService company;
  @Autowired private VatRates rates;

  private Staff head;
  private Staff manager;

  @BeforeEach
  void a_company_that_sells() {
    head = fixtures.readyCompany();
    manager = fixtures.accountManager();
  }

  @Test
  @DisplayName("PRC-4 a domestic customer pays VAT at the rate of the day")
  void prc_4_a_domestic_customer_pays_vat() {
    QuoteDetail quote = sent(VatRegime.DOMESTIC, Locale.of("cs"));

    assertTotals(quote, "96000", "20160", "116160");
    assertThat(quote.totals().vatPercent()).isEqualByComparingTo("21");
    assertThat(paper(quote))
        .contains(squeezed("cena za celé období bez DPH"))
        .contains(squeezed("Celkem bez DPH 96 000,00"))
        .contains(squeezed("DPH 21 % 20 160,00"))
        .contains(squeezed("Celkem s DPH 116 160 Kč"))
        .contains(squeezed("odpovídá pásmu 3 cena 96 000 Kč bez DPH za rok"))
        .contains(squeezed("K ceně se účtuje DPH v sazbě platné ke dni uskutečnění"));
  }

  @Test
  @DisplayName("PRC-4 a customer in another EU state accounts for the tax (reverse charge)")
  void prc_4_reverse_charge_has_no_vat_line_and_says_who_accounts_for_it() {
    QuoteDetail quote = sent(VatRegime.EU_REVERSE_CHARGE, Locale.of("cs"));

    assertTotals(quote, "96000", "0", "96000");
    assertThat(quote.totals().vatPercent()).isNull();
    assertThat(paper(quote))
        .contains(squeezed("Celkem bez DPH 96 000 Kč"))
        .contains(squeezed("daň odvede objednatel (přenesení daňové povinnosti"))
        .doesNotContain(squeezed("DPH 21 %"), squeezed("Celkem s DPH"));
  }

  @Test
  @DisplayName("PRC-4 the English document words reverse charge as such")
  void prc_4_reverse_charge_in_english() {
    assertThat(paper(sent(VatRegime.EU_REVERSE_CHARGE, Locale.of("en"))))
        .contains(squeezed("price for the whole period without VAT"))
        .contains(squeezed("Total without VAT 96,000 CZK"))
        .contains(squeezed("the customer accounts for the tax (reverse charge"));
  }

  @Test
  @DisplayName("PRC-4 a provider that is no payer charges no VAT to anybody")
  void prc_4_a_provider_that_is_no_payer_charges_none() {
    asPayer(false);

    for (VatRegime regime : new VatRegime[] {VatRegime.DOMESTIC, VatRegime.EU_REVERSE_CHARGE}) {
      QuoteDetail quote = sent(regime, Locale.of("cs"));
      assertThat(quote.vatRegime()).isEqualTo(VatRegime.NOT_A_PAYER);
      assertTotals(quote, "96000", "0", "96000");
      assertThat(paper(quote))
          .contains(squeezed("cena za celé období"))
          .contains(squeezed("Celkem 96 000 Kč"))
          .contains(squeezed("Poskytovatel není plátcem DPH; uvedené ceny jsou konečné."))
          .doesNotContain(squeezed("bez DPH"), squeezed("DPH 21"), squeezed("s DPH"));
    }
  }

  @Test
  @DisplayName("PRC-4 list prices that include VAT come to the list price in the end")
  void prc_4_prices_including_vat_come_to_the_list_price() {
    listPricesIncludeVat();

    QuoteDetail quote = sent(VatRegime.DOMESTIC, Locale.of("cs"));
    assertTotals(quote, "79338.84", "16661.16", "96000");
    assertThat(paper(quote))
        .contains(squeezed("Celkem bez DPH 79 338,84"))
        .contains(squeezed("DPH 21 % 16 661,16"))
        .contains(squeezed("Celkem s DPH 96 000 Kč"))
        .contains(squeezed("odpovídá pásmu 3 cena 96 000 Kč včetně DPH za rok"));
  }

  @Test
  @DisplayName("PRC-4 reverse charge takes the VAT out of list prices that include it")
  void prc_4_reverse_charge_from_prices_including_vat() {
    listPricesIncludeVat();

    QuoteDetail quote = sent(VatRegime.EU_REVERSE_CHARGE, Locale.of("cs"));
    assertTotals(quote, "79338.84", "0", "79338.84");
  }

  @Test
  @DisplayName("PRC-4 to a provider that is no payer a list price is final however it is meant")
  void prc_4_a_list_price_is_final_without_a_payer() {
    listPricesIncludeVat();
    asPayer(false);

    assertTotals(sent(VatRegime.DOMESTIC, Locale.of("cs")), "96000", "0", "96000");
  }

  @Test
  @DisplayName("PRC-4 a sent quote keeps how the list was meant, whatever the setting says later")
  void prc_4_a_sent_quote_keeps_how_prices_were_meant() {
    QuoteDetail before = sent(VatRegime.DOMESTIC, Locale.of("cs"));
    listPricesIncludeVat();

    QuoteDetail now = quotes.detail(before.id());
    assertThat(now.listWithoutVat()).isTrue();
    assertTotals(now, "96000", "20160", "116160");
  }

  @Test
  @DisplayName("PRC-4 the rate is that of the quote's day, and a sent quote keeps it")
  void prc_4_rates_are_dated() {
    QuoteDetail before = sent(VatRegime.DOMESTIC, Locale.of("cs"));
    as(head);
    rates.add(new VatRate(LocalDate.of(2027, 1, 1), BigDecimal.valueOf(23)));
    as(manager);

    QuoteDetail lastDay = at("2026-12-31T23:59", () -> sent(VatRegime.DOMESTIC, Locale.of("cs")));
    QuoteDetail firstDay = at("2027-01-01T00:00", () -> sent(VatRegime.DOMESTIC, Locale.of("cs")));

    assertThat(lastDay.totals().vatPercent()).isEqualByComparingTo("21");
    assertThat(firstDay.totals().vatPercent()).isEqualByComparingTo("23");
    assertTotals(firstDay, "96000", "22080", "118080");
    assertThat(paper(firstDay)).contains(squeezed("DPH 23 % 22 080,00"));
    assertThat(quotes.detail(before.id()).totals().vatPercent()).isEqualByComparingTo("21");
    assertThat(rates.on(LocalDate.of(2013, 1, 1)).percent()).isEqualByComparingTo("21");
    assertThatThrownBy(() -> rates.on(LocalDate.of(2012, 12, 31)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("PRC-4");
  }

  @Test
  @DisplayName("PRC-4 a draft goes out by the VAT of its day only: what has changed is priced anew")
  void prc_4_a_draft_is_priced_anew_when_the_company_stops_paying_vat() {
    long id = draft(VatRegime.DOMESTIC, Locale.of("cs"));
    asPayer(false);
    assertOutdated(id);

    quotes.revise(id, quotes.detail(id).version(), quotes.detail(id).input());
    send(id);
    assertTotals(quotes.detail(id), "96000", "0", "96000");
  }

  @Test
  @DisplayName("PRC-4 a draft is priced anew when list prices are meant otherwise")
  void prc_4_a_draft_is_priced_anew_when_list_prices_are_meant_otherwise() {
    long id = draft(VatRegime.DOMESTIC, Locale.of("cs"));
    listPricesIncludeVat();
    assertOutdated(id);
  }

  @Test
  @DisplayName("PRC-4 a draft is priced anew when the rate changes, also where it shows no VAT")
  void prc_4_a_draft_is_priced_anew_when_the_rate_changes() {
    listPricesIncludeVat();
    String before = "2026-12-31T23:59";
    long domestic = at(before, () -> draft(VatRegime.DOMESTIC, Locale.of("cs")));
    long foreign = at(before, () -> draft(VatRegime.EU_REVERSE_CHARGE, Locale.of("cs")));
    as(head);
    rates.add(new VatRate(LocalDate.of(2027, 1, 1), BigDecimal.valueOf(23)));
    as(manager);

    doAt("2027-01-01T00:00", () -> assertOutdated(domestic));
    doAt("2027-01-01T00:00", () -> assertOutdated(foreign));
    doAt(before, () -> send(domestic));
  }

  @Test
  @DisplayName("PRC-4 a draft is priced anew when the customer's regime changes")
  void prc_4_a_draft_is_priced_anew_when_the_customer_s_regime_changes() {
    long id = draft(VatRegime.EU_REVERSE_CHARGE, Locale.of("cs"));
    long customer = quotes.detail(id).customer().id();
    register.change(
        customer,
        register.detail(customer).version(),
        CustomerFixtures.input("Brána servis s.r.o.", ""));
    assertOutdated(id);
  }

  private void assertOutdated(long id) {
    assertThatThrownBy(() -> send(id)).hasMessageContaining("PRC-4 quote.rule.vatChanged");
    assertThat(quotes.detail(id).number()).isNull();
  }

  private QuoteDetail sent(VatRegime regime, Locale language) {
    long id = draft(regime, language);
    send(id);
    return quotes.detail(id);
  }

  private long draft(VatRegime regime, Locale language) {
    as(manager);
    long customer = customers.taxed("Brána servis s.r.o.", regime, language);
    customers.registration(customer, "K-" + customer);
    return quotes.create(customer, fixtures.input(customer, TIER_3, 0));
  }

  private void send(long id) {
    workflow.send(id, quotes.detail(id).version(), QuoteChannel.EMAIL);
  }

  private String paper(QuoteDetail quote) {
    return squeezed(PdfText.of(workflow.pdf(quote.id()).content()));
  }

  private void listPricesIncludeVat() {
    as(head);
    CompanyProfile now = company.current();
    company.changeRules(now.version(), CompanyFixtures.withListPrices(now.rules(), false));
    as(manager);
  }

  private void asPayer(boolean payer) {
    as(head);
    CompanyProfile now = company.current();
    CompanyIdentity identity = now.identity();
    company.changeIdentity(now.version(), CompanyFixtures.withPayer(identity, payer));
    as(manager);
  }

  private static void assertTotals(QuoteDetail quote, String net, String vat, String gross) {
    assertThat(quote.totals().net()).isEqualTo(new Money(new BigDecimal(net)));
    assertThat(quote.totals().vat()).isEqualTo(new Money(new BigDecimal(vat)));
    assertThat(quote.totals().gross()).isEqualTo(new Money(new BigDecimal(gross)));
  }
}
