package cz.ohlas.price;

import cz.ohlas.base.BusinessRuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated rates of VAT (PRC-4): all staff read them, the head enters the next one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class VatRates {

  private final JdbcClient jdbc;

  VatRates(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
}
