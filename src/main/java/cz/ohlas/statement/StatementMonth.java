package cz.ohlas.statement;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.TextWords;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The closing of a month: every customer with a contract in it, and how far the statement is. It is
 * put together in memory, since most of its rows stand for a record that does not exist yet.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class StatementMonth {

  private final StatementRepository statements;
  private final ContractService contracts;
  private final ConsoleClock clock;

  StatementMonth(StatementRepository statements, ContractService contracts, ConsoleClock clock) {
    this.statements = statements;
    this.contracts = contracts;
    this.clock = clock;
  }

  /** The last month that is over. */
  public YearMonth lastEnded() {
    return Period.monthOf(clock.instant()).minusMonths(1);
  }

  /** The rows of a part of the closing. */
  public List<StatementListItem> list(
      StatementFilter filter, ListSlice<StatementSort, StatementListItem> slice) {
    Comparator<StatementListItem> order = order(slice.sort());
    List<StatementListItem> rows =
        matching(filter).stream().sorted(slice.descending() ? order.reversed() : order).toList();
    StatementListItem after = slice.after();
    int from = after == null ? slice.offset() : rows.indexOf(after) + 1;
    return rows.stream().skip(from).limit(slice.limit()).toList();
  }

  /** How many rows the filter shows. */
  public CappedCount count(StatementFilter filter) {
    int size = matching(filter).size();
    return new CappedCount(Math.min(size, CappedCount.CAP), size > CappedCount.CAP);
  }

  private List<StatementListItem> matching(StatementFilter filter) {
    List<String> words = TextWords.typed(filter.typed());
    return rows(filter.month()).stream()
        .filter(row ->
            switch (filter.part()) {
              case ALL -> true;
              case TO_DO -> !row.state().isDone();
              case DONE -> row.state().isDone();
            })
        .filter(row -> words.stream().allMatch(word -> begins(row, word)))
        .toList();
  }

  private List<StatementListItem> rows(YearMonth month) {
    LocalDate first = month.atDay(1);
    Map<Long, Statement> last = new HashMap<>();
    for (Statement statement : statements.ofMonth(first)) {
      last.putIfAbsent(statement.customer().id(), statement);
    }
    Map<Long, ContractDetail> held = new LinkedHashMap<>();
    for (ContractDetail contract : contracts.heldBetween(first, month.atEndOfMonth())) {
      held.merge(
          contract.customerId(),
          contract,
          (one, other) ->
              one.facts().validFrom().isBefore(other.facts().validFrom()) ? other : one);
    }
    boolean ended = new Period(month).hasEnded(clock.instant());
    return held.values().stream()
        .map(contract -> row(contract, last.get(contract.customerId()), ended))
        .toList();
  }

  private static StatementListItem row(
      ContractDetail contract, @Nullable Statement last, boolean ended) {
    return new StatementListItem(
        contract.customerId(),
        contract.customerName(),
        contract.number(),
        last == null ? waiting(ended) : state(last),
        last == null ? null : last.number(),
        last == null ? null : last.issuedAt());
  }

  private static StatementState waiting(boolean ended) {
    return ended ? StatementState.TO_ISSUE : StatementState.NOT_ENDED;
  }

  static StatementState state(Statement last) {
    if (last.document().isEmpty()) {
      return StatementState.UNFINISHED;
    }
    return last.revision() == 0 ? StatementState.ISSUED : StatementState.CORRECTED;
  }

  private static boolean begins(StatementListItem row, String word) {
    String text = CzechText.folded(row.customerName() + " " + row.contractNumber());
    return Arrays.stream(text.split("[^\\p{L}\\p{N}-]+")).anyMatch(part -> part.startsWith(word));
  }

  private static Comparator<StatementListItem> order(StatementSort sort) {
    Comparator<StatementListItem> byName =
        Comparator.comparing((StatementListItem row) -> CzechText.sortKey(row.customerName()))
            .thenComparingLong(StatementListItem::customerId);
    return switch (sort) {
      case STATE -> Comparator.comparing(StatementListItem::state).thenComparing(byName);
      case CUSTOMER -> byName;
      case CONTRACT ->
          Comparator.comparing(StatementListItem::contractNumber).thenComparing(byName);
    };
  }
}
