package cz.ohlas.demo;

import cz.ohlas.base.Translations;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.price.PriceListService;
import cz.ohlas.price.VatRegime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Customers with installations, people and contracts, in every state that there is. */
@Component
@Profile("demo")
class DemoCustomers {

  private static final int WITH_CONTRACT = 31;
  private static final int FREE = 35;

  private final CustomerService customers;
  private final RegistrationService registrations;
  private final ContactService contacts;
  private final ContractService contracts;
  private final PriceListService prices;
  private final Stage stage;

  DemoCustomers(
      CustomerService customers,
      RegistrationService registrations,
      ContactService contacts,
      ContractService contracts,
      PriceListService prices,
      Stage stage) {
    this.customers = customers;
    this.registrations = registrations;
    this.contacts = contacts;
    this.contracts = contracts;
    this.prices = prices;
    this.stage = stage;
  }

  List<DemoCustomer> all(Crew crew, LocalDate start, Chance chance) {
    List<CzechCompany> companies = CzechCompany.all();
    List<DemoCustomer> made = new ArrayList<>();
    for (int place = 0; place < companies.size(); place++) {
      made.add(make(place, companies.get(place), crew, start, chance));
    }
    return made;
  }

  private DemoCustomer make(
      int place, CzechCompany company, Crew crew, LocalDate start, Chance chance) {
    boolean paid = place < WITH_CONTRACT;
    boolean served = place < FREE;
    LocalDate since = place % 4 == 3 ? start.plusDays(chance.between(20, 400)) : start;
    LocalDate day = place < FREE ? since : stage.today().minusDays(chance.between(35, 60));
    Instant moment = Stage.at(day.minusDays(5), 10, 15);
    long manager = chance.of(crew.managers());
    long id =
        stage.by(
            manager,
            moment,
            () -> customers.create(input(place, company, manager, day.minusDays(6), chance)));
    long registration = installation(place, id, company, manager, moment, day, chance);
    boolean verified = place % 6 != 5;
    if (verified) {
      stage.does(
          crew.lead(),
          moment.plusSeconds(5_400),
          () -> registrations.verify(registration, version(registration), SEEN.get(place % 3)));
    }
    if (chance.happens(0.3)) {
      secondInstallation(id, company, crew, moment, day, chance);
    }
    List<DemoCustomer.Person> authorised = new ArrayList<>();
    List<DemoCustomer.Person> others = new ArrayList<>();
    people(place, id, company, manager, moment, day, authorised, others, chance);
    LocalDate until = null;
    if (paid) {
      until = contracts(place, id, registration, company, manager, day, chance);
    } else if (served) {
      move(id, manager, moment.plusSeconds(7_200), CustomerStatus.ACTIVE);
    }
    ended(place, id, manager);
    int weight = served ? 4 + company.calls() / 60 : 0;
    return new DemoCustomer(
        id, day, until, registration, verified, authorised, others, paid ? weight : weight / 3);
  }

  private static final List<String> SEEN =
      List.of(
          "registrační karta, razítko i podpis souhlasí",
          "faktura dodavatele a licenční list",
          "registrační karta zaslaná datovou schránkou");

