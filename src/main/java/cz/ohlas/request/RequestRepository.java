package cz.ohlas.request;

import cz.ohlas.customer.Contact;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Requests as stored. */
interface RequestRepository extends JpaRepository<SupportRequest, Long> {

  /** Whoever may do something once only queues here. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from SupportRequest r where r.id = :id")
  Optional<SupportRequest> locked(@Param("id") long id);

  /** The numbers above the list; {@code me} may be nobody's id. */
  @Query(
      """
      select new cz.ohlas.request.RequestCounts(
        coalesce(sum(case when r.assigneeStaffId = :me then 1 else 0 end), 0),
        count(r.id),
        coalesce(sum(case when r.stage = cz.ohlas.request.Stage.TO_ANSWER then 1 else 0 end), 0),
        coalesce(sum(case when r.stage = cz.ohlas.request.Stage.TO_ANSWER
          and r.dueSort < :tomorrow then 1 else 0 end), 0),
        coalesce(sum(case when r.stage = cz.ohlas.request.Stage.TO_ANSWER
          and r.dueSort < :now then 1 else 0 end), 0),
        coalesce(sum(case when r.stage = cz.ohlas.request.Stage.WAITING then 1 else 0 end), 0),
        (select count(m.id) from SupportRequest m
          where m.nextStepStaffId = :me and m.nextStepAt < :tomorrow),
        (select count(s.id) from SupportRequest s where s.nextStepAt < :tomorrow),
        (select count(a.id) from SupportRequest a
          where a.ended = false and a.stage = cz.ohlas.request.Stage.TO_ANSWER
            and a.assigneeStaffId in (select w.staffId from StaffAbsence w
              where w.toDay >= :today and w.fromDay <= :today)),
        (select count(n.id) from SupportRequest n where n.clientOpen = true))
      from SupportRequest r where r.ended = false
      """)
  RequestCounts counts(
      @Param("me") long me,
      @Param("now") Instant now,
      @Param("tomorrow") Instant tomorrow,
      @Param("today") LocalDate today);

  /** What everybody, and nobody, has to do. */
  @Query(
      """
      select new cz.ohlas.request.RequestRepository$Load(
        r.assigneeStaffId, count(r.id),
        coalesce(sum(case when r.stage = cz.ohlas.request.Stage.TO_ANSWER
          and r.dueSort < :tomorrow then 1 else 0 end), 0),
        coalesce(sum(case when r.stage = cz.ohlas.request.Stage.TO_ANSWER
          and r.dueSort < :now then 1 else 0 end), 0))
      from SupportRequest r
      where r.ended = false
      group by r.assigneeStaffId
      """)
  List<Load> loads(@Param("now") Instant now, @Param("tomorrow") Instant tomorrow);

  /** The refusals that hold, the latest first. */
  @Query(
      """
      select new cz.ohlas.request.RecentRefusal(
        r.id, r.number, r.customerName, r.subject, f.ground, f.enteredAt, f.staffId)
      from Refusal f join f.request r
      where f.enteredAt >= :since and f.reversedAt is null
      order by f.enteredAt desc, f.id desc
      fetch first :most rows only
      """)
  List<RecentRefusal> refusedSince(@Param("since") Instant since, @Param("most") int most);

  /** How many open requests somebody works on. */
  @Query(
      "select count(r.id) from SupportRequest r where r.assigneeStaffId = :me and r.ended = false")
  int countOpenOf(@Param("me") long me);

  /** The customer's requests with which the month has to do, oldest first. */
  @Query(
      """
      select r from SupportRequest r
      where r.customer.id = :customerId and r.receivedAt < :to
        and (r.ended = false or r.endedAt >= :from
          or exists (select 1 from WorkEntry w where w.request = r
            and (w.startedAt >= :from and w.startedAt < :to
              or w.enteredAt >= :from and w.enteredAt < :to))
          or exists (select 1 from Query q where q.request = r
            and q.dueAt >= :from and q.dueAt < :to))
      order by r.receivedAt, r.id
      """)
  List<SupportRequest> ofMonth(
      @Param("customerId") long customerId, @Param("from") Instant from, @Param("to") Instant to);

