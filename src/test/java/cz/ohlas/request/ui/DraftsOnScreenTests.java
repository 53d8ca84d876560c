package cz.ohlas.request.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.StandingAt;
import cz.ohlas.UiTest;
import cz.ohlas.base.Drafts;
import cz.ohlas.base.Staff;
import cz.ohlas.base.ui.LazyGrid;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.request.Channel;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is typed outlives a closed tab and a lost session. */
@StandingAt("2026-07-07T14:32")
class DraftsOnScreenTests extends UiTest {

  private static final String CHANNEL = "Jak se to zákazník dozvěděl";

  @Autowired private RequestService requests;
  @Autowired private CustomerService customers;
  @Autowired private RequestFixtures fixtures;
  @Autowired private Drafts drafts;
  @Autowired private JdbcClient jdbc;

  private Staff engineer;
  private Client client;
  private long id;

  @BeforeEach
  void an_open_request() {
    engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána s.r.o.", engineer);
    id = requests.register(RequestFixtures.question(client, prague("2026-07-07T14:00")));
  }

  @Test
  void what_was_typed_into_a_dialog_is_offered_again_in_another_window() {
    openAnswer();
    fill("Odpověď", "Přesměrování se zapíná kódem *21*.");
    anotherWindow();

    openAnswer();
    assertThat(text()).contains("Rozepsáno 14:32");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEmpty();
    click("Pokračovat");
    assertThat(the(TextArea.class, "Odpověď").getValue())
        .isEqualTo("Přesměrování se zapíná kódem *21*.");
    assertThat(has(Button.class, "Pokračovat")).isFalse();

    click("Zapsat odpověď");
    assertThat(kept()).as("saved, so no draft any more").isZero();
  }

  @Test
  void what_the_browser_alone_knows_yet_is_kept_while_it_is_typed() {
    openAnswer();
    type("Přesměro");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEmpty();
    anotherWindow();
    openAnswer();
    click("Pokračovat");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEqualTo("Přesměro");
  }

  @Test
  void a_draft_of_another_version_says_so_and_a_discarded_one_is_gone() {
    openAnswer();
    fill("Odpověď", "Nejspíš kód *21*.");
    anotherWindow();
    RequestFact fact = requests.detail(id).fact();
    requests.take(id, fact.version());
    openAnswer();
    assertThat(text()).contains("Rozepsáno 14:32; záznam se od té doby změnil");
    click("Zahodit");
    assertThat(has(Button.class, "Zahodit")).isFalse();
    assertThat(kept()).isZero();
  }

  @Test
  void giving_up_forgets_and_nothing_typed_keeps_nothing() {
    openAnswer();
    choose("Jak se to zákazník dozvěděl", "E-mailem");
    assertThat(kept()).as("nothing was typed").isZero();
    fill("Odpověď", "omyl");
    assertThat(kept()).isEqualTo(1);
    click("Zrušit");
    assertThat(kept()).isZero();
  }

  @Test
  void what_is_typed_beside_an_offer_is_kept_beside_it() {
    openAnswer();
    fill("Odpověď", "první");
    anotherWindow();
    openAnswer();
    fill("Odpověď", "druhá");
    assertThat(kept()).isEqualTo(2);
    click("Zahodit");
    assertThat(kept()).isEqualTo(1);
    assertThat(has(Button.class, "Zahodit")).as("its own text is not offered").isFalse();
  }

  @Test
  void nobody_is_offered_what_somebody_else_typed_or_what_was_typed_about_another_record() {
    openAnswer();
    fill("Odpověď", "moje");
    anotherWindow();
    long other = requests.register(RequestFixtures.question(client, prague("2026-07-07T14:10")));
    open("requests/" + other);
    click("Odpovědět");
    assertThat(has(Button.class, "Pokračovat")).isFalse();
    anotherWindow();
    as(Role.LEAD);
    openAnswer();
    assertThat(has(Button.class, "Pokračovat")).isFalse();
  }

  @Test
  void text_for_which_there_is_no_field_any_more_is_shown() {
    drafts.keep(
        null,
        "request.action.ANSWER",
        id,
        0,
        Map.of("Odpověď", "text", "Nápravné opatření", "víc"));
    openAnswer();
    click("Pokračovat");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEqualTo("text");
    assertThat(text()).contains("Nápravné opatření: víc");
    assertThat(kept()).isEqualTo(2);
    click("Zapsat odpověď");
    assertThat(kept()).isZero();
  }

  @Test
  void what_was_typed_since_the_form_was_opened_stays_and_the_draft_is_shown_beside() {
    openAnswer();
    fill("Odpověď", "první");
    choose(CHANNEL, "E-mailem");
    anotherWindow();
    openAnswer();
    fill("Odpověď", "druhá");
    click("Pokračovat");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEqualTo("druhá");
    assertThat(DraftsOnScreenTests.<Channel>chosen()).as("not touched").isEqualTo(Channel.EMAIL);
    assertThat(text()).contains("Odpověď: první").doesNotContain(CHANNEL + ": ");
    assertThat(kept()).as("both texts").isEqualTo(2);
  }

  @Test
  void what_only_the_browser_knows_yet_stays_too() {
    openAnswer();
    fill("Odpověď", "první");
    anotherWindow();
    openAnswer();
    type("dru");
    click("Pokračovat");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEmpty();
    assertThat(text()).contains("Odpověď: první");
  }

  @Test
  void what_was_typed_and_taken_back_gives_way_to_the_draft() {
    openAnswer();
    fill("Odpověď", "první");
    anotherWindow();
    openAnswer();
    fill("Odpověď", "omyl");
    fill("Odpověď", "");
    click("Pokračovat");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEqualTo("první");
    assertThat(has(Button.class, "Zahodit")).isFalse();
  }

