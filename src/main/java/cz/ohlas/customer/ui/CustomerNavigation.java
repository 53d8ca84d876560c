package cz.ohlas.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.modulith.NamedInterface;

/** The ways to a customer's page. */
@NamedInterface("ui")
public final class CustomerNavigation {

  static final String ROUTE = "customers";
  static final String PART = "part";

  private CustomerNavigation() {}

  /** The address of a customer's page. */
  public static String path(long customerId) {
    return ROUTE + "/" + customerId;
  }

  /** A link that names the customer. */
  public static Anchor link(long customerId, String name) {
    return new Anchor(path(customerId), name);
  }

  /** The address of a part of a customer's page, by the translation key of the part's title. */
  public static String path(long customerId, String part) {
    return path(customerId) + "?" + PART + "=" + part;
  }

  /** Goes to a customer's page. */
  public static void open(long customerId) {
    UI.getCurrent().navigate(path(customerId));
  }

  /** Goes to a part of a customer's page, by the translation key of the part's title. */
  public static void open(long customerId, String part) {
    UI.getCurrent().navigate(path(customerId), QueryParameters.of(PART, part));
  }
}
