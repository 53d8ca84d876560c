package cz.ohlas.quote.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.ohlas.contract.ui.OfferStart;

/** What support does not cover can be offered by a quote (REQ-5). */
@SpringComponent
final class QuoteOffer implements OfferStart {

  @Override
  public String path(long customerId) {
    return QuoteNavigation.newPath(customerId);
  }
}
