package cz.ohlas.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.modulith.NamedInterface;

/** The ways to a customer's page. */
@NamedInterface("ui")
public final class CustomerNavigation {

  /** The place of the installations on a customer's page. */
  public static final String REGISTRATIONS = "registrations";

  /** The place of the people on a customer's page. */
  public static final String CONTACTS = "contacts";

  /** The place of terms and price criteria on a customer's page. */
  public static final String TERMS = "terms";

  static final String ROUTE = "customers";

  /** The page comes a moment later than the answer that says what is on it, and then settles. */
  private static final String POINT =
      """
      [0, 150, 400, 900].forEach(wait => setTimeout(() => {
        const place = document.getElementById($0);
        place?.scrollIntoView();
        place?.classList.add('pointed-at');
      }, wait));
      """;

  private CustomerNavigation() {}

  /** The address of a customer's page. */
  public static String path(long customerId) {
    return ROUTE + "/" + customerId;
  }

  /** The address of a place on a customer's page, which is the id of an element there. */
  public static String path(long customerId, String place) {
    return path(customerId) + "#" + place;
  }

  /** The place of an installation on its customer's page. */
  public static String registration(long id) {
    return "registration-" + id;
  }

  /** The place of a person on its customer's page. */
  public static String contact(long id) {
    return "contact-" + id;
  }

  /** A link that names the customer. */
  public static Anchor link(long customerId, String name) {
    return new Anchor(path(customerId), name);
  }

  /** Goes to a customer's page. */
  public static void open(long customerId) {
    UI.getCurrent().navigate(path(customerId));
  }

  /** Goes to a place on a customer's page. */
  public static void open(long customerId, String place) {
    open(customerId);
    UI.getCurrent().getPage().executeJs(POINT, place);
  }
}
