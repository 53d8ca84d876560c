package cz.ohlas.request;

import cz.ohlas.customer.Contact;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  /**
   * What the numbers above the list are added up from. In one pass over the open requests: a
   * condition a number would look at each of them as often as there are numbers.
   */
  @Query(
      nativeQuery = true,
      value =
          """
          select stage as part, assignee_staff_id as staff_id, count(*) as requests,
            sum(case when due_sort < :tomorrow then 1 else 0 end) as today,
            sum(case when due_sort < :now then 1 else 0 end) as late
          from support_request where ended = false
          group by stage, assignee_staff_id
          union all
          select 'NEXT_STEP', next_step_staff_id, count(*), 0, 0
          from support_request where next_step_at < :tomorrow
          group by next_step_staff_id
          union all
          select 'NOT_CLOSED', null, count(*), 0, 0
          from support_request where client_open = true
          union all
          select 'WAITS', null, count(*), 0, 0
          from support_request where waiting = true
          union all
          select 'AWAY', staff_id, count(*), 0, 0
          from staff_absence where to_day >= :today and from_day <= :today
          group by staff_id
          """)
  List<RequestTallies.Tally> tallies(
      @Param("now") Instant now,
      @Param("tomorrow") Instant tomorrow,
      @Param("today") LocalDate today);

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

  /** A request with its customer, installation and person. */
  @Query(
      """
      select r from SupportRequest r
      join fetch r.customer left join fetch r.registration left join fetch r.contact
      where r.id = :id
      """)
  Optional<SupportRequest> whole(@Param("id") long id);

  /** The same requests with their waits. */
  @Query("select r from SupportRequest r left join fetch r.waits where r.id in :ids order by r.id")
  List<SupportRequest> withWaits(@Param("ids") Collection<Long> ids);

  /** The same requests with their next steps. */
  @Query("select r from SupportRequest r left join fetch r.steps where r.id in :ids order by r.id")
  List<SupportRequest> withSteps(@Param("ids") Collection<Long> ids);

  /** Their queries with the new times told. */
  @Query("select q from Query q left join fetch q.newTimes where q.request.id in :ids")
  List<cz.ohlas.request.Query> withNewTimes(@Param("ids") Collection<Long> ids);

  /** The request that came by this call of the telephone exchange, or one of its later queries. */
  @Query(
      """
      select r from SupportRequest r
      where r.callMark = :mark
        or r.id = (select q.request.id from Query q where q.callMark = :mark)
      """)
  Optional<SupportRequest> ofCall(@Param("mark") String mark);

  /** The customer's requests. */
  @Query("select r from SupportRequest r where r.customer.id = :customerId")
  List<SupportRequest> ofCustomer(@Param("customerId") long customerId);

  /**
   * The latest requests about an installation but one, received after a moment: see {@link
   * RequestConditions#EVER}.
   */
  @Query(
      """
      select new cz.ohlas.request.RequestReference(
        r.id, r.number, r.subject, r.receivedAt, r.state)
      from SupportRequest r
      where r.registration.id = :registrationId and r.receivedAt > :after and r.id <> :but
      order by r.registration.id, r.receivedAt desc, r.id desc
      fetch first :most rows only
      """)
  List<RequestReference> latestOf(
      @Param("registrationId") long registrationId,
      @Param("after") Instant after,
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
}
