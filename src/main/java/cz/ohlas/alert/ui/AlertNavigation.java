package cz.ohlas.alert.ui;

import cz.ohlas.alert.AlertFilter;
import cz.ohlas.alert.AlertKind;
import cz.ohlas.alert.AlertListItem;
import cz.ohlas.customer.ui.CustomerNavigation;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** The ways to alerts, and from them to where they are mended. */
@NamedInterface("ui")
public final class AlertNavigation {

  static final String ROUTE = "alerts";

  private AlertNavigation() {}

  /** The address of the list under a filter. */
  public static String path(AlertFilter filter) {
    Map<String, String> parameters = AlertParameters.write(filter);
    return parameters.isEmpty()
        ? ROUTE
        : parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("&", ROUTE + "?", ""));
  }

  /** The address of the part of the customer's page where the alert is mended. */
  public static String mendingPath(AlertListItem alert) {
    return CustomerNavigation.path(alert.customerId(), part(alert.kind()));
  }

  static void mend(AlertListItem alert) {
    CustomerNavigation.open(alert.customerId(), part(alert.kind()));
  }

  /** The title of the part of the customer's page. */
  private static String part(AlertKind kind) {
    return switch (kind) {
      case CONTRACT_NOT_VERIFIED, PROOF_TO_VERIFY -> "customer.section.registrations";
      case NOBODY_AUTHORISED -> "customer.section.contacts";
      case NOTICE_DAY, CONTRACT_ENDING, REGISTRATION_WITHOUT_CONTRACT -> "contract.title";
      case CRITERIA_OLD -> "customer.section.terms";
    };
  }
}
