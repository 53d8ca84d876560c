package cz.ohlas.base;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction that changed records with a history: who and when. */
@Entity
@Table(name = "revision")
@RevisionEntity(RevisionStamp.class)
class Revision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
  @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
  @RevisionNumber
  @Column(name = "id")
  private long id;

  @RevisionTimestamp
  @Column(name = "made_at", nullable = false)
  private Instant madeAt = Instant.EPOCH;

  @Column(name = "staff_id", nullable = false)
  private long staffId = Staff.SYSTEM_ID;

  void stamp(Instant now, long staff) {
    madeAt = now;
    staffId = staff;
  }

  long id() {
    return id;
  }

  Instant madeAt() {
    return madeAt;
  }

  long staffId() {
    return staffId;
  }
}
