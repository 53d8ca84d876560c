package cz.ohlas.request.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestState;
import cz.ohlas.request.WithdrawalInput;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequestBulkScreenTests extends UiTest {

  @Autowired private RequestService requests;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestFixtures fixtures;

  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", lead);
  }

  @Test
  void ticked_requests_are_given_to_somebody_together() {
    long first = registered(Scope.SCO_C1);
    long second = registered(Scope.SCO_C1);
    long left = registered(Scope.SCO_C1);
    open("requests");
    assertThat(has(Button.class, "Přidělit…")).isFalse();
    tick(0, false);
    tick(1, false);
    assertThat(screen()).contains("Označeno: 2");
    click("Přidělit…");
    choose("Řeší", lead.name());
    click("Přidělit");

    assertThat(notices()).anySatisfy(told -> assertThat(told).contains("Hotovo u požadavků: 2"));
    assertThat(List.of(first, second, left))
        .extracting(id -> requests.detail(id).fact().assigneeStaffId())
        .containsExactly(lead.id(), lead.id(), null);
    assertThat(has(Button.class, "Přidělit…")).isFalse();
  }

  @Test
  void what_a_rule_forbids_is_listed_with_its_number_and_stays_ticked() {
    long consultation = registered(Scope.SCO_C1);
    long training = registered(Scope.SCO_X1);
    open("requests");
    tick(0, false);
    tick(1, true);
    clickInMenu("Ukončit", "Vyřídit…");
    fill("Jakou odpověď zákazník dostal", "V nastavení scénáře.");
    _click(_find(Button.class, spec -> spec.withText("Vyřídit")).getLast());

    Dialog result = _find(Dialog.class).getLast();
    assertThat(textOf(result))
        .contains(
            "Hotovo u požadavků: 1",
            "Neprovedeno u požadavků: 1",
            "Tuto službu podpora nezahrnuje.",
            "SCO-X1");
    assertThat(_find(result, Anchor.class).getFirst().getHref()).isEqualTo("requests/" + training);
    assertThat(requests.detail(consultation).fact().state()).isEqualTo(RequestState.SERVED);
    assertThat(requests.detail(training).fact().state()).isEqualTo(RequestState.OPEN);
    click("Zavřít");
    assertThat(screen()).contains("Označeno: 1");
  }

  @Test
  void a_request_that_somebody_has_changed_since_is_not_touched() {
    long id = registered(Scope.SCO_C1);
    open("requests");
    tick(0, false);
    requests.take(id, requests.detail(id).fact().version());
    clickInMenu("Ukončit", "Zákazník stahuje…");
    fill("Kdo požadavek stahuje a proč", "Pan Novák, vyřešil to sám");
    click("Zapsat stažení");

    assertThat(screen()).contains("Požadavek mezitím změnil někdo jiný.");
    assertThat(requests.detail(id).fact().state()).isEqualTo(RequestState.OPEN);
  }

  @Test
  void a_range_goes_between_the_rows_that_were_clicked_though_others_have_come_before_them() {
    long first = registered(Scope.SCO_C1);
    long second = registered(Scope.SCO_C1);
    registered(Scope.SCO_C1);
    open("requests");
    tick(0, false);
    long earlier = registered(Scope.SCO_C1, Instant.now().minus(7, ChronoUnit.DAYS));
    grid().reload();
    assertThat(GridKt._get(grid(), 0).id()).isEqualTo(earlier);
    RequestListItem row = GridKt._get(grid(), 2);
    assertThat(row.id()).isEqualTo(second);

    grid().ticks().tick(2, row, true, true);
    assertThat(ticked()).containsExactly(first, second);
    grid().ticks().clear();
    // The browser counts by what it still shows
    grid().ticks().tick(0, GridKt._get(grid(), 1), true, false);
    grid().ticks().tick(1, row, true, true);
    assertThat(ticked()).containsExactly(first, second);
  }

  @Test
  void a_range_upwards_goes_between_the_rows_too() {
    List<Long> ids =
        List.of(registered(Scope.SCO_C1), registered(Scope.SCO_C1), registered(Scope.SCO_C1));
    open("requests");
    tick(2, false);
    tick(1, true);
    assertThat(ticked()).containsExactly(ids.get(2), ids.get(1));
    tick(1, true);
    assertThat(ticked()).hasSize(2);
  }

  @Test
  void a_range_from_a_row_that_is_gone_is_the_clicked_row_alone() {
    long first = registered(Scope.SCO_C1);
    registered(Scope.SCO_C1);
    long third = registered(Scope.SCO_C1);
    open("requests");
    tick(0, false);
    endings.withdraw(
        first,
        requests.detail(first).fact().version(),
        new WithdrawalInput(Instant.now(), "Pan Novák"));
    grid().reload();
    tick(1, true);
    assertThat(ticked()).containsExactly(first, third);
  }

  @Test
  void what_was_ticked_before_a_colleague_changed_it_stays_so_within_a_range() {
    long first = registered(Scope.SCO_C1);
    registered(Scope.SCO_C1);
    open("requests");
    tick(0, false);
    long seen = grid().ticks().chosen().getFirst().version();
    requests.take(first, requests.detail(first).fact().version());
    grid().reload();
    tick(1, true);
    assertThat(grid().ticks().chosen().getFirst().version()).isEqualTo(seen);
  }

  @Test
  void another_filter_forgets_the_ticks_and_readers_have_none() {
    registered(Scope.SCO_C1);
    open("requests");
    tick(0, false);
    open("requests?view=to-answer");
    assertThat(has(Button.class, "Přidělit…")).isFalse();

    as(Role.ACCOUNT_MANAGER);
    open("");
    open("requests");
    assertThat(grid().getColumns()).hasSize(5);
  }

  private void tick(int row, boolean shift) {
    MockVaadin.clientRoundtrip(true);
    grid().ticks().tick(row, GridKt._get(grid(), row), true, shift);
  }

  @SuppressWarnings("unchecked")
  private static LazyGrid<RequestListItem, ?, ?> grid() {
    return the(LazyGrid.class);
  }

  private static List<Long> ticked() {
    return grid().ticks().chosen().stream().map(RequestListItem::id).toList();
  }

  private long registered(Scope scope) {
    return registered(scope, Instant.now());
  }

  private long registered(Scope scope, Instant at) {
    Instant received = at.truncatedTo(ChronoUnit.MINUTES);
    return requests.register(RequestFixtures.question(client, received, scope, false));
  }
}
