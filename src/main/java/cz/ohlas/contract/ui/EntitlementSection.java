package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.contract.EntitlementService;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.customer.ui.CustomerSection;
import java.time.LocalDate;

/** Who of a customer was entitled to what on a day, on the customer's page. */
@org.springframework.stereotype.Component
record EntitlementSection(
    EntitlementService entitlements,
    EntitlementPanels panels,
    RegistrationService registrations,
    ContactService contacts,
    ConsoleClock clock)
    implements CustomerSection {

  private static final int ORDER = 15;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Component of(long customerId, Runnable reload) {
    return new EntitlementOnDay(this, customerId);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }
}
