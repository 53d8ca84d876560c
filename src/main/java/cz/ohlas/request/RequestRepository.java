package cz.ohlas.request;

import cz.ohlas.customer.Contact;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Requests as stored. */
interface RequestRepository extends JpaRepository<SupportRequest, Long> {

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
        (select count(n.id) from SupportRequest n where n.clientOpen = true))
      from SupportRequest r where r.ended = false
      """)
  RequestCounts counts(
      @Param("me") long me, @Param("now") Instant now, @Param("tomorrow") Instant tomorrow);

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

  /** The request that came by this call of the telephone exchange. */
  @Query("select r from SupportRequest r where r.callMark = :mark")
  Optional<SupportRequest> ofCall(@Param("mark") String mark);

  /** The customer's requests. */
  @Query("select r from SupportRequest r where r.customer.id = :customerId")
  List<SupportRequest> ofCustomer(@Param("customerId") long customerId);

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
