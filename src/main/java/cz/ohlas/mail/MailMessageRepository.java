package cz.ohlas.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Mails as stored. */
interface MailMessageRepository extends JpaRepository<MailMessage, Long> {

  /** The record's mails, the first one first. */
  @Query(
      "select m from MailMessage m where m.recordKind = :kind and m.recordId = :recordId"
          + " order by m.id")
  List<MailMessage> of(@Param("kind") MailRecord kind, @Param("recordId") long recordId);

  /** The mails to a person, under any of these ids. */
  @Query("select m from MailMessage m where m.contactId in :contactIds order by m.writtenAt, m.id")
  List<MailMessage> toPeople(@Param("contactIds") Collection<Long> contactIds);

  /** What is to be tried next. */
  @Query(
      "select m.id from MailMessage m where m.state = cz.ohlas.mail.MailState.QUEUED"
          + " and m.nextTryAt <= :now order by m.nextTryAt, m.id")
  List<Long> due(@Param("now") Instant now, Limit limit);

  /** Takes one out of the queue; 0 where somebody else was faster. */
  @Modifying
  @Query(
      "update MailMessage m set m.state = cz.ohlas.mail.MailState.SENDING, m.claimedAt = :now,"
          + " m.tries = m.tries + 1, m.version = m.version + 1"
          + " where m.id = :id and m.state = cz.ohlas.mail.MailState.QUEUED")
  int claim(@Param("id") long id, @Param("now") Instant now);

  /** What somebody began to hand over so long ago that they can't be at it any more. */
  @Query(
      "select m from MailMessage m where m.state = cz.ohlas.mail.MailState.SENDING"
          + " and m.claimedAt < :limit")
  List<MailMessage> abandoned(@Param("limit") Instant limit);

  /** How many somebody should look at. */
  @Query("select count(m.id) from MailMessage m where m.attention = true")
  int countAttention();

  /** Whoever was written to is another record of the same person. */
  @Modifying(flushAutomatically = true)
  @Query(
      "update MailMessage m set m.contactId = :into, m.version = m.version + 1"
          + " where m.contactId = :from")
  void repoint(@Param("from") long from, @Param("into") long into);

  /** Nobody is written to who was erased; texts are somebody else's matter. */
  @Modifying(flushAutomatically = true)
  @Query(
      "update MailMessage m set m.recipient = '', m.recipientName = :called, m.lastReply = '',"
          + " m.version = m.version + 1 where m.contactId in :contactIds")
  void forget(@Param("contactIds") Collection<Long> contactIds, @Param("called") String called);

  /** What has not gone to these people yet does not go any more. */
  @Modifying(flushAutomatically = true)
  @Query(
      "update MailMessage m set m.state = cz.ohlas.mail.MailState.CANCELLED, m.attention = false,"
          + " m.version = m.version + 1 where m.contactId in :contactIds"
          + " and m.state not in (cz.ohlas.mail.MailState.SENT, cz.ohlas.mail.MailState.SENDING)")
  void cancel(@Param("contactIds") Collection<Long> contactIds);
}
