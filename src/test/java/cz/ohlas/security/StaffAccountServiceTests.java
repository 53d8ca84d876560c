package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.RunAs;
import cz.ohlas.base.Staff;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Translations;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;

/** Accounts and what they may do. */
class StaffAccountServiceTests extends ConsoleTest {

  @Autowired private StaffAccountService accounts;
  @Autowired private PasswordLinkService links;
  @Autowired private OwnAccountService own;
  @Autowired private StaffRegistry registry;
  @Autowired private StaffSessions sessions;
  @Autowired private StaffDirectory directory;
  @Autowired private CurrentStaff currentStaff;
  @Autowired private RunAs runAs;
  @Autowired private StaffFixtures people;

  @Test
  @DisplayName("ACC-6 only an administrator opens accounts")
  void acc_6_only_an_administrator_opens_accounts() {
    for (Role role : Role.values()) {
      as(role);
      if (role != Role.ADMINISTRATOR) {
        assertThatThrownBy(() -> accounts.create(input("petr", Role.ENGINEER)))
            .isInstanceOf(AuthorizationDeniedException.class);
      }
    }
    as(Role.ADMINISTRATOR);
    long id = accounts.create(input("petr", Role.ENGINEER));
    assertThat(directory.nameOf(id)).isEqualTo("Petr Novák");
    assertThat(accounts.find(id).hasPassword()).isFalse();
  }

  @Test
  @DisplayName("ACC-8 what an account may do ends at once when it is disabled, its sessions too")
  void acc_8_disabling_ends_rights_and_sessions_at_once() {
    Staff petr = people.person("petr", "Petr Novák", Role.ADMINISTRATOR);
    Authentication open = new StaffAuthentication(new StaffPrincipal(petr.id(), "petr"), registry);
    MockHttpSession session = new MockHttpSession();
    sessions.attributeAdded(
        new HttpSessionBindingEvent(session, "any", new SecurityContextImpl(open)));
    assertThat(open.isAuthenticated()).isTrue();

    as(Role.ADMINISTRATOR);
    accounts.disable(petr.id(), accounts.find(petr.id()).version());

    assertThat(open.isAuthenticated()).isFalse();
    assertThat(open.getAuthorities()).isEmpty();
    assertThat(session.isInvalid()).isTrue();
    assertThatThrownBy(() -> runAs.staff(petr.id(), () -> true))
        .isInstanceOf(AccessDeniedException.class);
    as(petr);
    assertThat(currentStaff.find()).isEmpty();
    assertThatThrownBy(() -> own.mine()).isInstanceOf(AccessDeniedException.class);
    assertThat(directory.nameOf(petr.id())).isEqualTo("Petr Novák");
  }

