package cz.ohlas.contract;

import java.util.Set;

/**
 * What a contract keeps others of the same customer from (REG-5).
 *
 * @param number the number as it stands on the paper
 * @param registrationIds the installations it covers
 */
record ContractCover(String number, ContractDays days, Set<Long> registrationIds) {}
