package cz.ohlas.alert;

import cz.ohlas.alert.CustomerFacts.Agreement;
import cz.ohlas.alert.CustomerFacts.Approval;
import cz.ohlas.alert.CustomerFacts.Installation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.contract.ContractDays;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.price.Criterion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what alerts are counted from: six queries, however many customers. Columns and not the
 * records themselves, which may have been read before somebody else changed them.
 */
@Component
class AlertFacts {

  private final EntityManager entities;

  AlertFacts(EntityManager entities) {
    this.entities = entities;
  }

  /** The facts of the customers as they are written in the transaction under way, on the day. */
  List<CustomerFacts> of(List<Long> ids, LocalDate today) {
    Map<Long, List<Installation>> installations = installations(ids);
    Map<Long, List<Approval>> approvals = approvals(ids);
    Map<Long, List<Agreement>> agreements = agreements(ids, today);
    return query(
            "select c.id, c.status, c.accountManagerStaffId, c.createdAt, c.criteria.employees.day,"
                + " c.criteria.calls.day, c.criteria.complexity.day, c.statusSince from Customer c where c.id in :ids",
            Object[].class,
            ids)
        .stream()
        .map(row ->
            new CustomerFacts(
                (Long) row[0],
                (CustomerStatus) row[1],
                row[7] == null ? null : day((Instant) row[7]),
                row[2] == null ? AlertFilter.NOBODY : (Long) row[2],
                day((Instant) row[3]),
                List.of(
                    new CriterionDay(Criterion.EMPLOYEES, (LocalDate) row[4]),
                    new CriterionDay(Criterion.CALLS, (LocalDate) row[5]),
                    new CriterionDay(Criterion.COMPLEXITY, (LocalDate) row[6])),
                installations.getOrDefault((Long) row[0], List.of()),
                approvals.getOrDefault((Long) row[0], List.of()),
                agreements.getOrDefault((Long) row[0], List.of())))
        .toList();
  }

  private Map<Long, List<Installation>> installations(List<Long> ids) {
    Map<Long, Instant> proofs = new HashMap<>();
    query(
            "select p.registration.id, max(p.document.storedAt) from ProofDocument p"
                + " where p.registration.customerId in :ids group by p.registration.id",
            Object[].class,
            ids)
        .forEach(row -> proofs.put((Long) row[0], (Instant) row[1]));
    Map<Long, List<Installation>> found = new HashMap<>();
    for (Object[] row :
        query(
            "select r.id, r.customerId, r.status, r.product, r.edition, r.cardNumber, r.licenceKey,"
                + " r.place, r.verified.at, r.rejected.at from Registration r"
                + " where r.customerId in :ids order by r.id",
            Object[].class,
            ids)) {
      add(found, (Long) row[1], installation(row, proofs.get((Long) row[0])));
    }
    return found;
  }

  private static Installation installation(Object[] row, @Nullable Instant proof) {
    RegistrationStatus status = (RegistrationStatus) row[2];
    Instant verified = (Instant) row[8];
    Instant rejected = (Instant) row[9];
    boolean seen =
        status == RegistrationStatus.VERIFIED
            || (status == RegistrationStatus.REJECTED
                && proof != null
                && rejected != null
                && !proof.isAfter(rejected));
    return new Installation(
        (Long) row[0],
        RegistrationReference.label(
            (String) row[3], (String) row[4], (String) row[5], (String) row[6], (String) row[7]),
        status,
        verified == null ? null : day(verified),
        proof == null || seen ? null : day(proof));
  }

  private Map<Long, List<Approval>> approvals(List<Long> ids) {
    Map<Long, List<Approval>> found = new HashMap<>();
    for (Object[] row :
        query(
            "select a.contact.customerId, a.validFrom, a.validTo from Authorisation a"
                + " where a.contact.customerId in :ids and a.takenBack.at is null",
            Object[].class,
            ids)) {
      add(found, (Long) row[0], new Approval((LocalDate) row[1], (LocalDate) row[2]));
    }
    return found;
  }

  private Map<Long, List<Agreement>> agreements(List<Long> ids, LocalDate today) {
    Map<Long, Set<Long>> covered = new HashMap<>();
    query(
            "select c.id, covered from Contract c join c.registrationIds covered"
                + " where c.customer.id in :ids",
            Object[].class,
            ids)
        .forEach(row ->
            covered.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((Long) row[1]));
    Map<Long, List<Agreement>> found = new HashMap<>();
    for (Object[] row :
        query(
            "select c.id, c.customer.id, c.number, c.validFrom, c.validTo, c.prolongation,"
                + " c.notice.endsOn, c.termination.lastDay"
                + " from Contract c where c.customer.id in :ids order by c.id",
            Object[].class,
            ids)) {
      ContractDays days =
          new ContractDays(
              (LocalDate) row[3],
              (LocalDate) row[4],
              (Prolongation) row[5],
              (LocalDate) row[6],
              (LocalDate) row[7]);
      if (days.isNever()) {
        continue;
      }
      add(
          found,
          (Long) row[1],
          new Agreement(
              (Long) row[0],
              (String) row[2],
              days.from(),
              days.last().orElse(null),
              noticeDays(days, today),
              covered.getOrDefault((Long) row[0], Set.of())));
    }
    return found;
  }

  /** The next day by which notice must be given, and the one after it. */
  private static List<LocalDate> noticeDays(ContractDays days, LocalDate today) {
    return days.noticeBy(today).stream()
        .flatMap(next -> Stream.concat(Stream.of(next), days.noticeBy(next.plusDays(1)).stream()))
        .toList();
  }

  private static <V> void add(Map<Long, List<V>> to, long customerId, V value) {
    to.computeIfAbsent(customerId, id -> new ArrayList<>()).add(value);
  }

  /** All is flushed already; to look for changes once more would only take time. */
  private <R> List<R> query(String text, Class<R> type, List<Long> ids) {
    TypedQuery<R> query = entities.createQuery(text, type);
    query.setFlushMode(FlushModeType.COMMIT);
    return query.setParameter("ids", ids).getResultList();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ConsoleClock.PRAGUE);
  }
}
