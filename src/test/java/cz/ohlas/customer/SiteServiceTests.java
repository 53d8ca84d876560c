package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.RecordHistory.Change;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.CustomerHistory.SiteVersion;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class SiteServiceTests extends ConsoleTest {

  @Autowired private SiteService sites;
  @Autowired private CustomerService customers;
  @Autowired private CustomerHistory history;
  @Autowired private CustomerFixtures fixtures;

  private long customer;

  @BeforeEach
  void a_customer() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána servis");
  }

  @Test
  void a_customer_has_several_sites_in_czech_order_read_by_one_query() {
    sites.add(customer, site("Chomutov"));
    sites.add(customer, site("Hodonín"));
    sites.add(customer, site("Čelákovice"));
    fixtures.customer("Jiný");
    assertThat(StatementCount.during(() -> sites.ofCustomer(customer))).hasSize(1);
    assertThat(sites.ofCustomer(customer))
        .extracting(site -> site.facts().name())
        .containsExactly("Sklad Čelákovice", "Sklad Hodonín", "Sklad Chomutov");
    assertThat(sites.ofCustomer(customer).getFirst().address().lines(Translations.CZECH))
        .containsExactly("Skladová 3", "250\u00a088 Čelákovice");
  }

  @Test
  void a_customer_is_found_by_the_name_and_town_of_its_site_while_it_has_it() {
    long id = sites.add(customer, site("Hodonín"));
    assertThat(customers.lookup("hodonin", 5)).hasSize(1);
    assertThat(customers.lookup("sklad", 5)).hasSize(1);
    sites.change(id, 0, site("Mikulov"));
    assertThat(customers.lookup("hodonin", 5)).isEmpty();
    sites.remove(id, 1);
    assertThat(customers.lookup("mikulov", 5)).isEmpty();
  }

  @Test
  void a_removed_site_is_gone_and_its_history_says_who_removed_it() {
    long id = sites.add(customer, site("Hodonín"));
    sites.remove(id, 0);
    assertThat(sites.ofCustomer(customer)).isEmpty();
    assertThatThrownBy(() -> sites.detail(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> sites.remove(id, 1)).isInstanceOf(NotFound.class);
    List<Change<SiteVersion>> changes = history.sites(customer);
    assertThat(changes).hasSize(2);
    SiteVersion latest = changes.getFirst().after();
    assertThat(latest).isNotNull();
    assertThat(latest.removed()).isTrue();
    assertThat(latest.facts()).isEqualTo(site("Hodonín"));
  }

  @Test
  void who_saves_second_is_told() {
    long id = sites.add(customer, site("Hodonín"));
    sites.change(id, 0, site("Mikulov"));
    assertThatThrownBy(() -> sites.change(id, 0, site("Znojmo")))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThatThrownBy(() -> sites.remove(id, 0))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  @Test
  void bad_input_is_told_in_a_sentence() {
    assertThat(refusal(new SiteInput(" ", "", "", "", "CZ", "")))
        .isEqualTo("Zadejte prosím název místa.");
    assertThat(refusal(new SiteInput("x".repeat(121), "", "", "", "CZ", "")))
        .isEqualTo("Text je příliš dlouhý, nejvýše 120 znaků.");
    assertThat(refusal(new SiteInput("Sklad", "", "", "", "Česko", ""))).isNotEmpty();
    assertThatThrownBy(() -> sites.add(404, site("Hodonín"))).isInstanceOf(NotFound.class);
    assertThat(sites.ofCustomer(customer)).isEmpty();
  }

  @Test
  void acc_4_only_an_account_manager_writes() {
    long id = sites.add(customer, site("Hodonín"));
    for (Role role : List.of(Role.HEAD, Role.LEAD, Role.ENGINEER, Role.ADMINISTRATOR)) {
      as(role);
      assertThat(sites.ofCustomer(customer)).hasSize(1);
      assertThatThrownBy(() -> sites.add(customer, site("Znojmo")))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> sites.remove(id, 0)).isInstanceOf(AccessDeniedException.class);
    }
  }

  private String refusal(SiteInput input) {
    try {
      sites.add(customer, input);
      return "";
    } catch (BusinessRuleViolation broken) {
      return broken.sentence(Translations.CZECH);
    }
  }

  private static SiteInput site(String city) {
    return new SiteInput("Sklad " + city, "Skladová 3", city, "25088", "CZ", "vjezd ze dvora");
  }
}