  /** Open requests with a query that came before the one moment and is due after the other. */
  @Query(
      """
      select r.id from SupportRequest r
      where r.ended = false and exists (select 1 from Query q where q.request = r
        and q.settledAt is null and q.dueAt >= :from and q.receivedAt < :to)
      order by r.id
      """)
  List<Long> dueAcross(@Param("from") Instant from, @Param("to") Instant to);

  /** The customers' open requests. */
  @Query(
      "select r.id from SupportRequest r where r.ended = false and r.customer.id in :customerIds"
          + " order by r.id")
  List<Long> openOf(@Param("customerIds") Collection<Long> customerIds);

  /** Requests with customer, installation and queries. */
  @Query(
      "select r from SupportRequest r join fetch r.customer left join fetch r.registration"
          + " left join fetch r.queries where r.id in :ids order by r.id")
  List<SupportRequest> withQueries(@Param("ids") Collection<Long> ids);

  /** Of the calls by which these people made requests nothing is known but that they were. */
  @Modifying(flushAutomatically = true)
  @Query(
      "update RequestEvent e set e.detail = '' where e.kind = cz.ohlas.request.EventKind.CALL"
          + " and e.request.id in (select r.id from SupportRequest r"
          + " where r.contact.id in :contactIds)")
  void forgetCalls(@Param("contactIds") Collection<Long> contactIds);

  /** The same requests with their waits. */
  @Query("select r from SupportRequest r left join fetch r.waits where r.id in :ids order by r.id")
  List<SupportRequest> withWaits(@Param("ids") Collection<Long> ids);

  /** The same requests with their next steps. */
  @Query("select r from SupportRequest r left join fetch r.steps where r.id in :ids order by r.id")
  List<SupportRequest> withSteps(@Param("ids") Collection<Long> ids);

  /** Their queries with the new times told. */
  @Query("select q from Query q left join fetch q.newTimes where q.request.id in :ids")
  List<cz.ohlas.request.Query> withNewTimes(@Param("ids") Collection<Long> ids);

  /** The request that came by this call of the telephone exchange. */
  @Query("select r from SupportRequest r where r.callMark = :mark")
  Optional<SupportRequest> ofCall(@Param("mark") String mark);

  /** The customer's requests. */
  @Query("select r from SupportRequest r where r.customer.id = :customerId")
  List<SupportRequest> ofCustomer(@Param("customerId") long customerId);

  /** The latest requests about an installation but one. */
  @Query(
      """
      select new cz.ohlas.request.RequestReference(
        r.id, r.number, r.subject, r.receivedAt, r.state)
      from SupportRequest r
      where r.registration.id = :registrationId and r.id <> :but
      order by r.registration.id, r.receivedAt desc, r.id desc
      fetch first :most rows only
      """)
  List<RequestReference> latestOf(
      @Param("registrationId") long registrationId,
      @Param("but") long but,
      @Param("most") int most);

  /** The requests of these numbers, the latest year's first. */
  @Query(
      """
      select new cz.ohlas.request.RequestHit(r.id, r.number, r.subject, r.customerName)
      from SupportRequest r where r.number in :numbers order by r.number desc
      """)
  List<RequestHit> numbered(@Param("numbers") Collection<String> numbers);

  /** How many requests a person has made. */
  @Query("select count(r.id) from SupportRequest r where r.contact.id = :contactId")
  long countOf(@Param("contactId") long contactId);

  /** The requests that a person has made, under any of these ids. */
  @Query("select r from SupportRequest r where r.contact.id in :contactIds")
  List<SupportRequest> ofPeople(@Param("contactIds") Collection<Long> contactIds);

  /** How many of them are open. */
  @Query(
      "select count(r.id) from SupportRequest r"
          + " where r.contact.id = :contactId and r.ended = false")
  long countOpenFrom(@Param("contactId") long contactId);

  /** Whoever has one of them open notices that it was changed. */
  @Modifying(flushAutomatically = true)
  @Query(
      "update SupportRequest r set r.contact = :into, r.version = r.version + 1"
          + " where r.contact.id = :from")
  void repoint(@Param("from") long from, @Param("into") Contact into);

  /** How many open requests somebody has, and how many of them are to be answered by when. */
  record Load(@Nullable Long staffId, long open, long today, long late) {}
}
