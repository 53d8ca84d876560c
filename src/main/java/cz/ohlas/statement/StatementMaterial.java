package cz.ohlas.statement;

import cz.ohlas.base.StaffDirectory;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.complaint.ComplaintFact;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.customer.CustomerParty;
import cz.ohlas.report.Letterhead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Everything a statement is made of, read at one moment.
 *
 * @param contracts those that held in the month, never empty, the latest last
 * @param costCentre the customer's, empty when there is none
 * @param asOf the moment at which queries were counted
 * @param preparedBy who prepares it
 * @param texts the company's words of documents
 */
record StatementMaterial(
    Period period,
    Locale locale,
    CompanyProfile company,
    Letterhead letterhead,
    CustomerParty customer,
    String costCentre,
    List<SheetContract> contracts,
    MonthFacts facts,
    List<ComplaintFact> complaints,
    Figures figures,
    Instant asOf,
    LocalDate issuedOn,
    StaffDirectory.StaffCard preparedBy,
    StatementTexts texts,
    StaffDirectory staff) {

  /** The contract under which the month is reported. */
  ContractDetail contract() {
    return contracts.getLast().contract();
  }

  /** The same with the figures kept before. */
  StatementMaterial with(Figures kept) {
    return new StatementMaterial(
        period,
        locale,
        company,
        letterhead,
        customer,
        costCentre,
        contracts,
        facts,
        complaints,
        kept,
        asOf,
        issuedOn,
        preparedBy,
        texts,
        staff);
  }
}
