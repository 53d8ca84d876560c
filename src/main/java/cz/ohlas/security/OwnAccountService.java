package cz.ohlas.security;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.LanguageMemory;
import cz.ohlas.base.NotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with their own account. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnAccountService implements LanguageMemory {

  private final StaffAccountRepository accounts;
  private final StaffRegistry registry;
  private final StaffSessions sessions;
  private final PasswordEncoder passwords;
  private final PasswordRule rule;
  private final LoginThrottle throttle;
  private final CurrentStaff currentStaff;

  OwnAccountService(
      StaffAccountRepository accounts,
      StaffRegistry registry,
      StaffSessions sessions,
      PasswordEncoder passwords,
      PasswordRule rule,
      LoginThrottle throttle,
      CurrentStaff currentStaff) {
    this.accounts = accounts;
    this.registry = registry;
    this.sessions = sessions;
    this.passwords = passwords;
    this.rule = rule;
    this.throttle = throttle;
    this.currentStaff = currentStaff;
  }

  /** Who I am, as the page of my account shows it. */
  public OwnAccount mine() {
    StaffAccount account = account();
    return new OwnAccount(
        account.loginName(),
        account.displayName(),
        account.jobTitle(),
        account.email(),
        account.phone(),
        account.singleKeys(),
        account.roles());
  }

  /**
   * Puts another password in place of mine and ends my other sessions.
   *
   * @throws BusinessRuleViolation when the present one is wrong or the new one is no good
   */
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void changePassword(String present, String wanted) {
    StaffAccount account = account();
    check(account, present);
    rule.check(wanted, List.of(account.loginName(), account.displayName()));
    account.choosePassword(String.valueOf(passwords.encode(wanted)));
    sessions.endOthers(account.id());
  }

  /**
   * Makes sure that it is me, before something that can't be undone.
   *
   * @throws BusinessRuleViolation when the password is wrong, or was tried too often
   */
  public void confirm(String present) {
    check(account(), present);
  }

  private void check(StaffAccount account, String present) {
    // Apart from signing in: whoever guesses there must not keep the owner from changing it here
    String own = "own password of " + account.loginName();
    try {
      throttle.enter(own, own);
    } catch (TooManyTries tooMany) {
      throw BusinessRuleViolation.plain("security.rule.password.throttled", tooMany.minutes());
    }
    boolean usual = present.length() <= PasswordRule.LONGEST;
    if (!usual || !passwords.matches(present, account.passwordHash().orElse(""))) {
      throw BusinessRuleViolation.plain("security.rule.password.wrong");
    }
    throttle.passed(own, own);
  }

  @Override
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void remember(Locale language) {
    account().speak(language.getLanguage());
    registry.changed();
  }

  /** Keeps for all my visits whether keys without Ctrl or Alt do anything on my screens. */
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void useSingleKeys(boolean used) {
    account().useSingleKeys(used);
    registry.changed();
  }

  private StaffAccount account() {
    long id = currentStaff.require().id();
    return accounts.findById(id).orElseThrow(() -> new NotFound(StaffAccount.class, id));
  }
}