  @Test
  @DisplayName(
      "ACC-8 a role taken away is gone in open sessions at once; a person may have several")
  void acc_8_roles_change_at_once() {
    Staff petr = people.person("petr", "Petr Novák", Role.ADMINISTRATOR, Role.ENGINEER);
    as(Role.ADMINISTRATOR);
    accounts.change(petr.id(), accounts.find(petr.id()).version(), input("petr", Role.ENGINEER));
    as(petr);
    assertThat(currentStaff.require().roles()).containsExactly("ENGINEER");
    assertThatThrownBy(() -> accounts.count(StaffAccountFilter.ACTIVE))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_change_that_is_rolled_back_changes_no_rights() {
    Staff petr = people.person("petr", "Petr Novák", Role.ENGINEER);
    as(Role.ADMINISTRATOR);
    assertThatThrownBy(() -> accounts.change(petr.id(), 99, input("petr", Role.ADMINISTRATOR)))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(registry.active(petr.id()).orElseThrow().staff().roles())
        .containsExactly("ENGINEER");
  }

  @Test
  void the_last_administrator_stays_and_nobody_disables_themselves() {
    Staff only = as(Role.ADMINISTRATOR);
    long version = accounts.find(only.id()).version();
    assertThatThrownBy(() -> accounts.disable(only.id(), version))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("security.rule.ownAccount");
    assertThatThrownBy(() -> accounts.change(only.id(), version, input("jiny", Role.HEAD)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("security.rule.lastAdministrator");
  }

  @Test
  void two_people_cannot_have_one_login_name() {
    as(Role.ADMINISTRATOR);
    accounts.create(input("petr", Role.ENGINEER));
    assertThatThrownBy(() -> accounts.create(input("petr", Role.LEAD)))
        .hasMessageContaining("security.rule.loginNameTaken");
  }

  @Test
  void a_password_is_chosen_by_a_link_that_works_once() {
    as(Role.ADMINISTRATOR);
    long id = accounts.create(input("petr", Role.ENGINEER));
    String first = accounts.passwordLink(id).token();
    String second = accounts.passwordLink(id).token();
    people.signOut();
    assertThat(second).hasSize(32);
    assertThat(links.loginName(first)).as("replaced by the second").isEmpty();
    assertThat(links.loginName(second)).contains("petr");
    assertThatThrownBy(() -> links.choose(second, "petrnovak2026"))
        .hasMessageContaining("security.rule.password.guessable");
    links.choose(second, "hrnec tramvaj sobota");
    assertThat(links.loginName(second)).isEmpty();
    assertThatThrownBy(() -> links.choose(second, "jiná dlouhá věta"))
        .hasMessageContaining("security.rule.linkUsed");
    as(Role.ADMINISTRATOR);
    assertThat(accounts.find(id).hasPassword()).isTrue();
  }

  @Test
  void a_link_is_worthless_after_three_days_and_after_disabling() {
    as(Role.ADMINISTRATOR);
    long id = accounts.create(input("petr", Role.ENGINEER));
    String old = at("2026-07-01T09:00", () -> accounts.passwordLink(id)).token();
    assertThat(at("2026-07-04T08:59", () -> links.loginName(old))).isPresent();
    assertThat(at("2026-07-04T09:00", () -> links.loginName(old))).isEmpty();
    String open = accounts.passwordLink(id).token();
    accounts.disable(id, accounts.find(id).version());
    assertThat(links.loginName(open)).isEmpty();
    assertThatThrownBy(() -> accounts.passwordLink(id))
        .hasMessageContaining("security.rule.disabledAccount");
  }

  @Test
  void my_password_changes_only_with_the_present_one() {
    as(Role.ADMINISTRATOR);
    long id = accounts.create(input("petr", Role.ENGINEER));
    links.choose(accounts.passwordLink(id).token(), "hrnec tramvaj sobota");
    as(registry.active(id).orElseThrow().staff());
    assertThatThrownBy(() -> own.changePassword("něco jiného", "kočka leze dírou"))
        .hasMessageContaining("security.rule.password.wrong");
    assertThatThrownBy(() -> own.changePassword("hrnec tramvaj sobota", "krátké"))
        .hasMessageContaining("security.rule.password.short");
    own.changePassword("hrnec tramvaj sobota", "kočka leze dírou");
    own.changePassword("kočka leze dírou", "zelený vlak do Kolína");
  }

  @Test
  void my_language_is_remembered() {
    as(Role.ENGINEER);
    own.remember(Translations.ENGLISH);
    assertThat(currentStaff.require().language()).isEqualTo(Translations.ENGLISH);
  }

  @Test
  void accounts_are_listed_in_czech_order_and_found_by_the_beginning_of_a_word() {
    people.person("cermak", "Jan Čermák", Role.ENGINEER);
    people.person("chalupa", "Jan Chalupa", Role.LEAD);
    people.person("cerny", "Jan Cerny", Role.HEAD);
    people.person("hora", "Jan Hora", Role.HEAD);
    as(Role.ADMINISTRATOR);
    assertThat(names("")).startsWith("Jan Cerny", "Jan Čermák", "Jan Hora", "Jan Chalupa");
    assertThat(names("cerm")).containsExactly("Jan Čermák");
    assertThat(names("CHAL")).containsExactly("Jan Chalupa");
    assertThat(names("%")).isEmpty();
    assertThat(accounts.count(StaffAccountFilter.ACTIVE.withWords("jan")).value()).isEqualTo(4);
  }

  private List<String> names(String words) {
    return accounts
        .list(
            StaffAccountFilter.ACTIVE.withWords(words),
            ListSlice.first(StaffAccountSort.NAME, false, 50))
        .stream()
        .map(StaffAccountListItem::displayName)
        .toList();
  }

  private static StaffAccountInput input(String login, Role role) {
    return new StaffAccountInput(
        login, "Petr Novák", "technik", "", "", Translations.CZECH, Set.of(role));
  }
}
