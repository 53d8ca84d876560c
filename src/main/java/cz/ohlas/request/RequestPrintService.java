package cz.ohlas.request;

import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Translations;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.contract.ContractService;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.report.ReportRenderer;
import cz.ohlas.report.ReportTemplate;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.workingtime.Explanation;
import cz.ohlas.workingtime.WorkingCalendarService;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the record of a request. All staff may, as all read requests (ACC-1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RequestPrintService {

  private final RequestService requests;
  private final RequestMailService mails;
  private final CustomerService customers;
  private final ContractService contracts;
  private final WorkingCalendarService calendars;
  private final CompanyProfileService company;
  private final CompanyTexts texts;
  private final StaffDirectory directory;
  private final CurrentStaff currentStaff;
  private final ReportRenderer renderer;
  private final RequestStore store;

  RequestPrintService(
      RequestService requests,
      RequestMailService mails,
      CustomerService customers,
      ContractService contracts,
      WorkingCalendarService calendars,
      CompanyProfileService company,
      CompanyTexts texts,
      StaffDirectory directory,
      CurrentStaff currentStaff,
      ReportRenderer renderer,
      RequestStore store) {
    this.requests = requests;
    this.mails = mails;
    this.customers = customers;
    this.contracts = contracts;
    this.calendars = calendars;
    this.company = company;
    this.texts = texts;
    this.directory = directory;
    this.currentStaff = currentStaff;
    this.renderer = renderer;
    this.store = store;
  }

  /**
   * The record as it stands now.
   *
   * @param kind for whom
   * @param language in which it is read
   * @throws NotFound when there is no such request
   */
  public RequestPrintFile pdf(long id, RecordKind kind, Locale language) {
    Locale locale = Translations.supported(language);
    Instant now = store.entry().now();
    RequestDetail request = requests.detail(id);
    RequestFact fact = request.fact();
    Long contractId = fact.contractId();
    RequestReport report = new RequestReport(new PrintVoice(locale, texts.wording(locale)), now);
    RequestPrint print =
        report.print(
            new RequestReport.Material(
                kind,
                company.current(),
                company.logo().orElse(null),
                customers.party(fact.customerId()),
                request,
                contractId == null ? null : contracts.detail(contractId),
                explanations(fact, now),
                new CourseWords(
                        fact, request.notebook(), mails.ofRequest(id), directory::nameOf, now)
                    .turns(kind, locale),
                directory::nameOf,
                directory.card(currentStaff.require().id()).orElse(null)));
    return new RequestPrintFile(
        report.fileName(fact.number(), kind),
        renderer.pdf(ReportTemplate.REQUEST_RECORD, print, locale));
  }

  private Map<Long, Explanation> explanations(RequestFact fact, Instant now) {
    DueExplanation why = new DueExplanation(fact, calendars.current(), now);
    Map<Long, Explanation> found = new HashMap<>();
    for (QueryFact query : fact.queries()) {
      why.of(query).ifPresent(explanation -> found.put(query.id(), explanation));
    }
    return found;
  }
}
