package cz.ohlas.demo;

import cz.ohlas.base.Translations;
import cz.ohlas.customer.Address;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.VatRegime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Customers with installations, people and contracts, in every state that there is. */
@Component
@Profile("demo")
class DemoCustomers {

  /** The first customer on the free programme; those before it have contracts. */
  static final int FIRST_FREE = 31;

  /** The first one to whom nothing was sold yet. */
  static final int FIRST_PROSPECT = 35;

  /** Whose invoices are not paid. */
  static final int SUSPENDED = 28;

  /** Whose business is over. */
  static final int LEFT = 29;

  /** Whose contract was ended early. */
  static final int LEAVING = 30;

  private static final List<Integer> AREAS = List.of(227, 318, 377, 387, 475, 495, 541, 585, 596);
  private static final int MOBILE = 734;

  private final CustomerService customers;
  private final DemoSites sites;
  private final DemoInstallations installations;
  private final DemoPeople people;
  private final DemoContracts contracts;
  private final Stage stage;

  DemoCustomers(
      CustomerService customers,
      DemoSites sites,
      DemoInstallations installations,
      DemoPeople people,
      DemoContracts contracts,
      Stage stage) {
    this.customers = customers;
    this.sites = sites;
    this.installations = installations;
    this.people = people;
    this.contracts = contracts;
    this.stage = stage;
  }

  List<DemoCustomer> all(Crew crew, LocalDate start) {
    List<CzechCompany> companies = CzechCompany.all();
    List<DemoCustomer> made = new ArrayList<>();
    for (int place = 0; place < companies.size(); place++) {
      made.add(make(place, companies.get(place), crew, start));
    }
    return made;
  }

  private DemoCustomer make(int place, CzechCompany company, Crew crew, LocalDate start) {
    Chance chance = Chance.of("customer", place);
    Newcomer newcomer = write(place, company, crew, since(place, start, chance), chance);
    sites.of(newcomer);
    DemoCustomer.Installation installation = installations.first(newcomer, crew, chance);
    DemoCustomer.Installation former = installations.former(newcomer, crew, chance);
    List<DemoCustomer.Asker> askers = people.of(newcomer, chance);
    boolean paid = place < FIRST_FREE;
    LocalDate until = paid ? contracts.sign(newcomer, installation.id(), chance) : null;
    status(newcomer);
    int weight = 4 + company.calls() / 60;
    return new DemoCustomer(
        place,
        newcomer.id(),
        company,
        newcomer.since(),
        until,
        installation,
        former,
        askers.subList(0, askers.size() - 1),
        askers.getLast(),
        place >= FIRST_PROSPECT ? 0 : paid ? weight : weight / 3);
  }

  /** Most were customers before the first day; some came since, prospects lately. */
  private LocalDate since(int place, LocalDate start, Chance chance) {
    if (place >= FIRST_PROSPECT) {
      return stage.today().minusDays(chance.between(80, 120));
    }
    if (place % 4 == 3 && place < SUSPENDED) {
      int days = Math.toIntExact(ChronoUnit.DAYS.between(start, stage.today()));
      return start.plusDays(chance.between(0, Math.max(0, days - 80))).withDayOfMonth(1);
    }
    return start.withDayOfMonth(1).minusMonths(place >= SUSPENDED ? 8 : place * 5 % 11);
  }

  private Newcomer write(
      int place, CzechCompany company, Crew crew, LocalDate since, Chance chance) {
    Instant moment = Stage.at(since.minusDays(6), 10, 15);
    long manager = chance.of(crew.managers());
    CustomerInput input = input(place, company, manager, since.minusDays(7), chance);
    long id = stage.by(manager, moment, () -> customers.create(input));
    return new Newcomer(place, id, company, since, manager, moment);
  }

  private static CustomerInput input(
      int place, CzechCompany company, long manager, LocalDate told, Chance chance) {
    boolean abroad = place == 20;
    String ico = CzechCompany.ico(place);
    return new CustomerInput(
        company.name(),
        company.legalForm(),
        ico,
        "CZ" + ico,
        company.street(),
        company.city(),
        company.postcode(),
        Address.HOME,
        post(place, company),
        company.registerEntry(chance.between(1_000, 39_000)),
        abroad ? Translations.ENGLISH : Translations.CZECH,
        emails(place, company),
        phones(place, chance),
        "www." + company.domain(),
        VatRegime.DOMESTIC,
        manager,
        new CriteriaSheet(
            new CriterionValue(company.employees(), CriterionSource.TOLD_BY_CUSTOMER, told),
            calls(place, company, told),
            new CriterionValue(company.complexity(), CriterionSource.ESTIMATED, told)),
        "vykazy@" + company.domain(),
        place % 2 == 0 ? "OBJ-" + (4_000 + place * 17) : "",
        place % 5 == 0 ? "Volat až po osmé hodině; serverovna je přístupná jen se správcem." : "");
  }

  /** Some have their post sent to a box at the post office. */
  private static Address post(int place, CzechCompany company) {
    return place % 6 == 3
        ? new Address("P. O. Box " + (10 + place), company.city(), company.postcode(), Address.HOME)
        : Address.NONE;
  }

  private static List<String> emails(int place, CzechCompany company) {
    String main = "info@" + company.domain();
    return place % 4 == 1 ? List.of(main, "fakturace@" + company.domain()) : List.of(main);
  }

  /** Of a line in the country; of some companies the mobile phone of their duty too. */
  private static List<String> phones(int place, Chance chance) {
    int area = AREAS.get(chance.between(311, 596) % AREAS.size());
    int middle = chance.between(100, 999);
    int last = chance.between(100, 999);
    String main = "+420 %d %d %d".formatted(area, middle, last);
    return place % 3 == 2
        ? List.of(main, "+420 %d %d %d".formatted(MOBILE, last, middle))
        : List.of(main);
  }

  /** Of one prospect the calls are not known yet. */
  private static @Nullable CriterionValue calls(int place, CzechCompany company, LocalDate told) {
    if (place == FIRST_PROSPECT + 2) {
      return null;
    }
    return new CriterionValue(
        company.calls(),
        place % 3 == 0 ? CriterionSource.MEASURED : CriterionSource.TOLD_BY_CUSTOMER,
        told);
  }

  private void status(Newcomer newcomer) {
    int place = newcomer.place();
    if (place >= FIRST_FREE && place < FIRST_PROSPECT) {
      move(newcomer, newcomer.after(120), CustomerStatus.ACTIVE, "");
    } else if (place == LEFT) {
      move(
          newcomer,
          Stage.at(stage.today().minusMonths(2), 15, 0),
          CustomerStatus.ENDED,
          "Zákazník přešel na jiný software, smlouvu vypověděl");
    } else if (place == SUSPENDED) {
      move(
          newcomer,
          Stage.at(stage.today().minusDays(9), 9, 30),
          CustomerStatus.SUSPENDED,
          "Dvě faktury jsou přes měsíc po splatnosti");
    }
  }

  private void move(Newcomer newcomer, Instant moment, CustomerStatus next, String reason) {
    long id = newcomer.id();
    stage.does(
        newcomer.manager(),
        moment,
        () -> customers.moveTo(id, customers.detail(id).version(), next, reason));
  }
}
