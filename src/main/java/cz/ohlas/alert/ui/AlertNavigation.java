package cz.ohlas.alert.ui;

import cz.ohlas.alert.AlertFilter;
import cz.ohlas.alert.AlertListItem;
import cz.ohlas.contract.ui.ContractNavigation;
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

  /** The address of the place on the customer's page where the alert is mended. */
  public static String mendingPath(AlertListItem alert) {
    return CustomerNavigation.path(alert.customerId(), place(alert));
  }

  static void mend(AlertListItem alert) {
    CustomerNavigation.open(alert.customerId(), place(alert));
  }

  private static String place(AlertListItem alert) {
    return switch (alert.kind()) {
      case CONTRACT_NOT_VERIFIED -> CustomerNavigation.REGISTRATIONS;
      case PROOF_TO_VERIFY -> CustomerNavigation.registration(alert.subjectId());
      case NOBODY_AUTHORISED -> CustomerNavigation.CONTACTS;
      case CONTRACT_OF_ENDED, NOTICE_DAY, CONTRACT_ENDING ->
          ContractNavigation.contract(alert.subjectId());
      case REGISTRATION_WITHOUT_CONTRACT -> ContractNavigation.ALL;
      case CRITERIA_OLD -> CustomerNavigation.TERMS;
    };
  }
}
