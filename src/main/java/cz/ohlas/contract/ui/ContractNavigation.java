package cz.ohlas.contract.ui;

import org.springframework.modulith.NamedInterface;

/** The places of contracts on a customer's page. */
@NamedInterface("ui")
public final class ContractNavigation {

  /** All contracts of the customer. */
  public static final String ALL = ContractsPart.ID;

  private ContractNavigation() {}

  /** The place of one contract. */
  public static String contract(long contractId) {
    return ContractCard.id(contractId);
  }
}
