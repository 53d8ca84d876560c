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
  static final String OPPORTUNITIES = "quotes/opportunities";
  static final String CUSTOMER = "customer";
  static final String REQUEST = "request";

  private QuoteNavigation() {}

  /** The address of a quote's page. */
  public static String path(long quoteId) {
    return ROUTE + "/" + quoteId;
  }

  /** The address at which a quote for the customer is begun. */
  static String newPath(long customerId) {
    return NEW + "?" + CUSTOMER + "=" + customerId;
  }

  /** Begins a quote for the customer. */
  public static void begin(long customerId) {
    UI.getCurrent()
        .navigate(NEW, QueryParameters.simple(Map.of(CUSTOMER, String.valueOf(customerId))));
  }

  /** The address of the refused requests that could become quotes. */
  public static String opportunitiesPath() {
    return OPPORTUNITIES;
  }

  /** Begins a quote in place of a refused request. */
  static void beginInPlaceOf(long requestId) {
    UI.getCurrent()
        .navigate(NEW, QueryParameters.simple(Map.of(REQUEST, String.valueOf(requestId))));
  }

  static String editPath(long quoteId) {
    return ROUTE + "/" + quoteId + "/edit";
  }
}