  private CustomerInput input(
      int place, CzechCompany company, long manager, LocalDate told, Chance chance) {
    boolean abroad = place == 20;
    String ico = CzechCompany.ico(place);
    return new CustomerInput(
        company.name(),
        ico,
        "CZ" + ico,
        company.street(),
        company.city(),
        company.postcode(),
        "CZ",
        company.court()
            + ", oddíl "
            + (company.name().contains("a. s.") ? "B" : "C")
            + ", vložka "
            + chance.between(1_000, 39_000),
        abroad ? Translations.ENGLISH : Translations.CZECH,
        "info@" + company.domain(),
        "+420 "
            + chance.between(311, 596)
            + " "
            + chance.between(100, 999)
            + " "
            + chance.between(100, 999),
        "www." + company.domain(),
        VatRegime.DOMESTIC,
        manager,
        new CriteriaSheet(
            new CriterionValue(company.employees(), CriterionSource.TOLD_BY_CUSTOMER, told),
            place == 37
                ? null
                : new CriterionValue(
                    company.calls(),
                    place % 3 == 0 ? CriterionSource.MEASURED : CriterionSource.TOLD_BY_CUSTOMER,
                    told),
            new CriterionValue(company.complexity(), CriterionSource.ESTIMATED, told)),
        "vykazy@" + company.domain(),
        place % 2 == 0 ? "OBJ-" + (4_000 + place * 17) : "",
        place % 5 == 0 ? "Volat až po osmé hodině; serverovna je přístupná jen se správcem." : "");
  }

  private long installation(
      int place,
      long customer,
      CzechCompany company,
      long manager,
      Instant moment,
      LocalDate day,
      Chance chance) {
    int card = 20_100 + place * 13;
    return stage.by(
        manager,
        moment.plusSeconds(600),
        () ->
            registrations.add(
                customer,
                new RegistrationInput(
                    "Oktell",
                    place % 3 == 0 ? "2.13 Enterprise" : "2.12 Standard",
                    "OKT-" + (700_000 + place * 4_211),
                    "RK-" + card,
                    day.minusDays(chance.between(30, 900)),
                    Math.max(5, company.employees() * 2 / 3),
                    company.city() + ", serverovna",
                    "pbx1, db1",
                    "server " + chance.between(100, 999) + " " + chance.between(100, 999),
                    "Před připojením zavolat správci sítě.")));
  }

  private void secondInstallation(
      long customer,
      CzechCompany company,
      Crew crew,
      Instant moment,
      LocalDate day,
      Chance chance) {
    long second =
        stage.by(
            crew.manager(),
            moment.plusSeconds(900),
            () ->
                registrations.add(
                    customer,
                    new RegistrationInput(
                        "Oktell",
                        "2.10 Standard",
                        "OKT-" + chance.between(810_000, 890_000),
                        "RK-" + chance.between(31_000, 39_000),
                        day.minusDays(chance.between(900, 2_000)),
                        8,
                        company.city() + ", záložní pracoviště",
                        "pbx-zaloha",
                        "",
                        "")));
    int fate = chance.weighted(2, 1, 1);
    if (fate == 1) {
      stage.does(
          crew.lead(),
          moment.plusSeconds(6_000),
          () ->
              registrations.reject(
                  second, version(second), "Karta je vystavená na jinou společnost."));
    } else if (fate == 2) {
      stage.does(
          crew.lead(),
          moment.plusSeconds(6_000),
          () -> registrations.withdraw(second, version(second), "Pracoviště bylo zrušeno."));
    }
  }

  private void people(
      int place,
      long customer,
      CzechCompany company,
      long manager,
      Instant moment,
      LocalDate day,
      List<DemoCustomer.Person> authorised,
      List<DemoCustomer.Person> others,
      Chance chance) {
    List<List<String>> names = Lines.of("people.txt");
    int count = 3 + place % 3;
    for (int i = 0; i < count; i++) {
      List<String> person = names.get((place * 7 + i * 3) % names.size());
      String name = person.get(0) + " " + person.get(1);
      long contact =
          stage.by(
              manager,
              moment.plusSeconds(1_200),
              () ->
                  contacts.add(
                      customer,
                      new ContactInput(
                          name,
                          FUNCTIONS.get(chance.between(0, FUNCTIONS.size() - 1)),
                          cz.ohlas.base.CzechText.folded(person.get(1)) + "@" + company.domain(),
                          "+420 "
                              + chance.between(601, 777)
                              + " "
                              + chance.between(100, 999)
                              + " "
                              + chance.between(100, 999),
                          Translations.CZECH)));
      if (i == count - 1) {
        others.add(new DemoCustomer.Person(contact, name));
        continue;
      }
      stage.by(
          manager,
          moment.plusSeconds(1_800),
          () ->
              contacts.authorise(
                  contact,
                  new AuthorisationInput(
                      day.minusDays(3),
                      null,
                      names.get((place * 5 + 11) % names.size()).get(1) + ", jednatel(ka)",
                      day.minusDays(6),
                      "pověření ze dne "
                          + day.minusDays(6).getDayOfMonth()
                          + ". "
                          + day.minusDays(6).getMonthValue()
                          + ".")));
      authorised.add(new DemoCustomer.Person(contact, name));
    }
  }

