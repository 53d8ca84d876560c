package cz.ohlas.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A customer's month before and after its statement.
 *
 * @param contractNumber null when the customer had no contract in the month
 * @param language the language of the statement
 * @param issuableFrom the first day on which it can be issued
 * @param problems what to look at before it is issued
 * @param issued the statements there are, the one in force first
 */
public record StatementOverview(
    long customerId,
    String customerName,
    YearMonth month,
    @Nullable String contractNumber,
    StatementState state,
    Locale language,
    LocalDate issuableFrom,
    Figures figures,
    List<StatementProblem> problems,
    List<IssuedStatement> issued) {}
