package cz.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A record to list. Lies outside of the console's packages, so that the console does not map it.
 */
@Entity
@Table(name = "parcel")
public class Parcel {

  @Id
  @Column(name = "id")
  private long id;

  @Column(name = "depot", nullable = false)
  private String depot;

  @Column(name = "weight", nullable = false)
  private int weight;

  @Column(name = "receiver", nullable = false)
  private String receiver;

  /** For Hibernate. */
  protected Parcel() {}

  /** A parcel of so many grams. */
  public Parcel(long id, String depot, int weight, String receiver) {
    this.id = id;
    this.depot = depot;
    this.weight = weight;
    this.receiver = receiver;
  }

  /** What a list shows of it. */
  public record Item(long id, String depot, int weight, String receiver) {}

  /** How lists of parcels may be sorted. */
  public enum Sort {
    /** By grams. */
    WEIGHT,
    /** By name. */
    RECEIVER
  }
}