  @Test
  void what_does_not_fit_the_form_any_more_is_shown_and_not_lost() {
    String tooLong = "x".repeat(50_000);
    drafts.keep(
        null, "request.action.ANSWER", id, 0, Map.of("Odpověď", tooLong, CHANNEL, "Holubem"));
    openAnswer();
    click("Pokračovat");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEmpty();
    assertThat(text()).contains("Odpověď: " + tooLong, CHANNEL + ": Holubem");
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void a_caller_chosen_since_stays_and_the_one_of_the_draft_is_shown() {
    Client other = fixtures.paying("Zvon a.s.", engineer);
    open("requests/new");
    lookUp("Kdo volá", "Petr Nov", caller(client));
    fill("Dotaz", "Po aktualizaci nefunguje přesměrování. Co s tím?");
    anotherWindow();
    open("requests/new");
    lookUp("Kdo volá", "Petr Nov", caller(other));
    click("Pokračovat");
    assertThat(screen()).contains("Kdo volá: " + caller(client));
    click("Založit požadavek");
    assertThat(requests.ofCustomer(other.customerId(), 5)).hasSize(1);
  }

  @Test
  void what_was_typed_in_another_language_waits_for_it() {
    drafts.keep(null, "request.action.ANSWER", id, 0, Map.of("Answer", "text"));
    openAnswer();
    assertThat(has(Button.class, "Pokračovat")).isFalse();
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void an_intake_goes_on_with_its_caller() {
    open("requests/new");
    lookUp("Kdo volá", "Petr Nov", caller(client));
    fill("Dotaz", "Po aktualizaci nefunguje přesměrování. Co s tím?");
    anotherWindow();

    open("requests/new");
    click("Pokračovat");
    assertThat(the(TextArea.class, "Dotaz").getValue())
        .isEqualTo("Po aktualizaci nefunguje přesměrování. Co s tím?");
    click("Založit požadavek");
    assertThat(kept()).isZero();
    assertThat(requests.ofCustomer(client.customerId(), 5)).hasSize(2);
  }

  @Test
  void a_customer_is_edited_on_after_a_lost_session() {
    as(Role.ACCOUNT_MANAGER);
    open("customers/" + client.customerId());
    editCustomer();
    fill("Poznámky", "Platí po splatnosti, volat účetní.");
    anotherWindow();
    open("customers/" + client.customerId());
    editCustomer();
    click("Pokračovat");
    click("Uložit");
    assertThat(customers.detail(client.customerId()).facts().notes())
        .isEqualTo("Platí po splatnosti, volat účetní.");
    assertThat(kept()).isZero();
  }

  @Test
  void what_was_typed_for_many_requests_at_once_is_offered_for_any_of_them() {
    as(Role.LEAD);
    refuseTogether();
    fill("Co bylo zákazníkovi sděleno", "Doklad nepřišel ani po druhé výzvě.");
    anotherWindow();
    refuseTogether();
    click("Pokračovat");
    assertThat(the(TextArea.class, "Co bylo zákazníkovi sděleno").getValue())
        .isEqualTo("Doklad nepřišel ani po druhé výzvě.");
    click("Zrušit");
    assertThat(kept()).isZero();
  }

  @Test
  void req_2_an_approval_is_written_on_with_whoever_was_named_by_hand() {
    open("requests/new?phone=387000111");
    fill("Jméno neznámé osoby", "Jana Tichá");
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit a čekat na schválení");
    String held = address();
    click("Zapsat schválení");
    ComboBoxKt._fireCustomValueSet(the(ComboBox.class, "Kdo u zákazníka schválil"), "Eva Malá");
    fill("Jak nebo kterým dokladem", "telefonicky");
    anotherWindow();

    open(held);
    click("Zapsat schválení");
    LocatorJ._click(LocatorJ._find(Button.class, spec -> spec.withText("Pokračovat")).getFirst());
    assertThat(the(ComboBox.class, "Kdo u zákazníka schválil").getValue()).isEqualTo("Eva Malá");
    assertThat(the(TextField.class, "Jak nebo kterým dokladem").getValue())
        .isEqualTo("telefonicky");
  }

  private static void refuseTogether() {
    open("requests");
    LazyGrid<?, ?, ?> grid = the(LazyGrid.class);
    tickFirst(grid);
    clickInMenu("Ukončit", "Odmítnout…");
  }

  private static <T> void tickFirst(LazyGrid<T, ?, ?> grid) {
    MockVaadin.clientRoundtrip(true);
    grid.ticks().tick(0, GridKt._get(grid, 0), true, false);
  }

  /** The field tells the server only when it is left. */
  private static void type(String text) {
    BasicUtilsKt._fireDomEvent(
        the(TextArea.class, "Odpověď"),
        "input",
        JsonNodeFactory.instance.objectNode().put("element.value", text).put("for", "trailing"));
  }

  @SuppressWarnings("unchecked")
  private static <T> T chosen() {
    return ((HasValue<?, T>) the(Component.class, CHANNEL)).getValue();
  }

  private static void editCustomer() {
    LocatorJ._find(Button.class, spec -> spec.withText("Upravit")).getFirst().click();
  }

  private String caller(Client of) {
    return customers.findCallers("Petr Nov", 5).stream()
        .filter(hit -> hit.customerId() == of.customerId())
        .map(hit ->
            hit.contactName()
                + " · "
                + hit.customerName()
                + (hit.phone().isBlank() ? "" : " · " + hit.phone()))
        .findFirst()
        .orElseThrow();
  }

  private void openAnswer() {
    open("requests/" + id);
    click("Odpovědět");
  }

  private long kept() {
    return jdbc.sql("select count(*) from draft").query(Long.class).single();
  }

  private static String text() {
    return screen().replace('\u00a0', ' ');
  }
}
