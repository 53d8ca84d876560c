package cz.ohlas.quote;

import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.VatRegime;
import cz.ohlas.report.DocumentRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Quotes for the paper, put together without a database. */
final class QuoteSamples {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private QuoteSamples() {}

  /** As the mock-up of the price explainer: 46 people, 640 calls, level 2. */
  static QuoteInput input() {
    return new QuoteInput(
        sheet(),
        List.of(new QuotedRegistration(1L, 40), new QuotedRegistration(2L, 12)),
        2L,
        QuoteTerms.usual(TODAY),
        BigDecimal.valueOf(5),
        "věrnost zákazníka od roku 2014",
        List.of(
            new QuoteLineInput(
                "Školení dvou správců systému v sídle objednatele",
                QuoteLine.Unit.HOUR,
                BigDecimal.valueOf(6),
                BigDecimal.valueOf(1_450))),
        "");
  }

  static CriteriaSheet sheet() {
    return new CriteriaSheet(
        new CriterionValue(46, CriterionSource.TOLD_BY_CUSTOMER, LocalDate.of(2026, 11, 3)),
        new CriterionValue(640, CriterionSource.MEASURED, LocalDate.of(2026, 10, 31)),
        new CriterionValue(2, CriterionSource.ESTIMATED, LocalDate.of(2026, 11, 5)));
  }

  /** The longest of everything. */
  static QuoteInput longest() {
    List<QuotedRegistration> registrations =
        IntStream.rangeClosed(1, 50)
            .mapToObj(number -> new QuotedRegistration((long) number, 1_000_000))
            .toList();
    List<QuoteLineInput> lines = new ArrayList<>();
    for (int number = 1; number <= 20; number++) {
      lines.add(
          new QuoteLineInput(
              words(number + ". položka s dlouhým popisem", 300),
              QuoteLine.Unit.values()[number % 4],
              new BigDecimal("9999.99"),
              new BigDecimal("9999999.99")));
    }
    return new QuoteInput(
        new CriteriaSheet(
            new CriterionValue(1_000_000, CriterionSource.TOLD_BY_CUSTOMER, TODAY),
            new CriterionValue(1_000_000, CriterionSource.TOLD_BY_CUSTOMER, TODAY),
            new CriterionValue(4, CriterionSource.ESTIMATED, TODAY)),
        registrations,
        2L,
        new QuoteTerms(TODAY.plusDays(40), 59, TODAY.plusDays(365), 90, 12, true),
        new BigDecimal("99.99"),
        words("Důvod slevy, který nikdo nečekal", 300),
        lines,
        words("Vážený zákazníku, tato věta má být co nejdelší", 1000));
  }

  static QuotePrint print(QuoteInput input, Locale locale, boolean longest) {
    QuoteContent content =
        QuoteContent.of(
            input,
            TODAY,
            PriceList.published2013(),
            VatRegime.DOMESTIC,
            BigDecimal.valueOf(21),
            true);
    QuoteDetail detail = detail(content, longest);
    PrintWords words = new PrintWords(locale, Translations::text);
    CompanyIdentity provider = provider(longest);
    List<DocumentRow> rows = new ArrayList<>();
    QuoteOfferRows offer = new QuoteOfferRows(detail, words);
    rows.addAll(offer.summary());
    rows.addAll(offer.offered());
    rows.addAll(new QuotePriceRows(detail, words).rows());
    rows.addAll(new QuoteTermsRows(detail, provider, TODAY, words).rows());
    return new QuotePrint(
        "N-2026-000123",
        QuoteHead.of(
            detail,
            party(locale, longest),
            provider,
            null,
            card(longest),
            "N-2026-000123",
            TODAY,
            words),
        rows);
  }

  private static QuoteDetail detail(QuoteContent content, boolean longest) {
    List<QuoteDetail.Installation> installations =
        content.input().registrations().stream()
            .map(quoted ->
                new QuoteDetail.Installation(
                    longest
                        ? words(quoted.registrationId() + " Oktell Call centrum", 420)
                        : "Oktell 2.11 · 2024-00" + quoted.registrationId() + " · Praha",
                    quoted.seats()))
            .toList();
    return new QuoteDetail(
        1,
        0,
        "N-2026-000123",
        1,
        new CustomerReference(1, "Brána servis s. r. o.", "27169278"),
        QuoteState.DRAFT,
        content.input(),
        TODAY,
        content.list(),
        content.decision(),
        content.listWithoutVat(),
        content.lines(),
        content.totals(),
        content.vatRegime(),
        new ServicePackageItem(
            2,
            0,
            "B2",
            longest ? words("Balíček", 80) : "Balíček 2",
            longest ? words("Package", 80) : "Package 2",
            longest ? 999 : 8,
            null,
            2,
            true,
            true),
        installations,
        QuoteApproval.NONE,
        List.of(),
        List.of(),
        Instant.EPOCH,
        Staff.SYSTEM_ID,
        Staff.SYSTEM_ID,
        null,
        null,
        null,
        null,
        List.of());
  }

  private static CustomerParty party(Locale locale, boolean longest) {
    return new CustomerParty(
        longest ? words("Zákaznická společnost s dlouhým jménem", 200) : "Brána servis s. r. o.",
        longest
            ? List.of(words("Ulice", 200), words("Město", 130))
            : List.of("Lannova 12", "370\u00a001 České Budějovice"),
        longest ? List.of(words("Pošta", 200), words("Obec", 130)) : List.of(),
        "27169278",
        "CZ27169278",
        longest
            ? words("Krajský soud", 300)
            : "Krajský soud v Českých Budějovicích, oddíl C, vložka 1234",
        locale,
        "info@zakaznik.example");
  }

  static CompanyIdentity provider(boolean longest) {
    return new CompanyIdentity(
        longest ? words("Poskytovatel", 200) : "Ukázková podpora s. r. o.",
        longest ? words("Ulice", 200) : "Vzorová 12",
        "11000",
        longest ? words("Město", 120) : "Praha 1",
        "27169278",
        "CZ27169278",
        longest ? words("Městský soud", 200) : "Městský soud v Praze, oddíl C, vložka 12345",
        "+420\u00a0227\u00a0031\u00a0011",
        longest ? words("e", 200).replace(' ', '.') + "@podpora.example" : "obchod@podpora.example",
        "www.podpora.example",
        "abc1234",
        longest ? words("Město", 120) : "Praha",
        longest ? words("Ing. Karel", 120) : "Ing. Karel Vzorný",
        longest ? words("jednatel", 120) : "jednatel",
        true);
  }

  private static StaffDirectory.StaffCard card(boolean longest) {
    return new StaffDirectory.StaffCard(
        1,
        longest ? words("Jana", 120) : "Jana Dvořáková",
        "obchodní manažerka",
        longest ? words("j", 120).replace(' ', '.') + "@podpora.example" : "jana@podpora.example",
        "+420\u00a0600\u00a0000\u00a0000");
  }

  static String words(String begin, int length) {
    StringBuilder text = new StringBuilder(begin);
    while (text.length() < length) {
      text.append(" nejdelší žluťoučký kůň");
    }
    return text.substring(0, length).strip();
  }
}
