package cz.ohlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.StaffDirectory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A new console. */
class SetupServiceTests extends ConsoleTest {

  @Autowired private SetupService setup;
  @Autowired private OneTimeLinks links;
  @Autowired private StaffDirectory directory;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_link_makes_the_first_administrator_and_the_company_and_is_used_up() {
    String token = token();
    assertThat(setup.opens(token)).isTrue();
    setup.setUp(token, input("zelený vlak do Kolína"));
    assertThat(directory.holding("ADMINISTRATOR"))
        .singleElement()
        .satisfies(first -> assertThat(first.name()).isEqualTo("Jana Dvořáková"));
    assertThat(jdbc.sql("select name from company_profile").query(String.class).single())
        .isEqualTo("Ústředny Morava s.r.o.");
    assertThat(setup.isNew()).isFalse();
    assertThat(setup.opens(token)).isFalse();
    assertThatThrownBy(() -> setup.setUp(token, input("zelený vlak do Kolína")))
        .hasMessageContaining("security.rule.linkUsed");
  }

  @Test
  void a_bad_password_leaves_the_link_usable_and_nothing_behind() {
    String token = token();
    assertThatThrownBy(() -> setup.setUp(token, input("UstrednyMorava1")))
        .hasMessageContaining("security.rule.password.guessable");
    assertThat(setup.isNew()).isTrue();
    assertThat(setup.opens(token)).isTrue();
  }

  @Test
  void once_somebody_can_sign_in_no_link_opens_the_set_up() {
    String token = token();
    as(Role.ENGINEER);
    assertThat(setup.opens(token)).isFalse();
    assertThatThrownBy(() -> setup.setUp(token, input("zelený vlak do Kolína")))
        .hasMessageContaining("security.rule.linkUsed");
  }

  @Test
  void the_token_itself_is_kept_nowhere() {
    String token = token();
    assertThat(token).matches("[0-9a-f]{32}");
    assertThat(jdbc.sql("select token_hash from one_time_link").query(String.class).single())
        .hasSize(64)
        .doesNotContain(token);
  }

  private String token() {
    OneTimeLink link =
        transaction.execute(
            status -> links.create(OneTimeLinks.Purpose.SETUP, null, Duration.ofDays(7)));
    assertThat(link).isNotNull();
    return link.token();
  }

  private static SetupInput input(String password) {
    return new SetupInput(
        "jana",
        "Jana Dvořáková",
        password,
        "Ústředny Morava s.r.o.",
        "Dlouhá 12",
        "602 00",
        "Brno",
        "27169278",
        "");
  }
}
