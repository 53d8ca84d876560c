package cz.ohlas.contract;

import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.price.PriceCriteria;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contracts for tests; whoever calls must be signed in as an account manager. */
@Component
public class ContractFixtures {

  private final ContractService contracts;
  private final CustomerFixtures customers;

  ContractFixtures(ContractService contracts, CustomerFixtures customers) {
    this.contracts = contracts;
    this.customers = customers;
  }

  /** A contract with package 2 (8 working hours) for the year from the day on. */
  public long contract(long customerId, long registrationId, LocalDate from) {
    return contracts.create(
        input(customerId, registrationId, from, from.plusYears(1).minusDays(1)));
  }

  /** A customer with one installation and a contract for the year from the day on. */
  public long customerWithContract(String name, LocalDate from) {
    long customer = customers.customer(name);
    contract(customer, customers.registration(customer, "K-" + customer), from);
    return customer;
  }

  /** What a form for a contract holds. */
  public static ContractInput input(
      long customerId, long registrationId, LocalDate from, @Nullable LocalDate to) {
    return new ContractInput(
        "S-" + customerId + "-" + from,
        customerId,
        2L,
        from,
        from,
        to,
        Prolongation.of(to),
        BigDecimal.valueOf(46_000),
        new PriceCriteria(35, 120, 2),
        from,
        Set.of(registrationId),
        "roční platba předem",
        from,
        false,
        null,
        null);
  }

  /** The same under another number, going on otherwise, following another contract or none. */
  public static ContractInput prolonging(
      ContractInput input, String number, Prolongation prolongation, @Nullable Long renews) {
    return new ContractInput(
        number,
        input.customerId(),
        input.servicePackageId(),
        input.signedOn(),
        input.validFrom(),
        input.validTo(),
        prolongation,
        input.yearlyPrice(),
        input.criteria(),
        input.pricedOn(),
        input.registrationIds(),
        input.paymentTerms(),
        input.processingAgreementOn(),
        input.silenceMeansAgreement(),
        input.sourceQuoteId(),
        renews);
  }
}
