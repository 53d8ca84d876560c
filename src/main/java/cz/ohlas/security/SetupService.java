package cz.ohlas.security;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.RunAs;
import cz.ohlas.base.Translations;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first set-up of a console that nobody can sign in to yet. There are no default passwords: who
 * started the console finds a link in its output that works once.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class SetupService {

  private final StaffAccountRepository accounts;
  private final StaffRegistry registry;
  private final OneTimeLinks links;
  private final PasswordEncoder passwords;
  private final PasswordRule rule;
  private final RunAs runAs;
  private final ApplicationEventPublisher events;
  private final Validator validator;
  private final ConsoleClock clock;

  SetupService(
      StaffAccountRepository accounts,
      StaffRegistry registry,
      OneTimeLinks links,
      PasswordEncoder passwords,
      PasswordRule rule,
      RunAs runAs,
      ApplicationEventPublisher events,
      Validator validator,
      ConsoleClock clock) {
    this.accounts = accounts;
    this.registry = registry;
    this.links = links;
    this.passwords = passwords;
    this.rule = rule;
    this.runAs = runAs;
    this.events = events;
    this.validator = validator;
    this.clock = clock;
  }

  /** Whether nobody can sign in yet. */
  public boolean isNew() {
    return accounts.count() == 0;
  }

  /** Whether the link opens the set-up. */
  public boolean opens(String token) {
    return isNew() && links.look(OneTimeLinks.Purpose.SETUP, token).isPresent();
  }

  /**
   * Makes the first administrator and the company's profile, and uses the link up.
   *
   * @throws BusinessRuleViolation when the link opens nothing any more or the password is no good
   */
  @Transactional
  @PreAuthorize("permitAll()")
  public void setUp(String token, SetupInput input) {
    if (!validator.validate(input).isEmpty()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    rule.check(
        input.password(), List.of(input.loginName(), input.displayName(), input.companyName()));
    if (links.redeem(OneTimeLinks.Purpose.SETUP, token).isEmpty() || !isNew()) {
      throw BusinessRuleViolation.plain("security.rule.linkUsed");
    }
    StaffAccount first =
        new StaffAccount(
            new StaffAccountInput(
                input.loginName(),
                input.displayName(),
                "",
                "",
                "",
                Translations.CZECH,
                Set.of(Role.ADMINISTRATOR)),
            clock.instant());
    first.choosePassword(String.valueOf(passwords.encode(input.password())));
    accounts.save(first);
    registry.changed();
    runAs.system(() -> {
      events.publishEvent(
          new ConsoleSetUp(
              input.companyName(),
              input.street(),
              input.postcode(),
              input.city(),
              input.ico(),
              input.companyEmail()));
      return true;
    });
  }
}
