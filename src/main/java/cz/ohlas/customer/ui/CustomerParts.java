package cz.ohlas.customer.ui;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.customer.BusinessRegister;
import cz.ohlas.customer.ContactMergeService;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.PersonErasureService;
import cz.ohlas.customer.PersonalDataService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.customer.SiteService;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the parts of a customer's page work with. */
@Component
record CustomerParts(
    CustomerService customers,
    RegistrationService registrations,
    ContactService contacts,
    ContactMergeService merges,
    SiteService sites,
    PersonErasureService erasures,
    PersonalDataService personalData,
    BusinessRegister register,
    DocumentStore documents,
    StaffDirectory staff,
    CurrentStaff current,
    ConsoleClock clock,
    List<CustomerSection> sections,
    List<ContactsOffer> contactsOffers,
    List<CustomerChanges> changes,
    List<LeftOpen> leftOpen) {

  /** ACC-4. */
  boolean maySell() {
    return current.require().holds(Role.ACCOUNT_MANAGER.name());
  }

  /** ACC-3. */
  boolean mayVerify() {
    return current.require().holds(Role.LEAD.name());
  }

  /** ACC-6. */
  boolean mayErase() {
    return current.require().holds(Role.ADMINISTRATOR.name());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }
}
