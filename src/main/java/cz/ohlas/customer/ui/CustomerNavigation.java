package cz.ohlas.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.modulith.NamedInterface;

/** The ways to a customer's page. */
@NamedInterface("ui")
public final class CustomerNavigation {

  static final String ROUTE = "customers";

  private CustomerNavigation() {}

  /** The address of a customer's page. */
  public static String path(long customerId) {
    return ROUTE + "/" + customerId;
  }

  /** A link that names the customer. */
  public static Anchor link(long customerId, String name) {
    return new Anchor(path(customerId), name);
  }

  /** Goes to a customer's page. */
  public static void open(long customerId) {
    UI.getCurrent().navigate(path(customerId));
  }
}
