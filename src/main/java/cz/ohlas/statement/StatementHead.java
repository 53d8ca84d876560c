package cz.ohlas.statement;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.PackageTerm;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.report.DocumentFact;
import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.Letterhead;
import cz.ohlas.report.PartyLines;
import cz.ohlas.workingtime.WorkingCalendar;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statement's beginning: who sends it to whom, for which month, under which contract. */
final class StatementHead {

  private StatementHead() {}

  static DocumentHead of(
      StatementMaterial material, String number, @Nullable Correction correction) {
    Formats formats = Formats.of(material.locale());
    Period period = material.period();
    String title = material.texts().text(correction == null ? "title" : "titleCorrective");
    String subtitle =
        formats.month(period.month())
            + " ("
            + formats.range(period.month().atDay(1), period.month().atEndOfMonth())
            + ")";
    return new DocumentHead(
        material.letterhead(),
        title,
        subtitle,
        material.texts().text("customer"),
        CzechText.typeset(material.customer().name()),
        partyLines(material.customer(), material.locale()),
        facts(material, number, correction));
  }

  /** The provider as the letterhead shows it. */
  static Letterhead letterhead(
      CompanyIdentity company, byte @Nullable [] logo, String supportEmail, Locale locale) {
    return new Letterhead(
        logo,
        CzechText.typeset(company.name()),
        new PartyLines(locale)
            .add(String.join(", ", company.seatLines()))
            .ids(company.ico(), company.dic())
            .register(company.registerEntry())
            .add(PartyLines.phone(company.phone()), supportEmail)
            .lines());
  }

  private static List<String> partyLines(CustomerParty customer, Locale locale) {
    return new PartyLines(locale)
        .address(customer.addressLines(), customer.postLines())
        .ids(customer.ico(), customer.dic())
        .register(customer.registerEntry())
        .lines();
  }

  /** What each contract of the month says; where there are several, after its number. */
  private static String each(StatementMaterial material, Function<SheetContract, String> words) {
    List<SheetContract> contracts = material.contracts();
    return contracts.size() == 1
        ? words.apply(contracts.getFirst())
        : contracts.stream()
            .map(contract -> contract.contract().number() + ": " + words.apply(contract))
            .collect(Collectors.joining("\n"));
  }

  /** What the package of the month says; where it changed in the month, each from its day. */
  private static String terms(
      StatementMaterial material,
      ContractDetail contract,
      Function<ServicePackageItem, String> words) {
    Locale locale = material.locale();
    YearMonth month = material.period().month();
    List<PackageTerm> terms = contract.packagesBetween(month.atDay(1), month.atEndOfMonth());
    return terms.stream()
        .map(term ->
            term.equals(terms.getFirst())
                ? words.apply(term.servicePackage())
                : label(
                    locale,
                    "fromDay",
                    Formats.of(locale).date(term.from()),
                    words.apply(term.servicePackage())))
        .collect(Collectors.joining(", "));
  }

  private static List<DocumentFact> facts(
      StatementMaterial material, String number, @Nullable Correction correction) {
    Locale locale = material.locale();
    Formats formats = Formats.of(locale);
    List<DocumentFact> facts = new ArrayList<>();
    facts.add(fact(locale, "number", number));
    if (correction != null) {
      facts.add(fact(locale, "corrects", correction.number()));
    }
    facts.add(
        fact(
            locale,
            "contract",
            material.contracts().stream()
                .map(each -> dated(each.contract(), locale))
                .collect(Collectors.joining("\n"))));
    facts.add(
        fact(
            locale,
            "package",
            each(material, held -> terms(material, held.contract(), kind -> kind.name(locale)))));
    facts.add(
        fact(
            locale,
            "answerTime",
            each(
                material,
                held ->
                    terms(
                        material,
                        held.contract(),
                        kind -> formats.workingTime(kind.answerTime())))));
    facts.add(
        fact(
            locale,
            "hours",
            label(
                locale,
                "hoursOnWorkingDays",
                formats.time(WorkingCalendar.OPENS) + "–" + formats.time(WorkingCalendar.CLOSES))));
    facts.add(
        fact(
            locale,
            "registrations",
            each(material, held -> String.join("\n", held.registrations()))));
    facts.add(fact(locale, "costCentre", material.costCentre()));
    facts.add(fact(locale, "issued", issued(material, formats)));
    facts.add(fact(locale, "preparedBy", preparedBy(material.preparedBy())));
    facts.removeIf(fact -> fact.value().isBlank());
    return facts;
  }

  /** A contract's number and day. */
  static String dated(ContractDetail contract, Locale locale) {
    return label(
        locale,
        "contractDated",
        contract.number(),
        Formats.of(locale).date(contract.facts().signedOn()));
  }

  private static String issued(StatementMaterial material, Formats formats) {
    String place = material.company().identity().place();
    String day = formats.date(material.issuedOn());
    return place.isBlank() ? day : label(material.locale(), "placeAndDay", place, day);
  }

  private static String preparedBy(StaffCard card) {
    return PartyLines.stacked(
        card.name(), PartyLines.joined(PartyLines.phone(card.phone()), card.email()));
  }

  private static DocumentFact fact(Locale locale, String key, String value) {
    return new DocumentFact(label(locale, key), value);
  }

  private static String label(Locale locale, String key, Object... arguments) {
    return Words.sheet(locale, key, arguments);
  }
}
