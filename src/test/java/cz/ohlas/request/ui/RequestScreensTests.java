package cz.ohlas.request.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.StatementCount;
import cz.ohlas.UiTest;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.base.ui.PdfLink;
import cz.ohlas.base.ui.Timeline;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.Channel;
import cz.ohlas.request.ClosedConfirmation;
import cz.ohlas.request.CorrectionInput;
import cz.ohlas.request.NewTimeInput;
import cz.ohlas.request.OutcomeInput;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.QueryInput;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RemoteSessionInput;
import cz.ohlas.request.RequestEndingService;
import cz.ohlas.request.RequestFact.QueryFact;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestState;
import cz.ohlas.request.RequestView;
import cz.ohlas.request.RequestWorkService;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class RequestScreensTests extends UiTest {

  @Autowired private RequestService requests;
  @Autowired private RequestWorkService work;
  @Autowired private RequestEndingService endings;
  @Autowired private RequestFixtures fixtures;

  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    lead = as(Role.LEAD, Role.ADMINISTRATOR);
    client = fixtures.paying("Brána servis s.r.o.", lead);
  }

  @Test
  void a_call_is_saved_from_the_caller_to_the_number() {
    open("requests/new");
    lookUp(
        "Kdo volá",
        "petr nov",
        "Petr Novák · Brána servis s.r.o. · +420\u00a0602\u00a0123\u00a0456");
    assertThat(screen()).contains("Nárok na podporu", "Zákazník nemá žádný otevřený požadavek.");
    fill("Dotaz", "Nejde přesměrování. Co s tím?");
    click("Založit požadavek");

    RequestListItem saved = only();
    assertThat(saved.subject()).isEqualTo("Nejde přesměrování.");
    assertThat(address()).isEqualTo("requests/" + saved.id());
    assertThat(screen()).contains(saved.number(), "Dotaz telefonem, Petr Novák");
  }

  @Test
  void a_broken_rule_loses_nothing_that_was_typed() {
    open("requests/new");
    lookUp(
        "Kdo volá",
        "petr nov",
        "Petr Novák · Brána servis s.r.o. · +420\u00a0602\u00a0123\u00a0456");
    fill("Dotaz", "Jak nastavit hlášku?");
    choose("Co s požadavkem", "Vyřídit hned");
    click("Založit a vyřídit");

    assertThat(screen()).contains("Nejdříve zvolte rozsah služby.");
    assertThat(the(TextArea.class, "Dotaz").getValue()).isEqualTo("Jak nastavit hlášku?");
    assertThat(all()).isEmpty();
  }

  @Test
  void a_call_is_settled_in_the_same_form() {
    open("requests/new");
    lookUp(
        "Kdo volá",
        "petr nov",
        "Petr Novák · Brána servis s.r.o. · +420\u00a0602\u00a0123\u00a0456");
    fill("Dotaz", "Jak nastavit hlášku?");
    choose("Rozsah služby", Scope.SCO_C1.label(lead.language()));
    choose("Co s požadavkem", "Vyřídit hned");
    fill("Jakou odpověď zákazník dostal", "V nastavení scénáře.");
    click("Založit a vyřídit");

    RequestListItem saved = only();
    assertThat(saved.state()).isEqualTo(RequestState.SERVED);
    assertThat(requests.detail(saved.id()).fact().minutes()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 7, 60})
  void any_whole_number_of_minutes_of_work_is_written_down(int minutes) {
    Instant received = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
    long id = requests.register(RequestFixtures.question(client, received, Scope.SCO_C1, false));
    open("requests/" + id);
    clickInMenu("Další", "Zapsat práci");
    assertThat(the(IntegerField.class, "Minuty práce").getValue()).isEqualTo(15);
    fill("Co bylo uděláno", "Nastavení hlášky");
    fill("Práce začala", LocalDateTime.ofInstant(received, ConsoleClock.PRAGUE));
    fill("Minuty práce", minutes);
    click("Zapsat práci");

    assertThat(requests.detail(id).fact().minutes()).isEqualTo(minutes);
  }

  @Test
  void a_call_is_settled_with_any_whole_number_of_minutes() {
    open("requests/new");
    lookUp(
        "Kdo volá",
        "petr nov",
        "Petr Novák · Brána servis s.r.o. · +420\u00a0602\u00a0123\u00a0456");
    fill("Dotaz", "Jak nastavit hlášku?");
    choose("Rozsah služby", Scope.SCO_C1.label(lead.language()));
    choose("Co s požadavkem", "Vyřídit hned");
    fill("Jakou odpověď zákazník dostal", "V nastavení scénáře.");
    fill("Minuty práce", 7);
    click("Založit a vyřídit");

    assertThat(requests.detail(only().id()).fact().minutes()).isEqualTo(7);
  }

  @Test
  void the_opened_request_offers_the_next_action_and_explains_its_due_time() {
    long id = registered(Scope.SCO_W1, true);
    open("requests/" + id);
    assertThat(screen()).contains("Proč", "Nárok na podporu", "Průběh");
    click("Převzít");
    assertThat(screen()).contains("Převzato: " + lead.name());
    click("Prozkoumat závadu");
    fill("Příčina závady", "Chybí trasa");
    fill("Závěr prozkoumání", "Doplnit trasu");
    click("Zapsat prozkoumání");

    assertThat(screen()).contains("Prozkoumání závady", "Chybí trasa");
    assertThat(requests.detail(id).fact().examinations()).hasSize(1);
  }

  @Test
  void two_people_who_correct_one_request_choose_what_holds() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    clickInMenu("Další", "Opravit předmět a rozsah");
    fill("Předmět", "Hlášky v noci");
    var before = requests.detail(id).fact();
    requests.correct(
        id,
        before.version(),
        new CorrectionInput("Hlášky ve dne", before.registrationId(), before.scope(), true));
    click("Uložit");
    settle("Předmět", "Vaše hodnota: Hlášky v noci");
    click("Uložit zvolené");

    assertThat(requests.detail(id).fact().subject()).isEqualTo("Hlášky v noci");
    assertThat(requests.detail(id).fact().concernsFault()).isTrue();
    assertThat(screen()).contains("Hlášky v noci").doesNotContain("Uložit zvolené");
  }

  @Test
  void req_3_the_most_urgent_query_is_answered_unless_another_one_is_chosen() {
    long id = registered(Scope.SCO_C1, false);
    Instant received = requests.detail(id).fact().receivedAt();
    long first = requests.detail(id).currentQuery().id();
    requests.tellNewTime(
        id,
        version(id),
        first,
        new NewTimeInput(
            received.plus(30, ChronoUnit.DAYS), received, Channel.PHONE, "Čekáme na výrobce"));
    for (String text : List.of("Druhý dotaz", "Třetí dotaz")) {
      requests.askQuery(
          id, version(id), new QueryInput(text, "Petr Novák", Channel.PHONE, received));
    }
    open("requests/" + id);
    click("Odpovědět");
    fill("Odpověď", "Na druhý.");
    click("Zapsat odpověď");
    click("Odpovědět");
    choose(
        "Dotaz",
        "1. dotaz (%s): Po víkendové aktualizaci přestalo fungovat přesměrování na…"
            .formatted(Formats.of(lead.language()).dateTime(received)));
    fill("Odpověď", "Na první.");
    click("Zapsat odpověď");

    assertThat(requests.detail(id).fact().queries())
        .extracting(QueryFact::answer)
        .containsExactly("Na první.", "Na druhý.", null);
  }

  @Test
  void acc_3_a_lead_gives_a_request_to_somebody() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    clickInMenu("Další", "Přidělit");
    choose("Řeší", lead.name());
    click("Přidělit");

    assertThat(requests.detail(id).fact().assigneeStaffId()).isEqualTo(lead.id());
  }

  @Test
  void acc_3_a_lead_reverses_a_refusal() {
    long id = registered(Scope.SCO_C1, false);
    endings.refuse(
        id,
        version(id),
        RequestFixtures.refusal(RefusalGround.REQ_5A, requests.detail(id).fact().receivedAt()));
    open("requests/" + id);
    click("Zvrátit odmítnutí");
    fill("Proč se odmítnutí zvrací", "Omyl");
    _click(_find(Button.class, spec -> spec.withText("Zvrátit odmítnutí")).getLast());

    assertThat(requests.detail(id).fact().refusals().getFirst().reversalReason()).isEqualTo("Omyl");
  }

  @Test
  void out_3_the_form_asks_for_no_version_where_no_file_is_given() {
    long id = registered(Scope.SCO_C4, true);
    open("requests/" + id);
    click("Vyřídit");
    assertThat(has(TextField.class, "Verze")).isFalse();
    choose("Způsob vyřízení", "Závada odstraněna předáním aktualizace");
    assertThat(has(TextField.class, "Verze")).isTrue();
  }

  @Test
  void somebody_elses_change_is_told_and_the_next_save_goes_through() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    click("Odpovědět");
    fill("Odpověď", "Takto.");
    requests.take(id, requests.detail(id).fact().version());
    click("Zapsat odpověď");
    assertThat(screen()).contains("Požadavek mezitím změnil někdo jiný.");
    assertThat(the(TextArea.class, "Odpověď").getValue()).isEqualTo("Takto.");

    click("Zapsat odpověď");
    assertThat(requests.detail(id).fact().queries().getFirst().answer()).isEqualTo("Takto.");
  }

  @Test
  void account_managers_see_no_action() {
    long id = registered(Scope.SCO_C1, false);
    as(Role.ACCOUNT_MANAGER);
    open("requests/" + id);

    assertThat(has(Button.class, "Vyřídit")).isFalse();
    assertThat(has(Button.class, "Nový požadavek")).isFalse();
    assertThat(screen()).contains("Průběh");
  }

  @Test
  void the_list_keeps_its_view_in_the_address() {
    registered(Scope.SCO_C1, false);
    open("requests?view=waiting");
    assertThat(the(Grid.class).getDataCommunicator().getItemCount()).isZero();
    open("requests");
    assertThat(the(Grid.class).getDataCommunicator().getItemCount()).isEqualTo(1);
  }

  @Test
  void opening_the_list_asks_once_for_its_rows_and_once_for_its_numbers() {
    registered(Scope.SCO_C1, false);
    open("requests");
    open("");
    List<String> queries =
        StatementCount.queriesDuring(() -> {
          open("requests");
          MockVaadin.clientRoundtrip(true);
        });

    assertThat(queries).hasSize(2);
    assertThat(queries).filteredOn(sql -> sql.contains("sum(")).hasSize(1);
    assertThat(queries).filteredOn(sql -> sql.contains("fetch first")).hasSize(1);
    assertThat(rows(the(Grid.class)).getFirst())
        .contains("Brána servis s.r.o.")
        .anySatisfy(cell -> assertThat(cell).startsWith("zbývá "));
  }

  @Test
  void the_menu_says_how_many_requests_are_ones_own_as_soon_as_one_is_taken() {
    long id = registered(Scope.SCO_C1, false);
    open("requests");
    assertThat(badges()).isEmpty();
    requests.take(id, requests.detail(id).fact().version());
    open("");
    assertThat(badges()).containsExactly("1");
  }

  @Test
  void rem_4_what_is_not_closed_is_listed_until_it_is_settled() {
    long id = registered(Scope.SCO_W1, false);
    Instant ended = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    Instant ready = ended.minus(30, ChronoUnit.MINUTES);
    work.connect(
        id,
        requests.detail(id).fact().version(),
        new RemoteSessionInput(
            2L, ready, ready, ready, ready, ended, ClosedConfirmation.NOT_YET, null, "účty"));
    open("requests?view=not-closed");
    assertThat(the(Grid.class).getDataCommunicator().getItemCount()).isEqualTo(1);

    open("requests/" + id);
    click("Zapsat zavření aplikace");
    choose("Zavřel uživatel aplikaci?", "Uživatel potvrdil");
    click("Uložit");
    assertThat(screen()).contains("Uživatel potvrdil zavření aplikace.");
    assertThat(has(Button.class, "Zapsat zavření aplikace")).isFalse();
    open("requests?view=not-closed");
    assertThat(the(Grid.class).getDataCommunicator().getItemCount()).isZero();
  }

  @Test
  void a_call_in_vain_takes_one_click_and_moves_the_next_step() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    clickInMenu("Další", "Další krok");
    fill("Podrobnosti", "Petr Novák na mobil");
    click("Naplánovat");
    assertThat(screen()).contains("Zavolat zpět dnes", "Petr Novák na mobil", "Další krok: ");

    clickInMenu("Nedovoláno", "Zavolat znovu za hodinu");
    assertThat(screen()).contains("Nedovoláno (" + lead.name() + ").", "Další krok přesunut: ");
    click("Splněno");
    assertThat(screen()).contains("Další krok splněn: ").doesNotContain("Přesunout");
    assertThat(requests.detail(id).notebook().nextStep()).isEmpty();
  }

  @Test
  void a_step_due_today_is_listed_with_its_time() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    clickInMenu("Další", "Další krok");
    choose("Co se má udělat", "jiný krok");
    fill("Podrobnosti", "Ověřit zálohu");
    click("Naplánovat");
    open("requests?view=next-step");

    assertThat(rows(the(Grid.class)))
        .singleElement()
        .satisfies(row -> assertThat(String.join(" ", row)).contains("krok dnes"));
  }

  @Test
  void what_the_customer_was_told_and_what_colleagues_are_to_know_stand_in_the_course() {
    long id = registered(Scope.SCO_C1, false);
    open("requests/" + id);
    clickInMenu("Další", "Interní poznámka");
    fill("Poznámka jen pro kolegy", "Dispečink zvedá po páté.");
    click("Zapsat poznámku");
    clickInMenu("Další", "Zapsat sdělení zákazníkovi");
    fill("Co bylo zákazníkovi sděleno", "Technik se ozve.");
    click("Zapsat sdělení");

    assertThat(screen())
        .contains(
            "Interní poznámka (" + lead.name() + "): Dispečink zvedá po páté.",
            "Sděleno telefonem (" + lead.name() + "): Technik se ozve.");
  }

  @Test
  void every_turn_of_the_course_names_the_rule_behind_it_and_the_oldest_comes_first() {
    long id = registered(Scope.SCO_C1, false);
    requests.take(id, version(id));
    endings.refuse(id, version(id), RequestFixtures.refusal(RefusalGround.REQ_5C, Instant.now()));
    open("requests/" + id);

    List<ListItem> turns = the(Timeline.class).getChildren().map(ListItem.class::cast).toList();
    assertThat(turns)
        .allSatisfy(turn -> assertThat(turn.getTitle().orElse("")).startsWith("Pravidlo "));
    assertThat(turns.getFirst().getTitle()).contains("Pravidlo REQ-3");
    assertThat(textOf(turns.getFirst())).contains("Dotaz telefonem");
    assertThat(turns).anySatisfy(turn -> assertThat(turn.getTitle()).contains("Pravidlo REQ-5c"));
  }

  @Test
  void the_record_on_paper_is_one_click_away_in_either_language_for_everybody() {
    long id = registered(Scope.SCO_C1, false);
    as(Role.ACCOUNT_MANAGER);
    open("requests/" + id);

    assertThat(
            _find(PdfLink.class).stream()
                .map(link -> link.getElement().getAttribute("aria-label"))
                .toList())
        .containsExactly(
            "Záznam pro zákazníka v PDF: česky",
            "Záznam pro zákazníka v PDF: anglicky",
            "Interní: česky",
            "Interní: anglicky");
  }

  @Test
  void a_duplicate_is_served_in_the_same_way_as_the_request_in_which_the_work_went_on() {
    long first = registered(Scope.SCO_C1, false);
    long second = registered(Scope.SCO_C1, false);
    open("requests/" + second);
    clickInMenu("Další", "Propojit s jiným požadavkem");
    String number = requests.detail(first).fact().number();
    lookUp(
        "Druhý požadavek",
        number,
        number + " · Brána servis s.r.o. · Po aktualizaci nefunguje přesměrování");
    choose("Jak spolu souvisejí", "Tento je duplicitní; pracuje se na druhém");
    click("Propojit");
    assertThat(screen()).contains("Duplicitní k", number);
    assertThat(has(Button.class, "Vyřídit stejně: " + number)).isFalse();

    endings.serve(
        first,
        version(first),
        new OutcomeInput(
            OutcomeKind.OUT_1,
            Instant.now(),
            "Trasa se doplní v plánu.",
            null,
            null,
            Channel.PHONE,
            null));
    open("requests/" + second);
    click("Vyřídit stejně: " + number);
    assertThat(the(TextArea.class, "Jakou odpověď zákazník dostal").getValue())
        .isEqualTo("Trasa se doplní v plánu.");
  }

  @Test
  void similar_earlier_requests_are_offered_and_linked_with_one_click() {
    long first = registered(Scope.SCO_C1, false);
    long second = registered(Scope.SCO_C1, false);
    String number = requests.detail(first).fact().number();
    open("requests/" + second);
    assertThat(screen()).contains("Podobné dřívější požadavky této instalace", number);
    click("Přidat k souvisejícím: " + number);

    assertThat(screen())
        .contains("Propojeno s " + number)
        .doesNotContain("Podobné dřívější požadavky této instalace");
  }

  @Test
  void the_installation_card_is_at_hand_before_connecting() {
    long id = registered(Scope.SCO_W1, false);
    open("requests/" + id);
    assertThat(screen()).contains("Instalace", "Vzdálené identifikátory");
    click("Připojit se");

    assertThat(has(Select.class, "Čím se připojujeme")).isTrue();
    assertThat(_find(PasswordField.class)).as("REM-3: no field for a password").isEmpty();
  }

  @Test
  void an_administrator_retires_a_remote_tool() {
    open("settings/remote-tools");
    click("Vyřadit: AmmyAdmin");

    assertThat(screen()).contains("vyřazený");
    assertThat(has(Button.class, "Vrátit do užívání: AmmyAdmin")).isTrue();
  }

  private long registered(Scope scope, boolean concernsFault) {
    Instant received = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    return requests.register(RequestFixtures.question(client, received, scope, concernsFault));
  }

  private long version(long id) {
    return requests.detail(id).fact().version();
  }

  private static List<String> badges() {
    return _find(Span.class, spec -> spec.withClasses("menu-badge")).stream()
        .map(Span::getText)
        .toList();
  }

  private RequestListItem only() {
    assertThat(all()).hasSize(1);
    return all().getFirst();
  }

  private List<RequestListItem> all() {
    return requests.list(
        RequestFilter.TEAM.withView(RequestView.ALL), ListSlice.first(RequestSort.USUAL, true, 10));
  }
}
