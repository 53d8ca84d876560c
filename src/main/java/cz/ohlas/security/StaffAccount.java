package cz.ohlas.security;

import cz.ohlas.base.CzechText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who works here and may sign in. An account is never deleted, only disabled: records keep
 * naming who did what.
 */
@Entity
@Table(name = "staff_account")
class StaffAccount {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_account_seq")
  @SequenceGenerator(
      name = "staff_account_seq",
      sequenceName = "staff_account_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "login_name", nullable = false, length = 60)
  private String loginName;

  @Column(name = "display_name", nullable = false, length = 120)
  private String displayName;

  @Column(name = "name_sort", nullable = false, length = 200)
  private String nameSort;

  @Column(name = "name_folded", nullable = false, length = 120)
  private String nameFolded;

  @Column(name = "job_title", nullable = false, length = 120)
  private String jobTitle;

  @Column(name = "email", nullable = false, length = 254)
  private String email;

  @Column(name = "phone", nullable = false, length = 40)
  private String phone;

  @Column(name = "language", nullable = false, length = 2)
  private String language;

  @Column(name = "single_keys", nullable = false)
  private boolean singleKeys = true;

  @ElementCollection
  @CollectionTable(
      name = "staff_account_role",
      joinColumns = @JoinColumn(name = "staff_account_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, length = 20)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @Column(name = "password_hash", length = 200)
  private @Nullable String passwordHash;

  @Column(name = "disabled", nullable = false)
  private boolean disabled;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "last_sign_in_at")
  private @Nullable Instant lastSignInAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected StaffAccount() {}

  @SuppressWarnings("NullAway.Init") // change() sets the rest
  StaffAccount(StaffAccountInput input, Instant now) {
    this.createdAt = now;
    change(input);
  }

  /** Takes over what the administrator says about the person. */
  final void change(StaffAccountInput input) {
    loginName = input.loginName();
    displayName = input.displayName().strip();
    nameSort = CzechText.sortKey(displayName);
    nameFolded = CzechText.folded(displayName);
    jobTitle = input.jobTitle().strip();
    email = input.email().strip();
    phone = input.phone().strip();
    language = input.language().getLanguage();
    roles.clear();
    roles.addAll(input.roles());
  }

  /**
   * The person may not sign in any more and nothing in an open session is done for them (ACC-8).
   */
  void disable() {
    disabled = true;
  }

  void enable() {
    disabled = false;
  }

  void choosePassword(String hash) {
    passwordHash = hash;
  }

  void speak(String languageCode) {
    language = languageCode;
  }

  /** Keys without Ctrl or Alt do something on the person's screens, or nothing. */
  void useSingleKeys(boolean used) {
    singleKeys = used;
  }

  long id() {
    if (id == null) {
      throw new IllegalStateException("Not saved yet");
    }
    return id;
  }

  long version() {
    return version;
  }

  String loginName() {
    return loginName;
  }

  String displayName() {
    return displayName;
  }

  String jobTitle() {
    return jobTitle;
  }

  String email() {
    return email;
  }

  String phone() {
    return phone;
  }

  String language() {
    return language;
  }

  boolean singleKeys() {
    return singleKeys;
  }

  Set<Role> roles() {
    return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
  }

  /** Empty until the person has chosen one by the link they got. */
  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  boolean disabled() {
    return disabled;
  }

  Optional<Instant> lastSignInAt() {
    return Optional.ofNullable(lastSignInAt);
  }
}
