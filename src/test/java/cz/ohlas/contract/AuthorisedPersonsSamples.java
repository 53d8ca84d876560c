package cz.ohlas.contract;

import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanySamples;
import cz.ohlas.contract.AuthorisedPersonsReport.Material;
import cz.ohlas.customer.AuthorisationDetail;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.CustomerParty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Letters to customers with as many authorised persons as wanted; fictional ones. */
final class AuthorisedPersonsSamples {

  static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private static final List<String> NAMES =
      List.of("Alena Chlupová", "Bohumil Dvořák", "Kateřina Nejedlá", "Václav z Dubé");

  private AuthorisedPersonsSamples() {}

  /** A letter as it usually is. */
  static AuthorisedPersonsPrint ordinary(int persons, Locale locale) {
    List<ContactDetail> people = new ArrayList<>();
    for (int i = 0; i < persons; i++) {
      String name = NAMES.get(i % NAMES.size());
      people.add(
          person(
              i + 1,
              name,
              i % 3 == 0 ? "" : "správce sítě a telefonní ústředny",
              "osoba" + (i + 1) + "@zakaznik.example",
              "+420 602 123 " + (100 + i),
              i % 2 == 0 ? null : LocalDate.of(2027, 6, 30),
              "Jan Brána, jednatel",
              "pověření ze dne 12. 2. 2024"));
    }
    return print(people, party("Brána s. r. o.", locale), locale);
  }

  /** The longest that the forms take, three hundred times. */
  static AuthorisedPersonsPrint longest(Locale locale) {
    List<ContactDetail> people = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      people.add(
          person(
              i + 1,
              filled("Maxmiliána Nejneobhospodařovávatelnější-Černohorská " + i + " ", 120),
              filled("vedoucí oddělení nejneobhospodařovávatelnějšího provozu ", 120),
              "a".repeat(64) + i + "@" + "nejneobhospodarovavatelnejsi".repeat(4) + ".example",
              "+420 602 123 456 789 012 345 678 901 23",
              i % 2 == 0 ? null : LocalDate.of(2027, 12, 31),
              filled("JUDr. Ing. Maxmiliána Nejneobhospodařovávatelnější, jednatelka ", 200),
              filled("pověření čj. 12/2026 nejneobhospodařovávatelnějšího druhu ", 500)));
    }
    return print(
        people, party(filled("Nejneobhospodařovávatelnější podniky ", 200), locale), locale);
  }

  /** Nobody is authorised, and whatever may be unknown is. */
  static AuthorisedPersonsPrint empty(Locale locale) {
    CustomerParty unknown =
        new CustomerParty("Brána", List.of(), List.of(), "", "", "", locale, "");
    return report(locale)
        .print(
            new Material(
                CompanySamples.company(""),
                null,
                unknown,
                List.of(),
                List.of(),
                null,
                DAY,
                DAY.plusDays(1)));
  }

  static AuthorisedPersonsPrint print(
      List<ContactDetail> people, CustomerParty customer, Locale locale) {
    return report(locale)
        .print(
            new Material(
                CompanySamples.company("České Budějovice"),
                null,
                customer,
                List.of(),
                people,
                new StaffCard(
                    1,
                    "Petra Obchodní",
                    "obchodní manažerka",
                    "petra.obchodni@podpora.example",
                    "+420 227 031 012"),
                DAY,
                DAY));
  }

  static AuthorisedPersonsReport report(Locale locale) {
    return new AuthorisedPersonsReport(
        locale, (key, arguments) -> Translations.text(locale, key, arguments));
  }

  static ContactDetail person(
      long id,
      String name,
      String function,
      String email,
      String phone,
      @Nullable LocalDate to,
      String approvedBy,
      String document) {
    return new ContactDetail(
        id,
        0,
        7,
        new ContactInput(
            name, function, List.of(email, "druha-" + email), List.of(phone), Translations.CZECH),
        false,
        List.of(
            new AuthorisationDetail(
                id,
                0,
                id,
                new AuthorisationInput(
                    LocalDate.of(2024, 3, 1),
                    to,
                    approvedBy,
                    LocalDate.of(2024, 2, 12),
                    document))));
  }

  private static CustomerParty party(String name, Locale locale) {
    return new CustomerParty(
        name,
        List.of("Lannova 12", "370 01 České Budějovice"),
        List.of(),
        "27169278",
        "CZ27169278",
        "Krajský soud v Českých Budějovicích, oddíl C, vložka 1234",
        locale,
        "info@zakaznik.example");
  }

  private static String filled(String words, int length) {
    return words.repeat(length / words.length() + 1).substring(0, length).strip();
  }
}
