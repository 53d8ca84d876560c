package cz.ohlas.price;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dated rates of VAT (PRC-4): all staff read them, the head enters the next one and takes back
 * one that is not in force yet.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class VatRates {

  private final JdbcClient jdbc;
  private final ConsoleClock clock;

  VatRates(JdbcClient jdbc, ConsoleClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The rate on a day.
   *
   * @throws BusinessRuleViolation before the first known rate
   */
  public VatRate on(LocalDate day) {
    return all().stream()
        .filter(rate -> !rate.inForceFrom().isAfter(day))
        .findFirst()
        .orElseThrow(() -> BusinessRuleViolation.of("PRC-4", "price.rule.noVatRate"));
  }

  /** All rates, the latest first. */
  public List<VatRate> all() {
    return jdbc.sql("select in_force_from, percent from vat_rate order by in_force_from desc")
        .query((row, number) ->
            new VatRate(
                row.getObject("in_force_from", LocalDate.class), row.getBigDecimal("percent")))
        .list();
  }

  /**
   * Enters the next rate.
   *
   * @throws BusinessRuleViolation when it does not follow the latest one
   */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void add(VatRate rate) {
    if (!rate.inForceFrom().isAfter(all().getFirst().inForceFrom())) {
      throw BusinessRuleViolation.of("PRC-4", "price.rule.vatRateOrder");
    }
    jdbc.sql("insert into vat_rate (in_force_from, percent) values (:day, :percent)")
        .param("day", rate.inForceFrom())
        .param("percent", rate.percent())
        .update();
  }

  /**
   * Takes back a rate that is not in force yet.
   *
   * @throws BusinessRuleViolation when it is in force already: documents were priced by it
   * @throws NotFound when no rate begins on that day
   */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void withdraw(LocalDate inForceFrom) {
    if (!inForceFrom.isAfter(LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE))) {
      throw BusinessRuleViolation.of("PRC-4", "price.rule.vatInForce");
    }
    int removed =
        jdbc.sql("delete from vat_rate where in_force_from = :day")
            .param("day", inForceFrom)
            .update();
    if (removed == 0) {
      throw new NotFound(VatRate.class, inForceFrom);
    }
  }
}
