package cz.ohlas.alert.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.StandingAt;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.ContractFixtures;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.document.DocumentFixtures;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of alerts and its figures on the home pages. */
@StandingAt("2026-11-26T10:00")
class AlertListViewTests extends UiTest {

  @Autowired private CustomerFixtures customers;
  @Autowired private ContractFixtures contracts;
  @Autowired private CustomerService service;
  @Autowired private RegistrationService registrations;
  @Autowired private JdbcClient jdbc;

  private Staff manager;
  private long mine;

  @BeforeEach
  void customers_with_troubles() {
    manager = as(Role.ACCOUNT_MANAGER);
    mine = contracts.customerWithContract("Brána s. r. o.", LocalDate.of(2026, 1, 1));
    CustomerInput facts = service.detail(mine).facts();
    service.change(mine, service.detail(mine).version(), facts.withAccountManager(manager.id()));
    long prospect = customers.customer("Čerpadla Říha a. s.");
    registrations.addProof(
        customers.registration(prospect, "K-77"),
        "karta.pdf",
        new ByteArrayInputStream(DocumentFixtures.pdf()));
  }

  @Test
  void rows_say_what_is_wrong_with_whom_and_since_or_by_when() {
    open("alerts");
    assertThat(cells())
        .extracting(row -> row.subList(1, 4))
        .contains(
            List.of("Brána s. r. o.", "Smlouva č. S-" + mine + "-2026-01-01", "od 1. 1. 2026"),
            List.of("Brána s. r. o.", "Nikdo nesmí zadávat požadavky", "od 26. 11. 2026"),
            List.of(
                "Brána s. r. o.",
                "Smlouva č. S-" + mine + "-2026-01-01",
                "do 31. 12. 2026 (za 35 dní)"),
            List.of(
                "Brána s. r. o.",
                "Zaměstnanci, Volání za den, Náročnost realizace (neznámo)",
                "od 26. 11. 2026"));
    assertThat(cells().getLast().get(4)).isEqualTo(manager.name());
  }

  @Test
  void the_list_is_narrowed_and_the_address_says_how() {
    open("alerts");
    choose("Upozornění", "Doklad čeká na ověření");
    assertThat(cells()).hasSize(1);
    assertThat(query()).isEqualTo("kind=proof-to-verify");
    click("Moji zákazníci");
    assertThat(cells()).isEmpty();
    assertThat(query()).contains("manager=" + manager.id());
    open("alerts?manager=0");
    assertThat(cells()).hasSize(1);
    open("alerts?kind=nonsense&manager=nobody");
    assertThat(cells()).hasSize(5);
    open("alerts?q=riha");
    assertThat(cells()).hasSize(1);
  }

  @Test
  void a_row_leads_to_the_part_of_the_customers_page_where_it_is_mended() {
    open("alerts?kind=nobody-authorised");
    Grid<?> grid = the(Grid.class);
    chooseFirst(grid);
    assertThat(address()).isEqualTo("customers/" + mine);
    assertThat(screen()).contains("Zatím tu není žádná osoba");
  }

  @Test
  void nothing_to_point_out_says_what_the_list_is_for() {
    jdbc.sql("delete from customer_alert").update();
    open("alerts");
    assertThat(cells()).isEmpty();
    assertThat(textOf(Objects.requireNonNull(the(Grid.class).getEmptyStateComponent())))
        .contains("Není na co upozornit");
  }

  @Test
  @DisplayName("ACC-4: the account manager's home counts alerts of own customers and leads to them")
  void the_managers_home_counts_own_alerts() {
    open("");
    assertThat(figures())
        .contains(
            "alerts?kind=contract-not-verified&manager=" + manager.id(),
            "alerts?kind=nobody-authorised&manager=" + manager.id(),
            "alerts?kind=contract-ending&manager=" + manager.id(),
            "alerts?kind=criteria-old&manager=" + manager.id(),
            "alerts?manager=0")
        .doesNotContain("alerts?kind=proof-to-verify");
    assertThat(screen().replace('\u00a0', ' '))
        .contains("zákazníci bez oprávněné osoby", "upozornění bez obchodního manažera")
        .contains("Smlouva brzy skončí", "do 31. 12. 2026 (za 35 dní)");
    assertThat(drawnLinks())
        .contains("customers/" + mine + "#registrations", "customers/" + mine + "#contacts")
        .anyMatch(link -> link.startsWith("customers/" + mine + "#contract-"));
    assertThat(badge()).isEqualTo("3");
  }

  @Test
  @DisplayName("ACC-3: a lead's home and menu count the proofs that wait for verification")
  void the_leads_home_counts_proofs() {
    as(Role.LEAD);
    open("");
    assertThat(figures()).contains("alerts?kind=proof-to-verify");
    assertThat(screen())
        .contains("doklady k ověření", "Doklad čeká na ověření: Oktell")
        .doesNotContain("Smlouva brzy skončí");
    assertThat(badge()).isEqualTo("1");
  }

  @Test
  @DisplayName("ACC-2, ACC-6: engineers and administrators have no list of alerts")
  void engineers_have_no_list() {
    as(Role.ENGINEER);
    open("alerts");
    assertThat(_find(Grid.class)).isEmpty();
    assertThat(screen()).contains("Tady nic není");
  }

  private static String badge() {
    return _find(Span.class, spec -> spec.withClasses("menu-badge")).stream()
        .filter(number -> number.getElement().getAttribute("title").startsWith("Čeká na vás"))
        .map(Span::getText)
        .findFirst()
        .orElse("");
  }

  private static <T> void chooseFirst(Grid<T> grid) {
    GridKt._selectRow(grid, 0);
  }

  private static List<List<String>> cells() {
    return rows(the(Grid.class)).stream()
        .map(row -> row.stream().map(cell -> cell.replace('\u00a0', ' ')).toList())
        .toList();
  }

  private static String query() {
    return UI.getCurrent()
        .getInternals()
        .getActiveViewLocation()
        .getQueryParameters()
        .getQueryString();
  }

  private static List<String> figures() {
    return _find(Anchor.class, spec -> spec.withClasses("figure")).stream()
        .map(Anchor::getHref)
        .toList();
  }
}
