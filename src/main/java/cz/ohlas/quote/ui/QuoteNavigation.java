package cz.ohlas.quote.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/** The ways to quotes. */
@NamedInterface("ui")
public final class QuoteNavigation {

  static final String ROUTE = "quotes";
  static final String NEW = "quotes/new";
  static final String CUSTOMER = "customer";

  private QuoteNavigation() {}

  /** The address of a quote's page. */
  public static String path(long quoteId) {
    return ROUTE + "/" + quoteId;
  }

  /** Begins a quote for the customer. */
  public static void begin(long customerId) {
    UI.getCurrent()
        .navigate(NEW, QueryParameters.simple(Map.of(CUSTOMER, String.valueOf(customerId))));
  }

  static String editPath(long quoteId) {
    return ROUTE + "/" + quoteId + "/edit";
  }
}
