package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.customer.Customer;
import cz.ohlas.price.PriceListService;
import cz.ohlas.price.TierDecision;
import org.springframework.stereotype.Component;

/** Makes contracts as they would be written down, and writes none of them. */
@Component
class ContractMaker {

  private final ServicePackageRepository packages;
  private final ContractRules rules;
  private final PriceListService priceLists;
  private final ConsoleClock clock;

  ContractMaker(
      ServicePackageRepository packages,
      ContractRules rules,
      PriceListService priceLists,
      ConsoleClock clock) {
    this.packages = packages;
    this.rules = rules;
    this.priceLists = priceLists;
    this.clock = clock;
  }

  /**
   * A contract with the customer.
   *
   * @throws BusinessRuleViolation when it must not be, by itself or beside what is written down
   */
  Contract make(Customer customer, ContractInput input) {
    rules.check(customer, input, 0);
    return new Contract(customer, packageOf(input), input, decision(input), clock.instant());
  }

  /** What the price rests on. */
  TierDecision decision(ContractInput input) {
    return priceLists.inForceOn(input.pricedOn()).decide(input.criteria());
  }

  /** What was agreed on. */
  ServicePackage packageOf(ContractInput input) {
    long id = input.servicePackageId();
    return packages.findById(id).orElseThrow(() -> new NotFound(ServicePackage.class, id));
  }
}
