package cz.ohlas.alert;

import cz.ohlas.customer.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An alert as lists read it; {@link AlertUpkeep} writes them. */
@Entity
@Immutable
@Table(name = "customer_alert")
@SuppressWarnings("UnusedVariable") // Queries read the fields by their names
class Alert {

  @Id
  @Column(name = "id")
  private long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 40)
  private AlertKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  @Column(name = "manager_staff_id", nullable = false)
  private long managerStaffId;

  @Column(name = "subject", nullable = false, length = 400)
  private String subject;

  @Column(name = "matter_day", nullable = false)
  private LocalDate day;

  @Column(name = "urgency", nullable = false)
  private long urgency;

  @Column(name = "open_now", nullable = false)
  private boolean openNow;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Alert() {}
}
