package cz.ohlas.statement;

/**
 * What a corrective statement corrects.
 *
 * @param number of the statement corrected
 * @param former its figures
 * @param reason as told to the customer
 */
record Correction(String number, Figures former, String reason) {}
