package cz.ohlas.customer;

import cz.ohlas.base.ConsoleClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How installations stood on a day that is past. */
@Component
class RegistrationPast {

  private final JdbcClient jdbc;

  RegistrationPast(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The states at the end of the day as the history has them, by the installations' ids; those
   * whose history begins later are not among them. One query.
   */
  Map<Long, RegistrationStatus> states(long customerId, LocalDate day) {
    Map<Long, RegistrationStatus> states = new HashMap<>();
    jdbc.sql(
            "select h.id, h.status from registration_history h"
                + " join revision r on r.id = h.revision_id"
                + " where h.customer_id = :customerId and r.made_at < :end"
                + " order by r.made_at, r.id")
        .param("customerId", customerId)
        .param("end", OffsetDateTime.ofInstant(end(day), ZoneOffset.UTC))
        .query((row, number) ->
            states.put(row.getLong("id"), RegistrationStatus.valueOf(row.getString("status"))))
        .list();
    return states;
  }

  /** The state at the end of the day as far as the last decisions tell. */
  static RegistrationStatus told(Registration registration, LocalDate day) {
    Instant end = end(day);
    if (isBefore(registration.withdrawn(), end)) {
      return RegistrationStatus.WITHDRAWN;
    }
    RegistrationDecision verified = registration.verified();
    RegistrationDecision rejected = registration.rejected();
    if (verified != null
        && isBefore(verified, end)
        && (!isBefore(rejected, end) || isBefore(rejected, verified.at()))) {
      return RegistrationStatus.VERIFIED;
    }
    return isBefore(rejected, end) ? RegistrationStatus.REJECTED : RegistrationStatus.UNVERIFIED;
  }

  private static boolean isBefore(@Nullable RegistrationDecision decision, Instant moment) {
    return decision != null && decision.at().isBefore(moment);
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ConsoleClock.PRAGUE).toInstant();
  }
}
