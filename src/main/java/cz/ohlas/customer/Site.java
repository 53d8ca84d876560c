package cz.ohlas.customer;

import cz.ohlas.base.CzechText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** A place of a customer other than its seat; a removed one stays in the history only. */
@Entity
@Audited
@Table(name = "customer_site")
public class Site {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_site_seq")
  @SequenceGenerator(
      name = "customer_site_seq",
      sequenceName = "customer_site_seq",
      allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  @Column(name = "name", nullable = false, length = 120)
  private String name;

  @NotAudited
  @Column(name = "name_sort", nullable = false, length = 200)
  private String nameSort;

  @Embedded private Address address;

  @Column(name = "note", nullable = false, length = 1000)
  private String note;

  @Column(name = "removed", nullable = false)
  private boolean removed;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Site() {}

  @SuppressWarnings("NullAway.Init")
  Site(Customer customer, SiteInput input) {
    this.customer = customer;
    change(input);
  }

  /** Takes over what was written. */
  void change(SiteInput written) {
    Written.check(written);
    SiteInput input = written.tidy();
    name = input.name();
    nameSort = CzechText.sortKey(name);
    address = new Address(input.street(), input.city(), input.postcode(), input.country());
    note = input.note();
  }

  /** The customer is there no more. */
  void remove() {
    removed = true;
  }

  SiteInput input() {
    return new SiteInput(
        name, address.street(), address.city(), address.postcode(), address.country(), note);
  }

  SiteDetail detail() {
    return new SiteDetail(id, version, input(), address);
  }

  /** The texts by which its customer is found. */
  List<String> words() {
    return List.of(name, address.city());
  }

  /** The id. */
  public long id() {
    return id;
  }

  /** Counts the changes. */
  public long version() {
    return version;
  }

  /** Whose place it is. */
  public Customer customer() {
    return customer;
  }

  /** Whether it is one no more. */
  public boolean removed() {
    return removed;
  }
}
