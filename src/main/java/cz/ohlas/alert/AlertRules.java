package cz.ohlas.alert;

import cz.ohlas.alert.CustomerFacts.Agreement;
import cz.ohlas.alert.CustomerFacts.Approval;
import cz.ohlas.alert.CustomerFacts.Installation;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to look at about a customer, today and later, if nothing changes meanwhile. Knows
 * no database. Of a customer whose business is over only what binds the company still is left.
 */
final class AlertRules {

  /** Grows when the rules change: what was counted by older ones is counted anew at the start. */
  static final int VERSION = 2;

  /** So long a criterion's value is believed (PRC-2). */
  private static final int CRITERIA_YEARS = 1;

  private final LocalDate today;
  private final int horizonDays;
  private final CustomerFacts facts;
  private final List<AlertRow> rows = new ArrayList<>();

  private AlertRules(CustomerFacts facts, LocalDate today, int horizonDays) {
    this.facts = facts;
    this.today = today;
    this.horizonDays = horizonDays;
  }

  /**
   * The alerts that show today or later.
   *
   * @param horizonDays how many days ahead an end or a day of notice shows
   */
  static List<AlertRow> of(CustomerFacts facts, LocalDate today, int horizonDays) {
    AlertRules rules = new AlertRules(facts, today, horizonDays);
    if (facts.status() == CustomerStatus.ENDED) {
      rules.leftOver();
    } else {
      rules.agreements();
      rules.installations();
    }
    if (facts.status() == CustomerStatus.ACTIVE) {
      rules.approvals();
      rules.criteria();
    }
    return rules.rows;
  }

  /** The first day on which a value told on the day is older than a year. */
  static LocalDate oldFrom(LocalDate told) {
    return told.plusYears(CRITERIA_YEARS).plusDays(1);
  }

  /** A contract that nobody ended with the business is served and paid for, or ended. */
  private void leftOver() {
    for (Agreement agreement : facts.agreements()) {
      LocalDate last = agreement.last();
      add(
          AlertKind.CONTRACT_OF_ENDED,
          agreement.id(),
          0,
          agreement.number(),
          Objects.requireNonNullElse(facts.statusSince(), agreement.from()),
          AlertRow.ALWAYS,
          last == null ? AlertRow.FOREVER : last);
    }
  }

  private void agreements() {
    Set<Long> verified =
        facts.installations().stream()
            .filter(one -> one.status() == RegistrationStatus.VERIFIED)
            .map(Installation::id)
            .collect(Collectors.toSet());
    for (Agreement agreement : facts.agreements()) {
      LocalDate last = agreement.last();
      if (agreement.installationIds().stream().noneMatch(verified::contains)) {
        add(
            AlertKind.CONTRACT_NOT_VERIFIED,
            agreement.id(),
            0,
            agreement.number(),
            agreement.from(),
            AlertRow.ALWAYS,
            last == null ? AlertRow.FOREVER : last);
      }
      if (last != null && !isFollowed(agreement)) {
        addAhead(AlertKind.CONTRACT_ENDING, agreement, 0, last);
      }
      List<LocalDate> noticeDays = agreement.noticeDays();
      for (int next = 0; next < noticeDays.size(); next++) {
        addAhead(AlertKind.NOTICE_DAY, agreement, next, noticeDays.get(next));
      }
    }
  }

  /** Whether a later contract covers some of the same installations. */
  private boolean isFollowed(Agreement agreement) {
    return facts.agreements().stream()
        .anyMatch(other ->
            other.from().isAfter(agreement.from())
                && other.installationIds().stream()
                    .anyMatch(agreement.installationIds()::contains));
  }

  private void installations() {
    for (Installation one : facts.installations()) {
      LocalDate proof = one.proofToSee();
      if (one.status() == RegistrationStatus.VERIFIED) {
        LocalDate since = uncoveredSince(one);
        if (since != null) {
          add(AlertKind.REGISTRATION_WITHOUT_CONTRACT, one, since);
        }
      } else if (one.status() != RegistrationStatus.WITHDRAWN && proof != null) {
        add(AlertKind.PROOF_TO_VERIFY, one, proof);
      }
    }
  }

  /** The day after the last contract; also one that is signed but begins later counts. */
  private @Nullable LocalDate uncoveredSince(Installation one) {
    LocalDate since = Objects.requireNonNullElse(one.decidedOn(), facts.since());
    for (Agreement agreement : facts.agreements()) {
      if (agreement.installationIds().contains(one.id())) {
        LocalDate last = agreement.last();
        if (last == null) {
          return null;
        }
        since = since.isAfter(last) ? since : last.plusDays(1);
      }
    }
    return since;
  }

  /** The times in which nobody may make requests (REG-4). */
  private void approvals() {
    List<Approval> inOrder =
        facts.approvals().stream().sorted(Comparator.comparing(Approval::from)).toList();
    LocalDate free = facts.since();
    for (Approval approval : inOrder) {
      LocalDate to = approval.to();
      if (approval.from().isAfter(free)) {
        gap(free, approval.from().minusDays(1));
      }
      if (to == null) {
        return;
      }
      free = to.isBefore(free) ? free : to.plusDays(1);
    }
    gap(free, AlertRow.FOREVER);
  }

  private void gap(LocalDate from, LocalDate to) {
    int gaps = (int) rows.stream().filter(row -> row.kind() == AlertKind.NOBODY_AUTHORISED).count();
    if (AlertRow.hasRoom(gaps)) {
      add(AlertKind.NOBODY_AUTHORISED, facts.id(), gaps, "", from, from, to);
    }
  }

  private void criteria() {
    LocalDate since =
        facts.criteria().stream()
            .map(CriterionDay::told)
            .map(told -> told == null ? facts.since() : oldFrom(told))
            .min(Comparator.naturalOrder())
            .orElse(AlertRow.FOREVER);
    add(
        AlertKind.CRITERIA_OLD,
        facts.id(),
        0,
        CriterionDay.written(facts.criteria()),
        since,
        since,
        AlertRow.FOREVER);
  }

  private void addAhead(AlertKind kind, Agreement agreement, int next, LocalDate day) {
    add(kind, agreement.id(), next, agreement.number(), day, day.minusDays(horizonDays), day);
  }

  private void add(AlertKind kind, Installation one, LocalDate since) {
    add(kind, one.id(), 0, one.label(), since, since, AlertRow.FOREVER);
  }

  private void add(
      AlertKind kind,
      long subjectId,
      int gap,
      String subject,
      LocalDate day,
      LocalDate from,
      LocalDate to) {
    if (!to.isBefore(today)) {
      rows.add(
          new AlertRow(
              AlertRow.id(kind, subjectId, gap),
              kind,
              facts.id(),
              facts.managerId(),
              subject,
              day,
              from,
              to));
    }
  }
}
