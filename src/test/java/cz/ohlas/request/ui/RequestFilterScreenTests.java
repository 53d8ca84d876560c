package cz.ohlas.request.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import cz.ohlas.UiTest;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class RequestFilterScreenTests extends UiTest {

  @Autowired private RequestService requests;
  @Autowired private RequestFixtures fixtures;

  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", lead);
  }

  @Test
  void conditions_are_combined_stand_in_the_address_and_are_taken_away_one_by_one() {
    long mine = registered(client, Scope.SCO_C1);
    requests.take(mine, requests.detail(mine).fact().version());
    registered(client, Scope.SCO_C1);
    registered(client, Scope.SCO_W1);
    open("requests");
    click("Filtr");
    choose("Řeší", "já");
    choose("Rozsah služby", Scope.SCO_C1.label(lead.language()));
    lookUp("Zákazník", "Brána", "Brána servis s.r.o.");
    click("Použít");

    assertThat(query()).contains("assignee=me", "scope=sco-c1", "customer=" + client.customerId());
    assertThat(count()).isEqualTo(1);
    click("Odebrat podmínku Řeší: já");
    assertThat(query()).doesNotContain("assignee").contains("scope=sco-c1");
    assertThat(count()).isEqualTo(2);
    click("Odebrat podmínku Rozsah služby: " + Scope.SCO_C1.label(lead.language()));
    assertThat(count()).isEqualTo(3);
    click("Odebrat podmínku Zákazník: Brána servis s.r.o.");
    assertThat(query()).isEmpty();
  }

  @Test
  void an_address_brings_its_conditions_back() {
    registered(client, Scope.SCO_C1);
    registered(client, Scope.SCO_W1);
    String today = LocalDate.now(ConsoleClock.PRAGUE).toString();
    open("requests?scope=sco-w1&fault=no&channel=phone&state=open&from=2026-01-01&to=" + today);

    assertThat(count()).isEqualTo(1);
    assertThat(has(Button.class, "Odebrat podmínku Týká se závady: Ne")).isTrue();
    assertThat(has(Button.class, "Odebrat podmínku Stav: Otevřeno")).isTrue();
    click("Filtr");
    click("Zrušit podmínky");
    assertThat(count()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state=%27%3B+drop+table&scope=SCO_C1&assignee=-5&customer=99999999999999999999",
        "view=nic&channel=fax&ground=x&outcome=out-9&fault=maybe&from=vcera&to=+1000000000-01-01",
        "from=0000-01-01&to=2026-13-40&customer=&assignee=%00&sort=--x&state=open%00",
      })
  void values_that_are_none_are_as_if_they_were_not_there(String hostile) {
    registered(client, Scope.SCO_C1);
    open("requests?" + hostile);

    assertThat(count()).isEqualTo(1);
    assertThat(_find(Button.class, spec -> spec.withClasses("applied-chip"))).isEmpty();
    assertThat(notices()).isEmpty();
  }

  @Test
  void unknown_customers_and_people_let_nothing_through_and_break_nothing() {
    registered(client, Scope.SCO_C1);
    assertThatCode(() -> open("requests?customer=987654321&assignee=987654321"))
        .doesNotThrowAnyException();
    assertThat(count()).isZero();
    click("Filtr");
    click("Zrušit podmínky");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void days_that_are_turned_round_are_told() {
    open("requests");
    click("Filtr");
    fill("Přijato od", LocalDate.of(2026, 7, 2));
    fill("Přijato do", LocalDate.of(2026, 7, 1));
    assertThatCode(() -> click("Použít")).hasMessageContaining("request.filter.daysTurned");
    assertThat(query()).isEmpty();
  }

  @Test
  void what_is_written_into_the_address_is_read_from_it() {
    Map<String, String> all =
        Map.ofEntries(
            Map.entry("view", "all"),
            Map.entry("q", "brána"),
            Map.entry("customer", "12"),
            Map.entry("state", "awaiting-proof"),
            Map.entry("scope", "sco-x4"),
            Map.entry("assignee", "nobody"),
            Map.entry("fault", "yes"),
            Map.entry("from", "2026-01-02"),
            Map.entry("to", "2026-02-03"),
            Map.entry("channel", "in-person"),
            Map.entry("ground", "req-5a"),
            Map.entry("outcome", "out-3"));
    RequestFilter filter = FilterParameters.read(all);
    assertThat(FilterParameters.write(filter)).isEqualTo(all);
  }

  private static String query() {
    return UI.getCurrent()
        .getInternals()
        .getActiveViewLocation()
        .getQueryParameters()
        .getQueryString();
  }

  private static int count() {
    MockVaadin.clientRoundtrip(true);
    Grid<?> grid = the(Grid.class);
    return GridKt._size(grid);
  }

  private long registered(Client of, Scope scope) {
    Instant received = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    return requests.register(RequestFixtures.question(of, received, scope, false));
  }
}
