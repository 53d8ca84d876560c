package cz.ohlas.price;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The record of a price list (PRC-3): it may be changed until the day it comes into force. */
@Entity
@Table(name = "price_list")
class StoredPriceList {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "price_list_seq")
  @SequenceGenerator(name = "price_list_seq", sequenceName = "price_list_seq", allocationSize = 50)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "in_force_from", nullable = false)
  private LocalDate inForceFrom;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "price_tier", joinColumns = @JoinColumn(name = "price_list_id"))
  @OrderBy("tier")
  private List<PriceTier> tiers = new ArrayList<>();

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "created_by_staff_id", nullable = false)
  private long createdByStaffId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected StoredPriceList() {}

  @SuppressWarnings("NullAway.Init") // the id comes from the sequence when it is stored
  StoredPriceList(
      LocalDate inForceFrom,
      List<PriceTier> tiers,
      long createdByStaffId,
      Instant now,
      LocalDate today) {
    this.createdAt = now;
    this.createdByStaffId = createdByStaffId;
    if (inForceFrom.isBefore(today)) {
      throw BusinessRuleViolation.of("PRC-3", "price.rule.listInThePast");
    }
    take(inForceFrom, tiers);
  }

  /** Another day and other prices; only before it is in force. */
  void change(LocalDate newInForceFrom, List<PriceTier> newTiers, LocalDate today) {
    checkChangeable(today);
    if (newInForceFrom.isBefore(today)) {
      throw BusinessRuleViolation.of("PRC-3", "price.rule.listInThePast");
    }
    take(newInForceFrom, newTiers);
  }

  /** A list in force or past is kept for ever, because quotes were made by it. */
  void checkChangeable(LocalDate today) {
    if (!changeable(today)) {
      throw BusinessRuleViolation.of("PRC-3", "price.rule.listInForce");
    }
  }

  boolean changeable(LocalDate today) {
    return inForceFrom.isAfter(today);
  }

  private void take(LocalDate from, List<PriceTier> bands) {
    PriceList checked = new PriceList(0, from, bands);
    inForceFrom = from;
    tiers.clear();
    tiers.addAll(checked.tiers());
  }

  PriceList list() {
    return new PriceList(id, inForceFrom, tiers);
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  LocalDate inForceFrom() {
    return inForceFrom;
  }

  Instant createdAt() {
    return createdAt;
  }

  long createdByStaffId() {
    return createdByStaffId;
  }
}
