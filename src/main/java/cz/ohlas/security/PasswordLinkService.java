package cz.ohlas.security;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the holder of a link choose the password of the account the link is for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PasswordLinkService {

  private final StaffAccountRepository accounts;
  private final StaffSessions sessions;
  private final OneTimeLinks links;
  private final PasswordEncoder passwords;
  private final PasswordRule rule;

  PasswordLinkService(
      StaffAccountRepository accounts,
      StaffSessions sessions,
      OneTimeLinks links,
      PasswordEncoder passwords,
      PasswordRule rule) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.links = links;
    this.passwords = passwords;
    this.rule = rule;
  }

  /** The login name the link is for; empty when the link opens nothing. */
  public Optional<String> loginName(String token) {
    return links
        .look(OneTimeLinks.Purpose.PASSWORD, token)
        .flatMap(target -> accounts.findById(target.staffId()))
        .filter(account -> !account.disabled())
        .map(StaffAccount::loginName);
  }

  /**
   * Chooses the password; uses the link up and ends the account's open sessions.
   *
   * @throws BusinessRuleViolation when the link opens nothing any more or the password is no good
   */
  @Transactional
  @PreAuthorize("permitAll()")
  public void choose(String token, String password) {
    StaffAccount account =
        links
            .look(OneTimeLinks.Purpose.PASSWORD, token)
            .flatMap(target -> accounts.findById(target.staffId()))
            .filter(found -> !found.disabled())
            .orElseThrow(() -> BusinessRuleViolation.plain("security.rule.linkUsed"));
    rule.check(password, List.of(account.loginName(), account.displayName()));
    if (links.redeem(OneTimeLinks.Purpose.PASSWORD, token).isEmpty()) {
      throw BusinessRuleViolation.plain("security.rule.linkUsed");
    }
    account.choosePassword(String.valueOf(passwords.encode(password)));
    sessions.end(account.id());
  }
}
