package cz.ohlas.statement;

import cz.ohlas.contract.ContractDetail;
import java.util.List;

/**
 * A contract of the month as the statement names it.
 *
 * @param registrations the installations that it covers, in words
 */
record SheetContract(ContractDetail contract, List<String> registrations) {}
