package cz.ohlas.contract;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyIdentity;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.report.DocumentFact;
import cz.ohlas.report.DocumentHead;
import cz.ohlas.report.DocumentRow;
import cz.ohlas.report.Letterhead;
import cz.ohlas.report.PartyLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the list of authorised persons as printed; knows no database. */
final class AuthorisedPersonsReport {

  private static final String PRINT = "contract.print.persons.";
  private static final String LETTER = "letter";
  private static final int BLANK_ROWS = 4;
  private static final int LONGEST_FILE_NAME = 60;

  private final Locale locale;
  private final Source source;
  private final Formats formats;

  AuthorisedPersonsReport(Locale locale, Source source) {
    this.locale = locale;
    this.source = source;
    this.formats = Formats.of(locale);
  }

  /** Where the words come from: ours, or what the company has put in their place. */
  @FunctionalInterface
  interface Source {
    String text(String key, Object... arguments);
  }

  /**
   * What the letter is made of.
   *
   * @param logo PNG or JPEG, null for none
   * @param contracts those that hold on the day
   * @param people everybody at the customer, in Czech order
   * @param preparedBy whoever prints it
   * @param day for which the list holds
   * @param issuedOn the day on which it is printed
   */
  // Materials are never compared
  @SuppressWarnings("ArrayRecordComponent")
  record Material(
      CompanyProfile company,
      byte @Nullable [] logo,
      CustomerParty customer,
      List<ContractDetail> contracts,
      List<ContactDetail> people,
      @Nullable StaffCard preparedBy,
      LocalDate day,
      LocalDate issuedOn) {}

  /** The letter. */
  AuthorisedPersonsPrint print(Material material) {
    String day = formats.date(material.day());
    List<DocumentRow> people = people(material);
    String introduction = people.isEmpty() ? "introductionNobody" : "introduction";
    List<DocumentRow> rows = new ArrayList<>();
    rows.add(row(LETTER, "", "TEXT", say(introduction, day, supportEmail(material))));
    if (people.isEmpty()) {
      rows.add(row(LETTER, "", "NONE", say("none")));
    }
    rows.addAll(people);
    confirmation(rows, material, people.isEmpty());
    return new AuthorisedPersonsPrint(say("day", day), head(material, people.size()), rows);
  }

  /** What the file is called, without accents and spaces. */
  String fileName(String customer, LocalDate day) {
    String name = CzechText.folded(customer).replaceAll("[^a-z0-9]+", " ").strip();
    String cut =
        name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME)).strip().replace(' ', '-');
    return Translations.text(locale, "contract.persons.fileName") + "-" + cut + "-" + day + ".pdf";
  }

  private List<DocumentRow> people(Material material) {
    List<DocumentRow> rows = new ArrayList<>();
    for (ContactDetail person : material.people()) {
      person
          .authorisedOn(material.day())
          .ifPresent(approval ->
              rows.add(
                  row(
                      "people",
                      say("people"),
                      "PERSON",
                      rows.size() + 1 + ".",
                      typeset(person.facts().name()),
                      typeset(person.facts().function()),
                      reach(person),
                      validity(approval.facts()),
                      approval(approval.facts()))));
    }
    return rows;
  }

  private static String reach(ContactDetail person) {
    return Stream.concat(
            person.facts().emails().stream(),
            person.facts().phones().stream().map(PartyLines::phone))
        .collect(Collectors.joining("\n"));
  }

  private String validity(AuthorisationInput approval) {
    LocalDate to = approval.validTo();
    return PartyLines.stacked(
        say("from", formats.date(approval.validFrom())),
        to == null ? say("untilFurtherNotice") : say("to", formats.date(to)));
  }

  private String approval(AuthorisationInput approval) {
    return PartyLines.stacked(
        say("approved", typeset(approval.approvedBy()), formats.date(approval.approvedOn())),
        typeset(approval.document()));
  }

  /** What the customer fills in and sends back. */
  private void confirmation(List<DocumentRow> rows, Material material, boolean nobody) {
    String day = formats.date(material.day());
    rows.add(closing("HEADING", say("confirmation")));
    rows.add(closing("TICK", say(nobody ? "confirmNobody" : "confirm", day)));
    rows.add(closing("TICK", say(nobody ? "addThese" : "changeThese")));
    rows.add(
        closing(
            "CHANGES",
            say("change.what"),
            say("change.person"),
            say("change.reach"),
            say("change.validity")));
    for (int blank = 0; blank < BLANK_ROWS; blank++) {
      rows.add(closing("BLANK"));
    }
    rows.add(closing("NOTE", say("entitled")));
    rows.add(
        closing(
            "SIGN",
            say("sign.name"),
            say("sign.function"),
            say("sign.date"),
            say("sign.signature")));
    rows.add(closing("NOTE", say("notTaxDocument")));
  }

  private DocumentHead head(Material material, int people) {
    CustomerParty customer = material.customer();
    return new DocumentHead(
        letterhead(material),
        say("title"),
        say("subtitle", formats.date(material.day())),
        say("customer"),
        CzechText.typeset(customer.name()),
        new PartyLines(locale)
            .address(customer.addressLines(), customer.postLines())
            .ids(customer.ico(), customer.dic())
            .register(customer.registerEntry())
            .lines(),
        facts(material, people));
  }

  private Letterhead letterhead(Material material) {
    CompanyIdentity provider = material.company().identity();
    return new Letterhead(
        material.logo(),
        CzechText.typeset(provider.name()),
        new PartyLines(locale)
            .add(String.join(", ", provider.seatLines()))
            .ids(provider.ico(), provider.dic())
            .register(provider.registerEntry())
            .add(PartyLines.phone(provider.phone()), provider.email())
            .lines());
  }

  private List<DocumentFact> facts(Material material, int people) {
    List<DocumentFact> facts = new ArrayList<>();
    fact(facts, "validOn", formats.date(material.day()));
    fact(facts, "count", formats.number(people));
    fact(
        facts,
        "contract",
        material.contracts().stream()
            .map(contract ->
                say(
                    "fact.contractDated",
                    contract.number(),
                    formats.date(contract.facts().signedOn())))
            .collect(Collectors.joining("\n")));
    String place = material.company().identity().place();
    String issued = formats.date(material.issuedOn());
    fact(facts, "issued", place.isBlank() ? issued : say("fact.placeAndDay", place, issued));
    StaffCard author = material.preparedBy();
    if (author != null) {
      fact(
          facts,
          "preparedBy",
          PartyLines.stacked(author.name(), PartyLines.phone(author.phone()), author.email()));
    }
    return facts;
  }

  private void fact(List<DocumentFact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new DocumentFact(say("fact." + name), value));
    }
  }

  private static String supportEmail(Material material) {
    return material.company().rules().supportEmail();
  }

  private static DocumentRow closing(String kind, String... cells) {
    return row("confirmation", "", kind, cells);
  }

  private static DocumentRow row(String section, String heading, String kind, String... cells) {
    return DocumentRow.of(section, heading, kind, cells);
  }

  private String say(String name, Object... arguments) {
    return typeset(source.text(PRINT + name, arguments));
  }

  private String typeset(String text) {
    return Translations.CZECH.equals(locale) ? CzechText.typeset(text) : text;
  }
}
