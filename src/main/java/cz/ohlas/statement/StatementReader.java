package cz.ohlas.statement;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.complaint.ComplaintsOfMonth;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestsOfMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a customer's month is made of. */
@Component
class StatementReader {

  private final StatementRepository statements;
  private final RequestsOfMonth requests;
  private final ComplaintsOfMonth complaints;
  private final ContractService contracts;
  private final CustomerService customers;
  private final RegistrationService registrations;
  private final CompanyProfileService companies;
  private final CompanyTexts texts;
  private final StaffDirectory staff;

  StatementReader(
      StatementRepository statements,
      RequestsOfMonth requests,
      ComplaintsOfMonth complaints,
      ContractService contracts,
      CustomerService customers,
      RegistrationService registrations,
      CompanyProfileService companies,
      CompanyTexts texts,
      StaffDirectory staff) {
    this.statements = statements;
    this.requests = requests;
    this.complaints = complaints;
    this.contracts = contracts;
    this.customers = customers;
    this.registrations = registrations;
    this.companies = companies;
    this.texts = texts;
    this.staff = staff;
  }

  /** The customer's month as far as it had been written down by the moment. */
  MonthFacts month(long customerId, YearMonth month, Instant asOf) {
    Period period = new Period(month);
    List<RequestFact> facts = new Known(asOf).of(requests.ofCustomer(customerId, month));
    Reported reported = reported(customerId);
    return new MonthFacts(
        facts.stream().map(fact -> new MonthRequest(fact, period, reported)).toList(),
        LateWork.of(facts, period, reported));
  }

  /** The contracts that held in the month, the latest last. */
  List<ContractDetail> contracts(long customerId, YearMonth month) {
    LocalDate first = month.atDay(1);
    return contracts.ofCustomer(customerId).reversed().stream()
        .filter(contract -> !contract.isWithdrawn())
        .filter(contract -> !contract.facts().validFrom().isAfter(month.atEndOfMonth()))
        .filter(contract -> contract.lastDay().filter(first::isAfter).isEmpty())
        .toList();
  }

  /**
   * Everything the statement is made of.
   *
   * @throws BusinessRuleViolation when the customer had no contract in the month
   */
  StatementMaterial read(long customerId, YearMonth month, Instant asOf, long preparedBy) {
    Locale locale = customers.party(customerId).language();
    return read(customerId, month, asOf, preparedBy, locale);
  }

  /** The same for a statement issued before: in its language, with the figures that it keeps. */
  StatementMaterial again(Statement issued) {
    return read(
            issued.customer().id(),
            issued.month(),
            issued.issuedAt(),
            issued.issuedByStaffId(),
            issued.language())
        .with(issued.figures());
  }

  private StatementMaterial read(
      long customerId, YearMonth month, Instant asOf, long preparedBy, Locale locale) {
    CustomerParty party = customers.party(customerId);
    List<ContractDetail> held = contracts(customerId, month);
    if (held.isEmpty()) {
      throw noContract(party.name(), month);
    }
    CompanyProfile company = companies.current();
    MonthFacts facts = month(customerId, month, asOf);
    return new StatementMaterial(
        new Period(month),
        locale,
        company,
        StatementHead.letterhead(
            company.identity(),
            companies.logo().orElse(null),
            company.rules().supportEmail(),
            locale),
        party,
        customers.detail(customerId).facts().costCentre(),
        held.stream().map(this::onSheet).toList(),
        facts,
        complaints.of(customerId, month),
        facts.figures(asOf),
        asOf,
        LocalDate.ofInstant(asOf, ConsoleClock.PRAGUE),
        staff
            .card(preparedBy)
            .orElseGet(() -> new StaffCard(preparedBy, staff.nameOf(preparedBy), "", "", "")),
        (key, arguments) ->
            Words.typed(texts.text(locale, "statement.print." + key, arguments), locale),
        staff);
  }

  private SheetContract onSheet(ContractDetail contract) {
    return new SheetContract(
        contract,
        contract.facts().registrationIds().stream()
            .sorted()
            .map(id -> registrations.reference(id).label())
            .toList());
  }

  private Reported reported(long customerId) {
    return new Reported(
        statements.ofCustomer(customerId).stream()
            .collect(
                Collectors.groupingBy(
                    Statement::month,
                    Collectors.mapping(Statement::issuedAt, Collectors.toList()))));
  }

  static BusinessRuleViolation noContract(String customer, YearMonth month) {
    return BusinessRuleViolation.plain(
        "statement.rule.noContract", customer, month.getMonthValue() + "/" + month.getYear());
  }
}
