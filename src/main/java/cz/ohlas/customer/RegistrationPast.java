package cz.ohlas.customer;

import cz.ohlas.base.ConsoleClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How installations stood on a day that is past. */
@Component
class RegistrationPast {

  /** The revision of all that was there when the history began. */
  private static final long BEFORE_HISTORY = 0;

  /** How Envers marks a record's first row. */
  private static final int ADDED = 0;

  private final JdbcClient jdbc;

  RegistrationPast(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the history has of an installation.
   *
   * @param writtenOn when it was written down; null where the history began later
   * @param status the state at the end of the day; null where nothing was written by then
   */
  record Trace(@Nullable LocalDate writtenOn, @Nullable RegistrationStatus status) {

    static final Trace NONE = new Trace(null, null);
  }

  /** What the history has of the customer's installations, by their ids. One query. */
  Map<Long, Trace> traces(long customerId, LocalDate day) {
    Instant end = end(day);
    Map<Long, Trace> traces = new HashMap<>();
    jdbc.sql(
            "select h.id, h.status, h.revision_id, h.revision_kind, r.made_at"
                + " from registration_history h join revision r on r.id = h.revision_id"
                + " where h.customer_id = :customerId order by r.made_at, r.id")
        .param("customerId", customerId)
        .query(row -> {
          Instant made = row.getObject("made_at", OffsetDateTime.class).toInstant();
          boolean first =
              row.getLong("revision_id") != BEFORE_HISTORY && row.getInt("revision_kind") == ADDED;
          Trace known = traces.getOrDefault(row.getLong("id"), Trace.NONE);
          traces.put(
              row.getLong("id"),
              new Trace(
                  first ? LocalDate.ofInstant(made, ConsoleClock.PRAGUE) : known.writtenOn(),
                  made.isBefore(end)
                      ? RegistrationStatus.valueOf(row.getString("status"))
                      : known.status()));
        });
    return traces;
  }

  /**
   * Whether it was registered by the day (REG-1): on the day of its card, or, where nobody knows
   * that, by when it was written down. Of those older than the history it is believed.
   */
  static boolean isRegisteredBy(LocalDate day, Registration registration, Trace trace) {
    LocalDate told = registration.input().registeredOn();
    LocalDate since = told == null ? trace.writtenOn() : told;
    return since == null || !since.isAfter(day);
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
