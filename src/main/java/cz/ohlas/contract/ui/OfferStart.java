package cz.ohlas.contract.ui;

import org.springframework.modulith.NamedInterface;

/** Where a quote is begun. The feature of quotes brings it; contracts do not know quotes. */
@NamedInterface("ui")
@FunctionalInterface
public interface OfferStart {

  /** The address at which a quote for the customer is begun. */
  String path(long customerId);
}
