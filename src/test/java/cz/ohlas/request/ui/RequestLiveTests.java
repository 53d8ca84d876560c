package cz.ohlas.request.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.LitRenderer;
import cz.ohlas.DrawnButtons;
import cz.ohlas.StatementCount;
import cz.ohlas.UiTest;
import cz.ohlas.base.LiveChange.Kind;
import cz.ohlas.base.LiveChanges;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Viewers;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.AnswerInput;
import cz.ohlas.request.Channel;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** One window here, a colleague somewhere else. */
class RequestLiveTests extends UiTest {

  private static final int PATIENCE = 100;

  @Autowired private RequestService requests;
  @Autowired private RequestFixtures fixtures;
  @Autowired private Viewers viewers;
  @Autowired private LiveChanges live;

  private Staff colleague;
  private Staff me;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    colleague = as(Role.LEAD);
    me = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", me);
  }

  @Test
  void what_a_colleague_registers_or_ends_appears_in_the_list_and_its_counts() {
    registered();
    open("requests");
    MockVaadin.clientRoundtrip(true);
    assertThat(size()).isEqualTo(1);
    elsewhere(this::registered);

    waitUntil(() -> size() == 2);
    assertThat(DrawnButtons.count("Tým")).isEqualTo("2");
  }

  @Test
  void what_a_colleague_writes_appears_in_the_opened_request() {
    long id = registered();
    open("requests/" + id);
    elsewhere(() -> answer(id, "Vyřešeno za vás."));

    waitUntil(() -> screen().contains("Vyřešeno za vás."));
    assertThat(has(Button.class, "Obnovit")).isFalse();
  }

  @Test
  void two_people_writing_at_once_lose_nothing() {
    long id = registered();
    open("requests/" + id);
    click("Odpovědět");
    fill("Odpověď", "Moje odpověď.");
    elsewhere(() -> requests.take(id, version(id)));

    waitUntil(() -> screen().contains("Tento požadavek právě změnil někdo jiný"));
    assertThat(screen()).contains(colleague.name());
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEqualTo("Moje odpověď.");
    click("Zapsat odpověď");
    assertThat(screen()).contains("Požadavek mezitím změnil někdo jiný.");
    click("Zapsat odpověď");
    assertThat(requests.detail(id).fact().queries().getFirst().answer()).isEqualTo("Moje odpověď.");
    assertThat(requests.detail(id).fact().assigneeStaffId()).isEqualTo(colleague.id());
  }

  @Test
  void who_is_told_of_a_change_brings_the_page_up_to_date_by_a_click() {
    long id = registered();
    open("requests/" + id);
    click("Odpovědět");
    MockVaadin.clientRoundtrip(true);
    elsewhere(() -> requests.take(id, version(id)));
    waitUntil(() -> has(Button.class, "Obnovit"));
    click("Zrušit");
    click("Obnovit");

    assertThat(screen()).contains("Převzato: " + colleague.name());
    assertThat(has(Button.class, "Obnovit")).isFalse();
  }

  @Test
  void the_keyboard_is_not_taken_away_from_where_it_stands() {
    long id = registered();
    open("requests/" + id);
    MockVaadin.clientRoundtrip(true);
    Button standing = the(Button.class, "Odpovědět");
    keyboardComes(true);
    elsewhere(() -> requests.take(id, version(id)));
    waitUntil(() -> has(Button.class, "Obnovit"));
    assertThat(the(Button.class, "Odpovědět")).isSameAs(standing);
    assertThat(screen()).contains(colleague.name());

    Button refresh = the(Button.class, "Obnovit");
    elsewhere(() -> answer(id, "Vyřešeno za vás."));
    pause(1_500);
    MockVaadin.clientRoundtrip(true);
    assertThat(the(Button.class, "Obnovit")).isSameAs(refresh);
    assertThat(screen()).doesNotContain("Vyřešeno za vás.");
    click("Obnovit");
    assertThat(screen()).contains("Vyřešeno za vás.");
  }

  @Test
  void where_the_mouse_has_clicked_or_the_keyboard_has_left_the_page_stays_true() {
    long id = registered();
    open("requests/" + id);
    MockVaadin.clientRoundtrip(true);
    keyboardComes(true);
    BasicUtilsKt._fireDomEvent(
        the(RequestPage.class),
        "focusout",
        JsonNodeFactory.instance.objectNode().put(KeyboardWithin.LEAVES, true));
    elsewhere(() -> requests.take(id, version(id)));
    waitUntil(() -> screen().contains("Převzato: " + colleague.name()));
    keyboardComes(true);
    keyboardComes(false);
    elsewhere(() -> answer(id, "Vyřešeno za vás."));
    waitUntil(() -> screen().contains("Vyřešeno za vás."));
  }

  @Test
  void what_is_unfolded_stays_so_when_a_colleague_changes_the_request() {
    long id = registered();
    open("requests/" + id);
    MockVaadin.clientRoundtrip(true);
    Details why = _get(Details.class, spec -> spec.withClasses("why"));
    why.setOpened(true);
    elsewhere(() -> requests.take(id, version(id)));
    waitUntil(() -> screen().contains("Převzato: " + colleague.name()));

    Details now = _get(Details.class, spec -> spec.withClasses("why"));
    assertThat(now).isNotSameAs(why);
    assertThat(now.isOpened()).isTrue();
  }

  private static void keyboardComes(boolean shown) {
    BasicUtilsKt._fireDomEvent(
        the(RequestPage.class),
        "focusin",
        JsonNodeFactory.instance.objectNode().put(KeyboardWithin.SHOWN, shown));
  }

  @Test
  void who_else_has_it_open_stands_in_the_list_and_on_the_page() {
    long id = registered();
    open("requests");
    MockVaadin.clientRoundtrip(true);
    Runnable leaves = viewers.opens(id, colleague.id(), () -> true);

    assertThat(mark(id)).isEqualTo("Otevřeno také u kolegů: " + colleague.name());
    open("requests/" + id);
    assertThat(screen()).contains("Otevřeno také u kolegů: " + colleague.name());
    assertThat(viewers.others(id, colleague.id())).containsExactly(me.id());
    leaves.run();
    waitUntil(() -> !screen().contains("Otevřeno také u kolegů"));
    open("");
    assertThat(viewers.others(id, colleague.id())).isEmpty();
  }

  @Test
  void many_changes_at_once_are_read_together() {
    List<Long> ids = List.of(registered(), registered(), registered(), registered());
    open("requests");
    MockVaadin.clientRoundtrip(true);
    elsewhere(() -> ids.forEach(id -> requests.take(id, version(id))));
    pause(400);
    List<String> queries = StatementCount.queriesDuring(() -> MockVaadin.clientRoundtrip(true));

    assertThat(queries).hasSizeBetween(1, 2);
    assertThat(DrawnButtons.count("Moje")).isEqualTo("0");
  }

  @Test
  void a_searched_list_shows_what_a_colleague_registers_if_it_is_looked_for() {
    registered();
    open("requests?q=brana");
    MockVaadin.clientRoundtrip(true);
    assertThat(size()).isEqualTo(1);
    elsewhere(this::registered);

    waitUntil(() -> size() == 2);
  }

  @Test
  void a_searched_list_is_left_alone_by_what_is_not_looked_for() {
    registered();
    open("requests?q=nikdo");
    MockVaadin.clientRoundtrip(true);
    assertThat(size()).isZero();
    elsewhere(this::registered);
    pause(400);
    List<String> queries = StatementCount.queriesDuring(() -> MockVaadin.clientRoundtrip(true));

    assertThat(queries).as("only the changed ones are asked for").hasSizeLessThanOrEqualTo(2);
    assertThat(size()).isZero();
  }

  @Test
  void a_list_is_read_again_when_so_much_has_changed_that_not_each_is_named() {
    registered();
    open("requests?q=brana");
    MockVaadin.clientRoundtrip(true);
    elsewhere(this::registered);
    LongStream.range(1_000_000, 1_001_000).forEach(id -> live.happened(Kind.REQUEST, id));

    waitUntil(() -> size() == 2);
  }

  private void elsewhere(Runnable work) {
    as(colleague);
    work.run();
    as(me);
  }

  private void answer(long id, String text) {
    requests.answer(
        id,
        version(id),
        requests.detail(id).currentQueryId(),
        new AnswerInput(text, Channel.PHONE, Instant.now()));
  }

  private static void waitUntil(BooleanSupplier come) {
    for (int tries = 0; tries < PATIENCE; tries++) {
      MockVaadin.clientRoundtrip(true);
      if (come.getAsBoolean()) {
        return;
      }
      pause(50);
    }
    throw new AssertionError("Nothing happened: " + screen());
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the mark behind the number says. */
  private static String mark(long id) {
    LazyGrid<RequestListItem, ?, ?> grid = grid();
    Grid.Column<RequestListItem> numbers = grid.getColumnByKey(RequestSort.RECEIVED.name());
    RequestListItem row = GridKt._get(grid, 0);
    assertThat(row.id()).isEqualTo(id);
    return String.valueOf(
        ((LitRenderer<RequestListItem>) numbers.getRenderer())
            .getValueProviders()
            .get("why")
            .apply(row));
  }

  @SuppressWarnings("unchecked")
  private static LazyGrid<RequestListItem, ?, ?> grid() {
    return the(LazyGrid.class);
  }

  private static int size() {
    return GridKt._size(grid());
  }

  private long version(long id) {
    return requests.detail(id).fact().version();
  }

  private long registered() {
    Instant received = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    return requests.register(RequestFixtures.question(client, received, Scope.SCO_C1, false));
  }
}
