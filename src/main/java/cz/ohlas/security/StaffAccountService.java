package cz.ohlas.security;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.ListQuery;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Translations;
import cz.ohlas.base.Versions;
import cz.ohlas.base.Where;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The accounts of all staff, in the administrator's hands (ACC-6). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class StaffAccountService {

  private static final Duration LINK_LIFETIME = Duration.ofDays(3);

  private final StaffAccountRepository accounts;
  private final StaffRegistry registry;
  private final StaffSessions sessions;
  private final OneTimeLinks links;
  private final Administrators administrators;
  private final CurrentStaff currentStaff;
  private final Validator validator;
  private final ConsoleClock clock;
  private final ListQuery<StaffAccount, StaffAccountListItem, StaffAccountSort> list;

  StaffAccountService(
      StaffAccountRepository accounts,
      StaffRegistry registry,
      StaffSessions sessions,
      OneTimeLinks links,
      Administrators administrators,
      CurrentStaff currentStaff,
      Validator validator,
      ConsoleClock clock,
      EntityManager entities) {
    this.accounts = accounts;
    this.registry = registry;
    this.sessions = sessions;
    this.links = links;
    this.administrators = administrators;
    this.currentStaff = currentStaff;
    this.validator = validator;
    this.clock = clock;
    this.list =
        ListQuery.of(
                entities,
                StaffAccount.class,
                StaffAccountListItem.class,
                StaffAccountListItem::id,
                StaffAccountSort.class)
            .columns(account ->
                List.of(
                    account.get("id"),
                    account.get("displayName"),
                    account.get("nameSort"),
                    account.get("loginName"),
                    account.get("disabled")))
            .sort(
                StaffAccountSort.NAME,
                account -> account.get("nameSort"),
                StaffAccountListItem::nameSort)
            .sort(
                StaffAccountSort.LOGIN,
                account -> account.get("loginName"),
                StaffAccountListItem::loginName)
            .build();
  }

  /** A slice of the accounts. */
  public List<StaffAccountListItem> list(
      StaffAccountFilter filter, ListSlice<StaffAccountSort, StaffAccountListItem> slice) {
    return list.rows(conditions(filter), slice).stream()
        .map(row -> row.withRoles(registry.roles(row.id())))
        .toList();
  }

  /** How many accounts there are. */
  public CappedCount count(StaffAccountFilter filter) {
    return list.count(conditions(filter));
  }

  /** One account. */
  public StaffAccountDetail find(long id) {
    StaffAccount account = account(id);
    return new StaffAccountDetail(
        account.id(),
        account.version(),
        new StaffAccountInput(
            account.loginName(),
            account.displayName(),
            account.jobTitle(),
            account.email(),
            account.phone(),
            Translations.supported(Locale.of(account.language())),
            account.roles()),
        account.disabled(),
        account.passwordHash().isPresent(),
        account.lastSignInAt().orElse(null));
  }

  /** Opens an account; the person gets in by a link to choose a password. */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public long create(StaffAccountInput input) {
    check(input);
    if (accounts.existsByLoginName(input.loginName())) {
      throw BusinessRuleViolation.plain("security.rule.loginNameTaken", input.loginName());
    }
    registry.changed();
    return accounts.save(new StaffAccount(input, clock.instant())).id();
  }

  /**
   * Changes what is known of the person and what they may do; it holds in open sessions at once.
   */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public void change(long id, long version, StaffAccountInput input) {
    check(input);
    boolean administers = input.roles().contains(Role.ADMINISTRATOR);
    if (!administers) {
      administrators.hold();
    }
    StaffAccount account = account(id, version);
    if (!account.loginName().equals(input.loginName())
        && accounts.existsByLoginName(input.loginName())) {
      throw BusinessRuleViolation.plain("security.rule.loginNameTaken", input.loginName());
    }
    if (!administers) {
      administrators.requireOtherThan(id);
    }
    account.change(input);
    registry.changed();
  }

  /** Ends everything the account may do, and its sessions (ACC-8). */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public void disable(long id, long version) {
    if (currentStaff.require().id() == id) {
      throw BusinessRuleViolation.of("ACC-8", "security.rule.ownAccount");
    }
    administrators.hold();
    StaffAccount account = account(id, version);
    administrators.requireOtherThan(id);
    account.disable();
    links.revoke(OneTimeLinks.Purpose.PASSWORD, id);
    registry.changed();
    afterCommit(() -> sessions.end(id));
  }

  /** Lets the person sign in again, with the roles and the password they had. */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public void enable(long id, long version) {
    account(id, version).enable();
    registry.changed();
  }

  /** Makes the link by which the person chooses a password, whether new or forgotten. */
  @Transactional
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public OneTimeLink passwordLink(long id) {
    StaffAccount account = account(id);
    if (account.disabled()) {
      throw BusinessRuleViolation.of("ACC-8", "security.rule.disabledAccount");
    }
    return links.create(OneTimeLinks.Purpose.PASSWORD, id, LINK_LIFETIME);
  }

  private static Consumer<Where<StaffAccount>> conditions(StaffAccountFilter filter) {
    return where -> {
      where.and(where.builder().equal(where.root().get("disabled"), filter.disabled()));
      String typed = CzechText.folded(filter.words().strip());
      if (!typed.isEmpty()) {
        String literal = typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        where.and(
            where
                .builder()
                .or(
                    where.builder().like(where.root().get("nameFolded"), literal + "%", '!'),
                    where.builder().like(where.root().get("nameFolded"), "% " + literal + "%", '!'),
                    where.builder().like(where.root().get("loginName"), literal + "%", '!')));
      }
    };
  }

  private StaffAccount account(long id, long version) {
    StaffAccount account = account(id);
    Versions.require(StaffAccount.class, id, account.version(), version);
    return account;
  }

  private StaffAccount account(long id) {
    return accounts.findById(id).orElseThrow(() -> new NotFound(StaffAccount.class, id));
  }

  private void check(StaffAccountInput input) {
    if (!validator.validate(input).isEmpty()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
  }

  private static void afterCommit(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }
}
