package cz.ohlas.request.ui;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.contract.EntitlementService;
import cz.ohlas.contract.ui.EntitlementPanels;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.request.AbsenceService;
import cz.ohlas.request.NextStepService;
import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestIntakeService;
import cz.ohlas.request.RequestLinkService;
import cz.ohlas.request.RequestMailService;
import cz.ohlas.request.RequestNotebookService;
import cz.ohlas.request.RequestPrintService;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestWorkService;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screens of requests need of the services. */
@Component
record RequestDesk(
    RequestService requests,
    RequestWorkService work,
    RequestEndingService endings,
    NextStepService steps,
    RequestNotebookService notebooks,
    RequestLinkService links,
    AbsenceService absences,
    DocumentStore documents,
    RequestMailService mails,
    RequestPrintService prints,
    RequestIntakeService intake,
    EntitlementService entitlements,
    EntitlementPanels panels,
    CustomerService customers,
    ContactService contacts,
    RegistrationService registrations,
    WorkingCalendarService calendars,
    CompanyProfileService company,
    StaffDirectory staff,
    List<RequestSection> sections,
    CurrentStaff current,
    ConsoleClock clock) {

  Instant now() {
    return clock.instant();
  }

  /** Whether whoever looks may work on requests (ACC-2, ACC-3). */
  boolean maySupport() {
    return current
        .find()
        .filter(who -> who.holds(Role.LEAD.name()) || who.holds(Role.ENGINEER.name()))
        .isPresent();
  }

  /** Whether whoever looks leads support (ACC-3). */
  boolean leads() {
    return current.find().filter(who -> who.holds(Role.LEAD.name())).isPresent();
  }

  StatusWords words() {
    return new StatusWords(calendars.current(), now());
  }
}
