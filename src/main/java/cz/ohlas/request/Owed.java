package cz.ohlas.request;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is owed to a customer at a moment.
 *
 * @param contractId the paid contract, null on the free programme
 * @param answerTime in working time, null where none is owed (REG-5)
 */
record Owed(@Nullable Long contractId, @Nullable Duration answerTime) {}
