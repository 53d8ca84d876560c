package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
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
import java.util.Locale;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** A person at a customer. Whether the person may make requests says {@link Authorisation}. */
@Entity
@Audited
@Table(name = "contact")
public class Contact {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
  @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq", allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  /** The same column once more, so that the id is known without reading the customer. */
  @NotAudited
  @Column(name = "customer_id", insertable = false, updatable = false)
  private long customerId;

  @Column(name = "name", nullable = false, length = 120)
  private String name;

  @NotAudited
  @Column(name = "name_sort", nullable = false, length = 200)
  private String nameSort;

  @Column(name = "job", nullable = false, length = 120)
  private String function;

  @Embedded private Reach reach;

  @Column(name = "language", nullable = false, length = 2)
  private String language;

  /** Whether the person's data were erased; the record stays for what points at it. */
  @NotAudited
  @Column(name = "erased", nullable = false)
  private boolean erased;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  @SuppressWarnings("NullAway.Init")
  Contact(Customer customer, ContactInput input) {
    this.customer = customer;
    this.customerId = customer.id();
    reach = Reach.NONE;
    change(input);
  }

  /**
   * Takes over what was written.
   *
   * @throws cz.ohlas.base.BusinessRuleViolation when something of it can't be kept
   */
  void change(ContactInput written) {
    requirePerson();
    Written.check(written);
    ContactInput input = written.tidy();
    reach = reach.changed(input.emails(), input.phones());
    name = input.name();
    nameSort = CzechText.sortKey(name);
    function = input.function();
    language = input.language().getLanguage();
  }

  /** Nothing but what the person is called from now on stays. */
  void erase(String called) {
    requirePerson();
    erased = true;
    name = called;
    nameSort = CzechText.sortKey(called);
    function = "";
    reach = Reach.NONE;
  }

  /**
   * Refuses to write anything about a person whose data were erased.
   *
   * @throws BusinessRuleViolation when they were
   */
  void requirePerson() {
    if (erased) {
      throw BusinessRuleViolation.plain("customer.rule.erased");
    }
  }

  ContactInput input() {
    return new ContactInput(name, function, reach.emails(), reach.phones(), language());
  }

  /** The id. */
  public long id() {
    return id;
  }

  /** Counts the changes. */
  public long version() {
    return version;
  }

  /** Whose person it is. */
  public Customer customer() {
    return customer;
  }

  /** Whose it is, without reading the customer. */
  public long customerId() {
    return customerId;
  }

  /** Whether the person's data were erased. */
  public boolean isErased() {
    return erased;
  }

  /** The person's name. */
  public String name() {
    return name;
  }

  /** The key by which names are in Czech order. */
  public String nameSort() {
    return nameSort;
  }

  /** The person's job, or empty. */
  public String function() {
    return function;
  }

  /** The main e-mail address, or empty. */
  public String email() {
    return reach.email();
  }

  /** The main phone number as it is shown, or empty. */
  public String phone() {
    return PhoneNumber.shown(reach.phone());
  }

  /** The addresses and numbers by which the person is found. */
  List<String> reachWords() {
    return reach.words();
  }

  /** The language in which the person is written to. */
  public Locale language() {
    return Translations.supported(Locale.of(language));
  }
}
