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
import cz.ohlas.report.PartyLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    return new PartyLines(words.locale())
        .add(String.join(", ", provider.seatLines()))
        .ids(provider.ico(), provider.dic())
        .register(provider.registerEntry())
        .add(PartyLines.phone(provider.phone()), provider.email())
        .add(
            provider.web(),
            provider.dataBox().isBlank()
                ? ""
                : words.text("quote.print.dataBox", provider.dataBox()))
        .lines();
  }

  private static List<String> partyLines(CustomerParty party, PrintWords words) {
    return new PartyLines(words.locale())
        .address(party.addressLines(), party.postLines())
        .ids(party.ico(), party.dic())
        .register(party.registerEntry())
        .lines();
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
              PartyLines.stacked(
                  preparedBy.name(),
                  PartyLines.joined(PartyLines.phone(preparedBy.phone()), preparedBy.email()))));
    }
    return facts;
  }
}
