package cz.ohlas.request.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.StandingAt;
import cz.ohlas.UiTest;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.base.ui.MomentField;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.LinkKind;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestLinkService;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestState;
import cz.ohlas.request.RequestView;
import cz.ohlas.security.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is saved is saved once, at its time, and what keeps it from being saved is seen. */
@StandingAt("2026-07-07T14:00")
class SavingScreenTests extends UiTest {

  private static final String PETR =
      "Petr Novák · Brána servis s.r.o. · +420\u00a0602\u00a0123\u00a0456";

  @Autowired private RequestService requests;
  @Autowired private RequestLinkService links;
  @Autowired private RequestFixtures fixtures;

  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", lead);
  }

  @ParameterizedTest
  @CsvSource({
    "Interní poznámka,Poznámka jen pro kolegy,Zapsat poznámku",
    "Další dotaz,Dotaz,Zapsat dotaz"
  })
  void a_key_pressed_three_times_saves_once(String action, String field, String button) {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    clickInMenu("Další", action);
    fill(field, "Volal ještě jednou.");
    pressed(button, 3);
    RequestFact fact = requests.detail(id).fact();
    assertThat(requests.detail(id).notebook().notes().size() + fact.queries().size()).isEqualTo(2);
  }

  @Test
  void one_call_is_logged_once_however_often_the_key_is_pressed() {
    open("requests/new");
    lookUp("Kdo volá", "602123456", PETR);
    fill("Dotaz", "Jak nastavit hlášku?");
    pressed("Založit požadavek", 3);
    assertThat(all()).hasSize(1);
  }

  @Test
  void a_record_changed_once_meets_no_change_of_its_own() {
    as(Role.ACCOUNT_MANAGER);
    open("customers/" + client.customerId());
    _find(Button.class, spec -> spec.withText("Upravit")).getFirst().click();
    fill("Poznámky", "Volat účetní.");
    pressed("Uložit", 3);
    assertThat(_find(Dialog.class)).as("no comparison").isEmpty();
  }

  @Test
  void what_was_given_up_is_not_saved() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    clickInMenu("Další", "Interní poznámka");
    fill("Poznámka jen pro kolegy", "omyl");
    Button save = the(Button.class, "Zapsat poznámku");
    click("Zrušit");
    save.click();
    assertThat(requests.detail(id).notebook().notes()).isEmpty();
  }

  @Test
  void reg_1_the_name_that_is_missing_is_marked() {
    open("requests/new");
    click("Firmu tu nemáme");
    TextField name = the(TextField.class, "Jméno neznámé osoby");
    assertThat(name.isRequiredIndicatorVisible()).isTrue();
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit a vyžádat doklad");
    assertThat(the(TextField.class, "Název firmy").isInvalid()).isTrue();
    assertThat(name.isInvalid()).isFalse();

    fill("Název firmy", "Cizí firma s.r.o.");
    click("Založit a vyžádat doklad");
    assertThat(screen()).contains("Napište, kdo se ptá.");
    assertThat(_get(RuleMessage.class).getElement().getAttribute("role")).isEqualTo("alert");
    assertThat(the(TextField.class, "Název firmy").isInvalid()).isFalse();
    assertThat(name.isInvalid()).isTrue();
    fill("Jméno neznámé osoby", "Jana Tichá");
    assertThat(name.isInvalid()).isFalse();
    click("Založit a vyžádat doklad");
    assertThat(all()).hasSize(1);
  }

  @Test
  void a_time_that_has_not_come_is_marked() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    clickInMenu("Další", "Další dotaz");
    fill("Dotaz", "A co v noci?");
    fill("Přijato", LocalDateTime.parse("2026-07-07T15:00"));
    confirm("Zapsat dotaz");
    assertThat(screen()).contains("Tento čas ještě nenastal.");
    assertThat(the(MomentField.class, "Přijato").isInvalid()).isTrue();
  }

  @Test
  void out_3_what_a_fault_lacks_is_marked_one_after_the_other() {
    long id = registered(Scope.SCO_C1, true);
    open("requests/" + id);
    click("Vyřídit");
    confirm("Vyřídit");
    assertThat(the(TextArea.class, "Příčina závady").isInvalid()).isTrue();
    fill("Příčina závady", "Chyba ve scénáři");
    confirm("Vyřídit");
    assertThat(the(TextArea.class, "Příčina závady").isInvalid()).isFalse();
    assertThat(the(TextArea.class, "Závěr prozkoumání").isInvalid()).isTrue();
    fill("Závěr prozkoumání", "Opraví ji výrobce");
    fill("Vyřízeno", null);
    confirm("Vyřídit");
    assertThat(the(MomentField.class, "Vyřízeno").isInvalid()).isTrue();
    assertThat(the(MomentField.class, "Závada prozkoumána").isInvalid()).isFalse();
  }

  @Test
  void sco_a_request_without_a_scope_is_served_with_one_in_one_save() {
    long id = registered(null, false);
    open("requests/" + id);
    click("Vyřídit");
    ComboBox<?> scope = the(ComboBox.class, "Rozsah služby");
    assertThat(scope.isRequiredIndicatorVisible()).isTrue();
    fill("Jakou odpověď zákazník dostal", "V nastavení scénáře.");
    confirm("Vyřídit");
    assertThat(screen()).contains("Nejdříve zvolte rozsah služby.");
    assertThat(scope.isInvalid()).isTrue();
    assertThat(requests.detail(id).fact().state()).isEqualTo(RequestState.OPEN);

    choose("Rozsah služby", Scope.SCO_C2.label(lead.language()));
    confirm("Vyřídit");
    RequestFact fact = requests.detail(id).fact();
    assertThat(fact.scope()).isEqualTo(Scope.SCO_C2);
    assertThat(fact.outcome().orElseThrow().kind()).isEqualTo(OutcomeKind.OUT_1);
    assertThat(fact.outcome().orElseThrow().proof()).isEqualTo("V nastavení scénáře.");
  }

  @Test
  void sco_the_scope_asked_for_changes_nothing_where_the_outcome_is_refused() {
    long id = registered(null, false);
    open("requests/" + id);
    click("Vyřídit");
    choose("Rozsah služby", Scope.SCO_X1.label(lead.language()));
    fill("Jakou odpověď zákazník dostal", "Školíme.");
    confirm("Vyřídit");
    assertThat(screen()).contains("Tuto službu podpora nezahrnuje.");
    assertThat(requests.detail(id).fact().scope()).isNull();
  }

  @Test
  void sco_a_duplicate_without_a_scope_is_served_with_that_of_the_other() {
    long first = registered(Scope.SCO_C1, false);
    long second = registered(null, false);
    links.link(second, requests.detail(second).fact().version(), first, LinkKind.DUPLICATE_OF);
    serve(first, () -> {});
    doAt(
        "2026-07-07T14:40",
        () -> {
          open("requests/" + second);
          click("Vyřídit stejně: " + requests.detail(first).fact().number());
          confirm("Vyřídit");
          assertThat(requests.detail(second).fact().scope()).isEqualTo(Scope.SCO_C1);
          assertThat(requests.detail(second).fact().state()).isEqualTo(RequestState.SERVED);
        });
  }

  @Test
  void sco_a_known_scope_is_not_asked_for_again() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    click("Vyřídit");
    assertThat(has(ComboBox.class, "Rozsah služby")).isFalse();
  }

  @Test
  void sco_a_call_settled_at_once_says_that_it_needs_a_scope_and_keeps_the_answer() {
    open("requests/new");
    lookUp("Kdo volá", "602123456", PETR);
    fill("Dotaz", "Jak nastavit hlášku?");
    ComboBox<?> scope = the(ComboBox.class, "Rozsah služby");
    assertThat(scope.isRequiredIndicatorVisible()).isFalse();
    choose("Co s požadavkem", "Vyřídit hned");
    assertThat(scope.isRequiredIndicatorVisible()).isTrue();
    assertThat(screen()).contains("bez něj požadavek vyřídit nejde");
    fill("Jakou odpověď zákazník dostal", "V nastavení scénáře.");
    click("Založit a vyřídit");
    assertThat(scope.isInvalid()).isTrue();
    choose("Rozsah služby", Scope.SCO_C1.label(lead.language()));
    assertThat(screen()).doesNotContain("bez něj požadavek vyřídit nejde");
    click("Založit a vyřídit");
    assertThat(fact().outcome().orElseThrow().proof()).isEqualTo("V nastavení scénáře.");
  }

  @Test
  void out_3_a_fault_is_written_down_before_its_scope_is_said() {
    open("requests/new");
    lookUp("Kdo volá", "602123456", PETR);
    fill("Týká se závady", true);
    choose("Co s požadavkem", "Vyřídit hned");
    assertThat(the(RadioButtonGroup.class, "Způsob vyřízení").getValue())
        .isEqualTo(OutcomeKind.OUT_3);
    assertThat(has(TextArea.class, "Příčina závady")).isTrue();
  }

  @Test
  void req_3_a_call_is_received_when_the_caller_is_found_and_served_when_it_is_saved() {
    open("requests/new");
    doAt(
        "2026-07-07T14:20",
        () -> {
          lookUp("Kdo volá", "602123456", PETR);
          fill("Dotaz", "Jak nastavit hlášku?");
          choose("Rozsah služby", Scope.SCO_C1.label(lead.language()));
          choose("Co s požadavkem", "Vyřídit hned");
          fill("Jakou odpověď zákazník dostal", "V nastavení scénáře.");
        });
    doAt("2026-07-07T14:31", () -> click("Založit a vyřídit"));
    assertThat(fact().receivedAt()).isEqualTo(prague("2026-07-07T14:20"));
    assertThat(fact().outcome().orElseThrow().servedAt()).isEqualTo(prague("2026-07-07T14:31"));
  }

  @Test
  void req_3_times_written_by_hand_stay() {
    open("requests/new");
    doAt(
        "2026-07-07T14:20",
        () -> {
          lookUp("Kdo volá", "602123456", PETR);
          fill("Přijato", LocalDateTime.parse("2026-07-07T13:40"));
          fill("Dotaz", "Jak nastavit hlášku?");
          choose("Rozsah služby", Scope.SCO_C1.label(lead.language()));
          choose("Co s požadavkem", "Vyřídit hned");
          fill("Jakou odpověď zákazník dostal", "V nastavení scénáře.");
          fill("Vyřízeno", LocalDateTime.parse("2026-07-07T13:55"));
        });
    doAt("2026-07-07T14:31", () -> click("Založit a vyřídit"));
    assertThat(fact().receivedAt()).isEqualTo(prague("2026-07-07T13:40"));
    assertThat(fact().outcome().orElseThrow().servedAt()).isEqualTo(prague("2026-07-07T13:55"));
  }

  @Test
  void req_3_a_call_that_the_exchange_told_of_is_received_when_it_rings() {
    open("requests/new?phone=602123456&callId=hovor-7");
    doAt(
        "2026-07-07T14:20",
        () -> {
          fill("Dotaz", "Jak nastavit hlášku?");
          click("Založit požadavek");
        });
    assertThat(fact().receivedAt()).isEqualTo(prague("2026-07-07T14:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "Vyžádat upřesnění,O co zákazníka žádáme,Založit a vyžádat upřesnění",
    "Odmítnout,Co bylo zákazníkovi sděleno,Založit a odmítnout"
  })
  void req_3_what_is_asked_or_told_follows_the_receipt(String way, String field, String button) {
    open("requests/new");
    doAt(
        "2026-07-07T14:20",
        () -> {
          lookUp("Kdo volá", "602123456", PETR);
          fill("Dotaz", "Přijedete nás školit?");
          choose("Rozsah služby", Scope.SCO_X1.label(lead.language()));
          choose("Co s požadavkem", way);
          fill(field, "Která pobočka?");
        });
    doAt(
        "2026-07-07T14:31",
        () -> {
          click(button);
          assertThat(fact().receivedAt()).isEqualTo(prague("2026-07-07T14:20"));
        });
  }

  @Test
  void out_a_request_is_served_when_it_is_saved_unless_the_time_was_written() {
    long untouched = registered(Scope.SCO_C1, false);
    long written = registered(Scope.SCO_C1, false);
    serve(untouched, () -> {});
    serve(written, () -> fill("Vyřízeno", LocalDateTime.parse("2026-07-07T13:59")));
    assertThat(requests.detail(untouched).fact().outcome().orElseThrow().servedAt())
        .isEqualTo(prague("2026-07-07T14:25"));
    assertThat(requests.detail(written).fact().outcome().orElseThrow().servedAt())
        .isEqualTo(prague("2026-07-07T13:59"));
  }

  private void serve(long id, Runnable more) {
    open("requests/" + id);
    click("Vyřídit");
    fill("Jakou odpověď zákazník dostal", "V nastavení scénáře.");
    more.run();
    doAt("2026-07-07T14:25", () -> confirm("Vyřídit"));
  }

  /** The key works the button as a click does, also while what it saved is going away. */
  private static void pressed(String label, int times) {
    Button save = _find(Button.class, spec -> spec.withText(label)).getLast();
    for (int time = 0; time < times; time++) {
      save.click();
    }
  }

  /** Clicks the button of the dialog, of two that are called the same. */
  private static void confirm(String label) {
    pressed(label, 1);
  }

  private long registered(@Nullable Scope scope, boolean fault) {
    return requests.register(
        RequestFixtures.question(client, prague("2026-07-07T13:30"), scope, fault));
  }

  private RequestFact fact() {
    assertThat(all()).hasSize(1);
    return requests.detail(all().getFirst().id()).fact();
  }

  private List<RequestListItem> all() {
    return requests.list(
        RequestFilter.TEAM.withView(RequestView.ALL), ListSlice.first(RequestSort.USUAL, true, 10));
  }
}