  private static final List<String> FUNCTIONS =
      List.of(
          "správce sítě",
          "vedoucí call centra",
          "vedoucí IT",
          "provozní ředitel(ka)",
          "asistent(ka)",
          "mistr směny",
          "vedoucí zákaznické linky");

  /** Contracts year after year; gives back the last day where the business ended. */
  private @Nullable LocalDate contracts(
      int place,
      long customer,
      long registration,
      CzechCompany company,
      long manager,
      LocalDate since,
      Chance chance) {
    LocalDate today = stage.today();
    PriceCriteria criteria =
        new PriceCriteria(company.employees(), company.calls(), company.complexity());
    LocalDate from = since;
    long agreed = 1L + chance.weighted(2, 4, 3, 1);
    int year = 1;
    while (!from.isAfter(today)) {
      LocalDate to = from.plusYears(1).minusDays(1);
      LocalDate first = from;
      long servicePackage = agreed;
      String number =
          "S-%d-%03d%s".formatted(first.getYear(), 100 + place, year > 1 ? "/" + year : "");
      long contract =
          stage.by(
              manager,
              Stage.at(first.minusDays(4), 14, 5),
              () -> {
                ContractInput input =
                    new ContractInput(
                        number,
                        customer,
                        servicePackage,
                        first.minusDays(4),
                        first,
                        place % 9 == 4 ? null : to,
                        prices.inForceOn(first).decide(criteria).yearlyPrice(),
                        criteria,
                        first.minusDays(4),
                        Set.of(registration),
                        place % 2 == 0
                            ? "Roční platba předem, splatnost 14 dnů."
                            : "Čtvrtletní splátky předem, splatnost 14 dnů.",
                        place % 7 == 3 ? null : first.minusDays(4),
                        place % 3 == 1,
                        null);
                return contracts.create(input);
              });
      if (place == 29 || place == 30) {
        LocalDate last = today.minusMonths(place == 29 ? 5 : 3);
        if (!last.isBefore(first) && !last.isAfter(to)) {
          terminate(contract, manager, last);
          return last;
        }
      }
      if (place % 9 == 4) {
        return null;
      }
      from = to.plusDays(1);
      year++;
      if (chance.happens(0.2) && agreed < 4) {
        agreed++;
      }
    }
    return null;
  }

  private void terminate(long contract, long manager, LocalDate last) {
    stage.does(
        manager,
        Stage.at(last.minusDays(20), 11, 30),
        () -> {
          ContractDetail detail = contracts.detail(contract);
          contracts.terminate(
              contract, detail.version(), last, "Zákazník přechází na jiné řešení.");
        });
  }

  private void ended(int place, long id, long manager) {
    Instant recently = Stage.at(stage.today().minusMonths(2), 15, 0);
    if (place == 29) {
      move(id, manager, recently, CustomerStatus.ENDED);
    } else if (place == 28) {
      move(id, manager, Stage.at(stage.today().minusDays(9), 9, 30), CustomerStatus.SUSPENDED);
    }
  }

  private void move(long id, long manager, Instant moment, CustomerStatus next) {
    stage.does(manager, moment, () -> customers.moveTo(id, customers.detail(id).version(), next));
  }

  private long version(long registration) {
    return registrations.detail(registration).version();
  }
}
