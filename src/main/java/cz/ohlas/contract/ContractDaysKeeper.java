package cz.ohlas.contract;

import cz.ohlas.base.ConsoleClock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves on the days by which contracts that prolong themselves are sorted. Nothing but the order of
 * lists hangs on them: whether a contract holds is counted from what was agreed.
 */
@Component
class ContractDaysKeeper {

  private final ContractRepository contracts;
  private final TransactionTemplate transaction;
  private final ConsoleClock clock;

  ContractDaysKeeper(
      ContractRepository contracts, TransactionTemplate transaction, ConsoleClock clock) {
    this.contracts = contracts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Every night soon after midnight in Prague, and when the console starts. */
  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Prague")
  void moveOn() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
    transaction.executeWithoutResult(
        status -> contracts.sortedBefore(today).forEach(contract -> contract.sortOn(today)));
  }

  /** Lets the console do things at their time. */
  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Nightly {}
}
