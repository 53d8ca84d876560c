package cz.ohlas.statement;

import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.report.DocumentFact;
import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.Letterhead;
import cz.ohlas.workingtime.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statement's beginning: who sends it to whom, for which month, under which contract. */
final class StatementHead {

  private static final String SEPARATOR = " · ";

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
        material.customer().name(),
        partyLines(material.customer(), material.locale()),
        facts(material, number, correction));
  }

  /** The provider as the letterhead shows it. */
  static Letterhead letterhead(
      CompanyIdentity company, byte @Nullable [] logo, String supportEmail, Locale locale) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(", ", company.seatLines()));
    lines.add(identification(company.ico(), company.dic(), locale));
    lines.add(company.registerEntry());
    lines.add(joined(Words.phone(company.phone()), supportEmail));
    lines.removeIf(String::isBlank);
    return new Letterhead(logo, company.name(), lines);
  }

  private static List<String> partyLines(CustomerParty customer, Locale locale) {
    List<String> lines = new ArrayList<>(customer.addressLines());
    lines.add(identification(customer.ico(), customer.dic(), locale));
    lines.add(customer.registerEntry());
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static List<DocumentFact> facts(
      StatementMaterial material, String number, @Nullable Correction correction) {
    Locale locale = material.locale();
    Formats formats = Formats.of(locale);
    ContractDetail contract = material.contract();
    List<DocumentFact> facts = new ArrayList<>();
    facts.add(fact(locale, "number", number));
    if (correction != null) {
      facts.add(fact(locale, "corrects", correction.number()));
    }
    facts.add(
        fact(
            locale,
            "contract",
            label(
                locale,
                "contractDated",
                contract.number(),
                formats.date(contract.facts().signedOn()))));
    facts.add(fact(locale, "package", contract.servicePackage().name(locale)));
    facts.add(fact(locale, "answerTime", formats.workingTime(contract.answerTime())));
    facts.add(
        fact(
            locale,
            "hours",
            label(
                locale,
                "hoursOnWorkingDays",
                formats.time(WorkingCalendar.OPENS) + "–" + formats.time(WorkingCalendar.CLOSES))));
    facts.add(fact(locale, "registrations", String.join("\n", material.registrations())));
    facts.add(fact(locale, "costCentre", material.costCentre()));
    facts.add(fact(locale, "issued", issued(material, formats)));
    facts.add(fact(locale, "preparedBy", preparedBy(material.preparedBy())));
    facts.removeIf(fact -> fact.value().isBlank());
    return facts;
  }

  private static String issued(StatementMaterial material, Formats formats) {
    String place = material.company().identity().place();
    String day = formats.date(material.issuedOn());
    return place.isBlank() ? day : label(material.locale(), "placeAndDay", place, day);
  }

  private static String preparedBy(StaffCard card) {
    return Stream.of(card.name(), Words.phone(card.phone()), card.email())
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String identification(String ico, String dic, Locale locale) {
    return joined(
        ico.isBlank() ? "" : label(locale, "ico", ico),
        dic.isBlank() ? "" : label(locale, "dic", dic));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(SEPARATOR));
  }

  private static DocumentFact fact(Locale locale, String key, String value) {
    return new DocumentFact(label(locale, key), value);
  }

  private static String label(Locale locale, String key, Object... arguments) {
    return Translations.text(locale, "statement.sheet." + key, arguments);
  }
}
