package cz.ohlas.request;

import cz.ohlas.customer.Contact;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.Registration;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what is owed to them at that moment.
 *
 * @param contact null for a person we don't know
 * @param authorised whether the customer approved the person for the day (REG-4)
 * @param contractId the paid contract, null on the free programme
 * @param answerTime in working time, null where none is owed (REG-5)
 */
record Applicant(
    Customer customer,
    @Nullable Registration registration,
    @Nullable Contact contact,
    boolean authorised,
    @Nullable Long contractId,
    @Nullable Duration answerTime) {}
