package cz.ohlas.demo;

import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractInput;
import cz.ohlas.contract.ContractService;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.price.PriceCriteria;
import cz.ohlas.price.PriceListService;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Paid contracts: most year after year, each following the one before; some prolong themselves,
 * some have no end, two were ended early, of one notice was given.
 */
@Component
@Profile("demo")
class DemoContracts {

  private static final int STRONGEST_PACKAGE = 4;

  /** The customer who has given notice of a contract that prolongs itself. */
  private static final int NOTICED = 6;

  /** Customers whose package has changed, or will. */
  private static final Set<Integer> CHANGED = Set.of(2, 12);

  private static final Prolongation YEARLY = Prolongation.byMonths(12, 2);
  private static final Prolongation OPEN = Prolongation.untilNotice(3);

  private final ContractService contracts;
  private final DemoAmendments amendments;
  private final PriceListService prices;
  private final Stage stage;

  DemoContracts(
      ContractService contracts, DemoAmendments amendments, PriceListService prices, Stage stage) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.prices = prices;
    this.stage = stage;
  }

  /** Signs them all; gives back the last day where the business ended. */
  @Nullable LocalDate sign(Newcomer newcomer, long registration, Chance chance) {
    LocalDate last = lastDay(newcomer.place());
    Prolongation goesOn = prolongation(newcomer.place());
    long agreed = 1L + chance.weighted(2, 4, 3, 1);
    LocalDate from = newcomer.since();
    Long earlier = null;
    for (int year = 1; !from.isAfter(stage.today()); year++) {
      LocalDate to = from.plusYears(1).minusDays(1);
      long contract =
          sign(
              newcomer,
              new Signing(
                  registration, agreed, from, goesOn.equals(OPEN) ? null : to, goesOn, earlier),
              year);
      earlier = contract;
      if (last != null && !last.isBefore(from) && !last.isAfter(to)) {
        terminate(contract, newcomer.manager(), last);
        return last;
      }
      if (!goesOn.equals(Prolongation.NONE) || to.isAfter(stage.today())) {
        amend(newcomer, contract, agreed);
        return null;
      }
      from = to.plusDays(1);
      if (chance.happens(0.2) && agreed < STRONGEST_PACKAGE) {
        agreed++;
      }
    }
    return null;
  }

  private static Prolongation prolongation(int place) {
    if (place % 9 == 4) {
      return OPEN;
    }
    return place % 5 == 1 && place < DemoCustomers.SUSPENDED ? YEARLY : Prolongation.NONE;
  }

  /** What has happened to the contract that holds now. */
  private void amend(Newcomer newcomer, long contract, long agreed) {
    int place = newcomer.place();
    if (place == NOTICED) {
      amendments.giveNotice(newcomer, contract);
    }
    if (CHANGED.contains(place)) {
      amendments.changePackage(newcomer, contract, agreed % STRONGEST_PACKAGE + 1);
    }
    if (place % 6 == 0) {
      amendments.bringAgreement(newcomer, contract);
    }
  }

  /** What one contract is about, and which one it follows. */
  private record Signing(
      long registration,
      long servicePackage,
      LocalDate from,
      @Nullable LocalDate to,
      Prolongation goesOn,
      @Nullable Long earlier) {}

  /** Two customers have left since. */
  private @Nullable LocalDate lastDay(int place) {
    return switch (place) {
      case DemoCustomers.LEFT -> stage.today().minusMonths(5);
      case DemoCustomers.LEAVING -> stage.today().minusMonths(3);
      default -> null;
    };
  }

  private long sign(Newcomer newcomer, Signing about, int year) {
    int place = newcomer.place();
    CzechCompany company = newcomer.company();
    LocalDate from = about.from();
    LocalDate signed = from.minusDays(4);
    PriceCriteria criteria =
        new PriceCriteria(company.employees(), company.calls(), company.complexity());
    String number =
        "S-%d-%03d%s".formatted(from.getYear(), 100 + place, year > 1 ? "/" + year : "");
    return stage.by(
        newcomer.manager(),
        Stage.at(signed, 14, 5),
        () ->
            contracts.create(
                new ContractInput(
                    number,
                    newcomer.id(),
                    about.servicePackage(),
                    signed,
                    from,
                    about.to(),
                    about.goesOn(),
                    prices.inForceOn(from).decide(criteria).yearlyPrice(),
                    criteria,
                    signed,
                    Set.of(about.registration()),
                    place % 2 == 0
                        ? "Roční platba předem, splatnost 14 dnů."
                        : "Čtvrtletní splátky předem, splatnost 14 dnů.",
                    place % 7 == 3 ? null : signed,
                    place % 3 == 1,
                    null,
                    about.earlier())));
  }

  /** A contract for an installation whose proof is still to come. */
  void signAhead(DemoCustomer customer, long manager, long registration) {
    CzechCompany company = customer.company();
    LocalDate from = stage.today().minusDays(5);
    PriceCriteria criteria =
        new PriceCriteria(company.employees(), company.calls(), company.complexity());
    stage.by(
        manager,
        Stage.at(from, 15, 10),
        () ->
            contracts.create(
                new ContractInput(
                    "S-%d-%03d".formatted(from.getYear(), 100 + customer.place()),
                    customer.id(),
                    2L,
                    from,
                    from,
                    from.plusYears(1).minusDays(1),
                    Prolongation.byMonths(12, 2),
                    prices.inForceOn(from).decide(criteria).yearlyPrice(),
                    criteria,
                    from,
                    Set.of(registration),
                    "Roční platba předem, splatnost 14 dnů.",
                    from,
                    false,
                    null,
                    null)));
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
}
