package cz.ohlas.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A new time by which the customer was told the answer would come (REQ-4). */
@Entity
@Table(name = "request_new_time")
class NewTime extends RequestPart {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "query_id", nullable = false, updatable = false)
  private Query query;

  @Column(name = "due_at", nullable = false, updatable = false)
  private Instant dueAt;

  @Column(name = "told_at", nullable = false, updatable = false)
  private Instant toldAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false, updatable = false, length = 20)
  private Channel channel;

  @Column(name = "why", nullable = false, updatable = false, length = 1000)
  private String why;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected NewTime() {}

  NewTime(Query query, NewTimeInput input, Entry entry) {
    super(query.request(), entry);
    this.query = query;
    this.dueAt = input.dueAt();
    this.toldAt = input.toldAt();
    this.channel = input.channel();
    this.why = Entry.text(input.why(), "request.rule.whyMissing");
  }

  /** The query whose answer it moves. */
  Query query() {
    return query;
  }

  ResponseClock.Promise promise() {
    return new ResponseClock.Promise(dueAt, toldAt);
  }

  RequestFact.NewTimeFact fact() {
    return new RequestFact.NewTimeFact(dueAt, toldAt, channel, staffId(), why);
  }
}
