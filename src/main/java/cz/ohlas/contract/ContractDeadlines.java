package cz.ohlas.contract;

import cz.ohlas.base.ConsoleClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which contracts end soon, and of which notice must be given soon; all staff read it (ACC-1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ContractDeadlines {

  private final ContractRepository contracts;
  private final ConsoleClock clock;

  ContractDeadlines(ContractRepository contracts, ConsoleClock clock) {
    this.contracts = contracts;
    this.clock = clock;
  }

  /**
   * Contracts whose last day lies between today and the day, the nearest first; those that prolong
   * themselves are not among them.
   */
  public List<ContractDeadline> endingUntil(LocalDate day) {
    List<Contract> ending = contracts.endingBetween(today(), day);
    Map<Long, Long> renewals = renewals(ending);
    return ending.stream()
        .map(contract -> deadline(contract, contract.endsOnSort(), renewals))
        .toList();
  }

  /**
   * Contracts that prolong themselves unless notice is given by a day between today and the day,
   * the nearest first.
   */
  public List<ContractDeadline> noticeDaysUntil(LocalDate day) {
    LocalDate today = today();
    List<Contract> prolonging = contracts.noticeUntil(day);
    Map<Long, Long> renewals = renewals(prolonging);
    return prolonging.stream()
        .flatMap(contract ->
            contract.days().noticeBy(today).stream()
                .filter(by -> !by.isAfter(day))
                .map(by -> deadline(contract, by, renewals)))
        .sorted(
            Comparator.comparing(ContractDeadline::day)
                .thenComparingLong(ContractDeadline::contractId))
        .toList();
  }

  private ContractDeadline deadline(Contract contract, LocalDate day, Map<Long, Long> renewals) {
    return new ContractDeadline(
        contract.id(),
        contract.number(),
        contract.customer().id(),
        contract.customer().name(),
        day,
        contract.days().last().orElseGet(() -> contract.days().earliestEnd(today())),
        contract.notice() != null,
        renewals.get(contract.id()));
  }

  private Map<Long, Long> renewals(Collection<Contract> ofThese) {
    Set<Long> ids = ofThese.stream().map(Contract::id).collect(Collectors.toSet());
    return ids.isEmpty()
        ? Map.of()
        : contracts.renewing(ids).stream()
            .collect(
                Collectors.toMap(ContractRepository.Renewal::of, ContractRepository.Renewal::by));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }
}
