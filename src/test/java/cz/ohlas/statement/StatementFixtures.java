package cz.ohlas.statement;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyRules;
import cz.ohlas.complaint.ComplaintFact;
import cz.ohlas.complaint.ComplaintKind;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.PackageTerm;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.request.RequestFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Statements of a fictional October: an ordinary one, the longest and the emptiest there can be.
 */
public final class StatementFixtures {

  static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  static final Period PERIOD = new Period(OCTOBER);
  static final Instant ISSUED = moment("2026-11-03T10:15");

  private static final LocalDate SIGNED = LocalDate.of(2025, 12, 12);

  private StatementFixtures() {}

  /** A moment as the wall clock in Prague shows it. */
  static Instant moment(String wallClock) {
    return LocalDateTime.parse(wallClock).atZone(ConsoleClock.PRAGUE).toInstant();
  }

  /** An ordinary statement with so many requests. */
  public static StatementPrint ordinary(int requests, Locale locale) {
    return StatementReport.print(
        material(ordinaryMonth(requests), locale, false),
        "V-2026-000123",
        BigDecimal.valueOf(1_200),
        null);
  }

  /** The longest texts, 300 requests, and a correction of many figures. */
  static StatementPrint longest(Locale locale) {
    MonthFacts facts =
        month(IntStream.rangeClosed(1, 300).mapToObj(RequestSamples::longest).toList());
    Correction correction =
        new Correction("V-2026-000099", new Figures(Map.of()), null, RequestSamples.LONG_TEXT);
    return StatementReport.print(
        material(facts, locale, true), "V-2026-000123", new BigDecimal("99999.99"), correction);
  }

  /** A month in which nothing happened, for a customer of whom little is known. */
  static StatementPrint empty(Locale locale) {
    return StatementReport.print(
        material(month(List.of()), locale, false), "V-2026-000124", null, null);
  }

  /** A month with one consultation and no complaint. */
  static StatementPrint quiet(Locale locale) {
    return StatementReport.print(
        material(ordinaryMonth(1), List.of(), locale, false), "V-2026-000125", null, null);
  }

  static MonthFacts ordinaryMonth(int requests) {
    return month(IntStream.rangeClosed(1, requests).mapToObj(RequestSamples::ordinary).toList());
  }

  static MonthFacts month(List<RequestFact> facts) {
    Reported reported =
        new Reported(Map.of(OCTOBER.minusMonths(1), List.of(moment("2026-10-02T09:00"))));
    return new MonthFacts(
        facts.stream().map(fact -> new MonthRequest(fact, PERIOD, reported)).toList(),
        LateWork.of(facts, PERIOD, reported));
  }

  static StatementMaterial material(MonthFacts facts, Locale locale, boolean longest) {
    return material(facts, facts.requests().isEmpty() ? List.of() : complaints(), locale, longest);
  }

  private static StatementMaterial material(
      MonthFacts facts, List<ComplaintFact> complaints, Locale locale, boolean longest) {
    CompanyProfile company = company(longest);
    boolean nothing = facts.requests().isEmpty();
    return new StatementMaterial(
        PERIOD,
        locale,
        company,
        StatementHead.letterhead(company.identity(), null, company.rules().supportEmail(), locale),
        customer(locale, longest, nothing),
        longest ? "W".repeat(80) : nothing ? "" : "OBJ-2026/77",
        List.of(
            new SheetContract(
                contract(longest),
                longest
                    ? Collections.nCopies(12, RequestSamples.LONG_NAME)
                    : List.of("Oktell 2.13 Call centrum · 10452 · České Budějovice"))),
        facts,
        complaints,
        facts.figures(ISSUED),
        ISSUED,
        LocalDate.of(2026, 11, 3),
        longest
            ? new StaffCard(
                1, RequestSamples.LONG_NAME, "", "w".repeat(240) + "@ohlas.example", "+420 1")
            : new StaffCard(
                1, "Ing. Jana Malá", "vedoucí podpory", "mala@ohlas.example", "+420 227 031 012"),
        (key, arguments) -> Translations.text(locale, "statement.print." + key, arguments),
        new Directory(longest));
  }

