package cz.ohlas.quote;

import cz.ohlas.contract.PackageUse;
import org.springframework.stereotype.Component;

/** A quote that was sent has promised its package. */
@Component
class QuotedPackages implements PackageUse {

  private final QuoteRepository quotes;

  QuotedPackages(QuoteRepository quotes) {
    this.quotes = quotes;
  }

  @Override
  public boolean isPromised(long packageId) {
    return quotes.countSentWith(packageId) > 0;
  }
}
