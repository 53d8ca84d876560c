package cz.ohlas.contract;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to a customer who may make requests on its behalf, for the customer to confirm or to
 * correct (REG-4). All staff may, as all read customers and contracts (ACC-1).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AuthorisedPersonsLetter {

  private final CustomerService customers;
  private final ContactService contacts;
  private final ContractService contracts;
  private final CompanyProfileService company;
  private final CompanyTexts texts;
  private final StaffDirectory directory;
  private final CurrentStaff currentStaff;
  private final ReportRenderer renderer;
  private final ConsoleClock clock;

  AuthorisedPersonsLetter(
      CustomerService customers,
      ContactService contacts,
      ContractService contracts,
      CompanyProfileService company,
      CompanyTexts texts,
      StaffDirectory directory,
      CurrentStaff currentStaff,
      ReportRenderer renderer,
      ConsoleClock clock) {
    this.customers = customers;
    this.contacts = contacts;
    this.contracts = contracts;
    this.company = company;
    this.texts = texts;
    this.directory = directory;
    this.currentStaff = currentStaff;
    this.renderer = renderer;
    this.clock = clock;
  }

  /**
   * The letter in the customer's language: everybody whose authorisation covers the day.
   *
   * @throws NotFound when there is no such customer
   */
  public AuthorisedPersonsFile pdf(long customerId, LocalDate day) {
    CustomerParty customer = customers.party(customerId);
    Locale locale = Translations.supported(customer.language());
    AuthorisedPersonsReport report =
        new AuthorisedPersonsReport(locale, (key, arguments) -> texts.text(locale, key, arguments));
    AuthorisedPersonsPrint print =
        report.print(
            new AuthorisedPersonsReport.Material(
                company.current(),
                company.logo().orElse(null),
                customer,
                contracts.allLiveOn(customerId, day),
                contacts.ofCustomer(customerId),
                directory.card(currentStaff.require().id()).orElse(null),
                day,
                LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE)));
    return new AuthorisedPersonsFile(
        report.fileName(customer.name(), day),
        renderer.pdf(ReportTemplate.AUTHORISED_PERSONS, print, locale));
  }
}
