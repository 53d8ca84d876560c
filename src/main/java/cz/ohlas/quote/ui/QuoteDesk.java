package cz.ohlas.quote.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.price.PriceListService;
import cz.ohlas.quote.QuoteOpportunities;
import cz.ohlas.quote.QuoteService;
import cz.ohlas.quote.QuoteWorkflow;
import java.time.LocalDate;

/** What the screens about quotes work with. */
@SpringComponent
record QuoteDesk(
    QuoteService quotes,
    QuoteWorkflow workflow,
    QuoteOpportunities opportunities,
    CustomerService customers,
    RegistrationService registrations,
    ServicePackageService packages,
    PriceListService priceLists,
    StaffDirectory directory,
    CurrentStaff currentStaff,
    ConsoleClock clock) {

  /** Whether the person signed in writes quotes (ACC-4). */
  boolean writes() {
    return currentStaff.require().holds("ACCOUNT_MANAGER");
  }

  /** Whether the person signed in approves quotes (ACC-5). */
  boolean approves() {
    return currentStaff.require().holds("HEAD");
  }

  /** Whether refused requests are shown to the person signed in as something to sell. */
  boolean sellsOrApproves() {
    return writes() || approves();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }
}