  private static CompanyProfile company(boolean longest) {
    CompanyIdentity identity =
        new CompanyIdentity(
            longest ? RequestSamples.LONG_NAME : "Ukázková podpora s.\u00a0r.\u00a0o.",
            longest ? RequestSamples.LONG_NAME : "Vzorová 12",
            "11000",
            longest ? "W".repeat(120) : "Praha 1",
            "27169278",
            "CZ27169278",
            longest
                ? RequestSamples.LONG_NAME
                : "zapsáno u Městského soudu v Praze, oddíl C, vložka 12345",
            "+420 227 031 011",
            "info@ohlas.example",
            "https://ohlas.example",
            "abc1234",
            "V\u00a0Praze",
            longest ? "W".repeat(120) : "Ing. Karel Vzorný",
            longest ? "W".repeat(120) : "jednatel",
            true);
    CompanyRules rules =
        new CompanyRules(
            "podpora@ohlas.example",
            "+420 227 031 011",
            "",
            true,
            BigDecimal.TEN,
            5,
            5,
            60,
            longest ? new BigDecimal("99999.99") : BigDecimal.valueOf(1_200),
            Set.of("SCO_C1"));
    return new CompanyProfile(0, identity, rules, null);
  }

  private static CustomerParty customer(Locale locale, boolean longest, boolean nothing) {
    return new CustomerParty(
        longest ? RequestSamples.LONG_NAME : "Brána telekomunikace s.\u00a0r.\u00a0o.",
        longest
            ? List.of(RequestSamples.LONG_NAME, "W".repeat(120))
            : List.of("Lannova 12", "370\u00a001 České Budějovice"),
        longest ? List.of(RequestSamples.LONG_NAME, "V".repeat(120)) : List.of(),
        nothing ? "" : "27169278",
        nothing ? "" : "CZ27169278",
        nothing ? "" : "Krajský soud v Českých Budějovicích, oddíl C, vložka 1234",
        locale,
        "info@zakaznik.example");
  }

  private static ContractDetail contract(boolean longest) {
    ContractInput facts =
        new ContractInput(
            longest ? "W".repeat(40) : "S-2025-0012",
            7,
            2L,
            SIGNED,
            LocalDate.of(2026, 1, 1),
            null,
            Prolongation.of(null),
            new BigDecimal("46000"),
            new PriceCriteria(30, 200, 2),
            SIGNED,
            Set.of(1L),
            "",
            null,
            longest,
            null,
            null);
    String name = longest ? "W".repeat(80) : "Standard";
    return new ContractDetail(
        1,
        0,
        "Brána telekomunikace s.\u00a0r.\u00a0o.",
        List.of(
            new PackageTerm(
                0,
                facts.validFrom(),
                new ServicePackageItem(2, 0, "STANDARD", name, name, 8, null, 2, true, true),
                facts.yearlyPrice(),
                "")),
        facts,
        2,
        Set.of(Criterion.EMPLOYEES),
        null,
        null);
  }

  private static List<ComplaintFact> complaints() {
    return List.of(
        new ComplaintFact(
            "R-2026-000004",
            LocalDate.of(2026, 10, 6),
            ComplaintKind.QUALITY,
            LocalDate.of(2026, 10, 14),
            false),
        new ComplaintFact(
            "R-2026-000005", LocalDate.of(2026, 10, 27), ComplaintKind.OTHER, null, false));
  }

  private record Directory(boolean longest) implements StaffDirectory {

    @Override
    public String nameOf(long staffId) {
      return longest ? RequestSamples.LONG_NAME : staffId % 2 == 0 ? "Petr Dvořák" : "Eva Krátká";
    }

    @Override
    public Optional<StaffCard> card(long staffId) {
      return Optional.empty();
    }

    @Override
    public List<StaffCard> holding(String role) {
      return List.of();
    }
  }
}
