package cz.ohlas.quote;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.report.DocumentFact;
import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The beginning of a quote: who offers, to whom, number, version, place and day. */
@Component
class QuoteHead {

  private final CompanyProfileService company;
  private final StaffDirectory staff;

  QuoteHead(CompanyProfileService company, StaffDirectory staff) {
    this.company = company;
    this.staff = staff;
  }

  DocumentHead of(
      QuoteDetail quote, CustomerParty party, String number, LocalDate issuedOn, PrintWords words) {
    return of(
        quote,
        party,
        company.current().identity(),
        company.logo().orElse(null),
        staff.card(quote.preparedByStaffId()).orElse(null),
        number,
        issuedOn,
        words);
  }

  static DocumentHead of(
      QuoteDetail quote,
      CustomerParty party,
      CompanyIdentity provider,
      byte @Nullable [] logo,
      StaffDirectory.@Nullable StaffCard preparedBy,
      String number,
      LocalDate issuedOn,
      PrintWords words) {
    return new DocumentHead(
        new Letterhead(logo, CzechText.typeset(provider.name()), identityLines(provider, words)),
        words.text(
            quote.input().terms().binding() ? "quote.print.title" : "quote.print.titleNonBinding"),
        words.text("quote.print.subtitle"),
        words.text("quote.print.customer"),
        CzechText.typeset(party.name()),
        partyLines(party, words),
        facts(quote, provider, preparedBy, number, issuedOn, words));
  }

  private static List<String> identityLines(CompanyIdentity provider, PrintWords words) {
    return filled(
        String.join(", ", provider.seatLines()),
        ids(provider.ico(), provider.dic(), words),
        CzechText.typeset(provider.registerEntry()),
        joined(provider.phone(), provider.email()),
        joined(
            provider.web(),
            provider.dataBox().isBlank()
                ? ""
                : words.text("quote.print.dataBox", provider.dataBox())));
  }

  private static List<String> partyLines(CustomerParty party, PrintWords words) {
    List<String> lines = new ArrayList<>(party.addressLines());
    lines.add(ids(party.ico(), party.dic(), words));
    lines.add(CzechText.typeset(party.registerEntry()));
    return filled(lines.toArray(String[]::new));
  }

  private static List<DocumentFact> facts(
      QuoteDetail quote,
      CompanyIdentity provider,
      StaffDirectory.@Nullable StaffCard preparedBy,
      String number,
      LocalDate issuedOn,
      PrintWords words) {
    Formats formats = Formats.of(words.locale());
    List<DocumentFact> facts = new ArrayList<>();
    facts.add(new DocumentFact(words.text("quote.print.fact.number"), number));
    facts.add(
        new DocumentFact(words.text("quote.print.fact.version"), formats.number(quote.revision())));
    facts.add(
        new DocumentFact(
            words.text("quote.print.fact.issued"),
            provider.place().isBlank()
                ? formats.date(issuedOn)
                : words.text(
                    "quote.print.fact.placeAndDay", provider.place(), formats.date(issuedOn))));
    LocalDate until = quote.input().terms().bindingUntil();
    facts.add(
        new DocumentFact(
            words.text("quote.print.fact.validity"),
            until == null
                ? words.text("quote.print.fact.nonBinding")
                : words.text("quote.print.fact.bindingUntil", formats.date(until))));
    if (preparedBy != null) {
      facts.add(
          new DocumentFact(
              words.text("quote.print.fact.preparedBy"),
              String.join(
                  "\n",
                  filled(preparedBy.name(), joined(preparedBy.phone(), preparedBy.email())))));
    }
    return facts;
  }

  private static String ids(String ico, String dic, PrintWords words) {
    return joined(
        ico.isBlank() ? "" : words.text("quote.print.ico", ico),
        dic.isBlank() ? "" : words.text("quote.print.dic", dic));
  }

  private static String joined(String first, String second) {
    return String.join(" · ", filled(first, second));
  }

  private static List<String> filled(String... lines) {
    return Stream.of(lines).filter(line -> !line.isBlank()).toList();
  }
}
