package cz.ohlas.customer;

import org.jspecify.annotations.Nullable;

/**
 * A customer as a table names it.
 *
 * @param person who came with it, null for nobody
 * @param statusReason why, as the table says; may be empty
 * @param status where the business stands, as the table says
 */
record CustomerImportRow(
    CustomerInput customer,
    @Nullable ContactInput person,
    CustomerStatus status,
    String statusReason) {}
