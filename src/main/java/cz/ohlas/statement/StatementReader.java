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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** The customer's month as it stands now. */
  MonthFacts month(long customerId, YearMonth month) {
    Period period = new Period(month);
    List<RequestFact> facts = requests.ofCustomer(customerId, month);
    return new MonthFacts(
        facts.stream().map(fact -> new MonthRequest(fact, period)).toList(),
        LateWork.of(facts, period, issuedBefore(customerId, month)));
  }

  /** The contract under which the month is reported: the latest that held in it. */
  Optional<ContractDetail> contract(long customerId, YearMonth month) {
    LocalDate first = month.atDay(1);
    return contracts.ofCustomer(customerId).stream()
        .filter(contract -> !contract.facts().validFrom().isAfter(month.atEndOfMonth()))
        .filter(contract -> contract.lastDay().filter(first::isAfter).isEmpty())
        .findFirst();
  }

  /**
   * Everything the statement is made of.
   *
   * @throws BusinessRuleViolation when the customer had no contract in the month
   */
  StatementMaterial read(long customerId, YearMonth month, Instant asOf, long preparedBy) {
    CustomerParty party = customers.party(customerId);
    Locale locale = party.language();
    ContractDetail contract =
        contract(customerId, month).orElseThrow(() -> noContract(party.name(), month));
    CompanyProfile company = companies.current();
    MonthFacts facts = month(customerId, month);
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
        contract,
        contract.facts().registrationIds().stream()
            .sorted()
            .map(id -> registrations.reference(id).label())
            .toList(),
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

  private Map<YearMonth, Instant> issuedBefore(long customerId, YearMonth month) {
    Map<YearMonth, Instant> issued = new HashMap<>();
    // Revisions come in order: the last one of a month counts
    statements
        .before(customerId, month.atDay(1))
        .forEach(statement -> issued.put(statement.month(), statement.issuedAt()));
    return issued;
  }

  static BusinessRuleViolation noContract(String customer, YearMonth month) {
    return BusinessRuleViolation.plain(
        "statement.rule.noContract", customer, month.getMonthValue() + "/" + month.getYear());
  }
}
