package cz.ohlas.request.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cz.ohlas.UiTest;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.ContactService;
import cz.ohlas.request.EventKind;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestService;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestState;
import cz.ohlas.request.RequestView;
import cz.ohlas.request.WaitingInput;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What saving will do is said before it is done, and can be decided at once. */
class IntakeScreensTests extends UiTest {

  private static final String PETR =
      "Petr Novák · Brána servis s.r.o. · +420\u00a0602\u00a0123\u00a0456";

  @Autowired private RequestService requests;
  @Autowired private ContactService contacts;
  @Autowired private RequestFixtures fixtures;

  private Staff lead;
  private Client client;

  @BeforeEach
  void a_paying_customer() {
    lead = as(Role.LEAD);
    client = fixtures.paying("Brána servis s.r.o.", lead);
  }

  @Test
  void req_1_only_the_question_is_to_be_typed_once_the_caller_is_known() {
    open("requests/new");
    lookUp("Kdo volá", "602123456", PETR);
    assertThat(screen()).contains("Požadavek se založí a bude čekat na odpověď.");
    assertThat(has(ComboBox.class, "Registrace softwaru")).as("the only one is meant").isFalse();
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit požadavek");
    assertThat(only().state()).isEqualTo(RequestState.OPEN);
    assertThat(fact().registrationId()).isEqualTo(client.registrationId());
  }

  @Test
  void req_2_an_unknown_person_of_a_known_customer_is_held_and_the_approver_named() {
    open("requests/new?phone=387000111");
    assertThat(screen())
        .contains("Osoba není schválená", "Zeptat se lze: Jan Brána, jednatel; Petr Novák.");
    fill("Jméno neznámé osoby", "Jana Tichá");
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit a čekat na schválení");

    assertThat(only().state()).isEqualTo(RequestState.HELD);
    assertThat(screen())
        .contains("Kdo může osobu schválit", "Jan Brána, jednatel · schválených osob: 1");
  }

  @Test
  void reg_4_the_approval_is_written_down_for_good_with_the_person() {
    open("requests/new?phone=387000111");
    fill("Jméno neznámé osoby", "Jana Tichá");
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit a čekat na schválení");
    click("Zapsat schválení");
    assertThat(the(ComboBox.class, "Kdo u zákazníka schválil").getValue())
        .isEqualTo("Jan Brána, jednatel");
    click("Pokračovat");
    assertThat(screen()).contains("Napište, jak nebo kterým dokladem zákazník osobu schválil.");
    fill("Jak nebo kterým dokladem", "telefonicky");
    choose("Platnost schválení", "Natrvalo: osoba smí zadávat požadavky ode dne tohoto požadavku");
    click("Pokračovat");

    assertThat(fact().state()).isEqualTo(RequestState.OPEN);
    assertThat(screen())
        .contains("Osoba je natrvalo oprávněná", "Oprávněnost schválena: Jan Brána, jednatel")
        .doesNotContain("Kdo může osobu schválit");
    assertThat(contacts.ofCustomer(client.customerId())).hasSize(2);
  }

  @Test
  void reg_1_a_company_that_nobody_knows_is_asked_for_its_proof() {
    open("requests/new");
    click("Firmu tu nemáme");
    assertThat(the(RadioButtonGroup.class, "Co s požadavkem").getListDataView().getItemCount())
        .isEqualTo(2);
    fill("Název firmy", "Cizí firma s.r.o.");
    fill("Jméno neznámé osoby", "Jana Tichá");
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit a vyžádat doklad");

    assertThat(only().state()).isEqualTo(RequestState.AWAITING_PROOF);
    assertThat(only().customerName()).isEqualTo("Cizí firma s.r.o.");
  }

  @Test
  void reg_1_a_company_that_nobody_knows_is_refused_in_the_same_save() {
    open("requests/new");
    click("Firmu tu nemáme");
    fill("Název firmy", "Cizí firma s.r.o.");
    fill("Jméno neznámé osoby", "Jana Tichá");
    fill("Dotaz", "Jak nastavit hlášku?");
    choose("Co s požadavkem", "Odmítnout");
    assertThat(the(TextArea.class, "Co bylo zákazníkovi sděleno").getValue())
        .contains("jen registrovaným uživatelům");
    click("Založit a odmítnout");
    assertThat(fact().refusal().orElseThrow().ground()).isEqualTo(RefusalGround.REG_1);
  }

  @Test
  void sco_x_the_button_says_that_it_will_be_refused_unless_something_else_is_decided() {
    open("requests/new");
    lookUp("Kdo volá", "petr nov", PETR);
    fill("Dotaz", "Přijedete nás školit?");
    choose("Rozsah služby", Scope.SCO_X1.label(lead.language()));
    assertThat(has(Button.class, "Založit a odmítnout")).isTrue();
    choose("Co s požadavkem", "Vyhovět nad rámec smlouvy");
    fill("Proč vyhovět (uvidí zákazník ve výkazu)", "Dlouholetý zákazník");
    click("Založit nad rámec smlouvy");

    assertThat(fact().goodwill()).hasSize(1);
    assertThat(fact().state()).isEqualTo(RequestState.OPEN);
  }

  @Test
  void req_2_what_is_missing_is_asked_for_in_the_same_save() {
    open("requests/new");
    lookUp("Kdo volá", "petr nov", PETR);
    fill("Dotaz", "Nefunguje to.");
    choose("Co s požadavkem", "Vyžádat upřesnění");
    click("Založit a vyžádat upřesnění");
    assertThat(screen())
        .as("what is missing must be said")
        .contains("Napište, o co zákazníka žádáte.");
    assertThat(all()).isEmpty();
    fill("O co zákazníka žádáme", "Která pobočka?");
    click("Založit a vyžádat upřesnění");
    assertThat(only().state()).isEqualTo(RequestState.AWAITING_CLARIFICATION);
    assertThat(only().status().waitDay()).isNotNull();
  }

  @Test
  void reg_4_somebody_else_of_a_company_found_by_its_name_is_asked_for_the_name() {
    open("requests/new");
    lookUp("Kdo volá", "brana", "Brána servis s.r.o. · jiná osoba");
    assertThat(has(ComboBox.class, "Osoba")).isTrue();
    choose("Osoba", "Petr Novák");
    assertThat(has(TextField.class, "Jméno neznámé osoby")).isFalse();
    assertThat(has(Button.class, "Založit požadavek")).isTrue();
    fill("Osoba", null);
    fill("Jméno neznámé osoby", "Jana Tichá");
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit a čekat na schválení");
    assertThat(fact().submittedBy()).isEqualTo("Jana Tichá");
  }

  @Test
  void what_was_decided_stays_while_the_gate_leaves_it_open() {
    open("requests/new");
    lookUp("Kdo volá", "petr nov", PETR);
    choose("Co s požadavkem", "Vyžádat upřesnění");
    choose("Rozsah služby", Scope.SCO_C2.label(lead.language()));
    assertThat(has(Button.class, "Založit a vyžádat upřesnění")).isTrue();
  }

  @Test
  void a_caller_with_an_open_request_goes_on_with_it_by_one_key() {
    long id = registered();
    String number = requests.detail(id).fact().number();
    open("requests/new");
    lookUp("Kdo volá", "petr nov", PETR);
    click("Pokračovat v " + number + ": Po aktualizaci nefunguje přesměrování");
    _setValue(
        _find(TextArea.class, spec -> spec.withLabel("Dotaz")).getLast(), "A co zvonění v noci?");
    click("Zapsat dotaz");
    assertThat(address()).isEqualTo("requests/" + id);
    assertThat(requests.detail(id).fact().queries()).hasSize(2);
    assertThat(all()).hasSize(1);
  }

  @Test
  void going_on_with_a_request_takes_along_who_calls_what_they_ask_and_the_call() {
    long id = registered();
    String number = requests.detail(id).fact().number();
    fixtures.stranger(client, lead);
    ringing("602123456", "hovor-12");
    click("Neznámý Člověk · Brána servis s.r.o. · +420\u00a0602\u00a0123\u00a0456");
    fill("Dotaz", "A co zvonění v noci?");
    click("Pokračovat v " + number + ": Po aktualizaci nefunguje přesměrování");
    assertThat(the(TextField.class, "Kdo se ptá").getValue()).isEqualTo("Neznámý Člověk");
    click("Zapsat dotaz");

    RequestFact fact = requests.detail(id).fact();
    assertThat(fact.queries()).hasSize(2);
    assertThat(fact.queries().getLast().text()).isEqualTo("A co zvonění v noci?");
    assertThat(fact.queries().getLast().askedBy()).isEqualTo("Neznámý Člověk");
    assertThat(all()).hasSize(1);
    ringing("602123456", "hovor-12");
    assertThat(screen()).as("the call is logged").contains(number);
    assertThat(screen()).as("nothing was left half-written").doesNotContain("Rozepsáno");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+420602123456", " 420602123456", "602 123 456", "00420602123456"})
  void a_call_finds_the_only_one_who_has_the_number(String phone) {
    ringing(phone, "hovor-7");
    assertThat(screen()).contains("Volá číslo +420\u00a0602\u00a0123\u00a0456.");
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit požadavek");
    assertThat(fact().contactId()).isEqualTo(client.contactId());
    assertThat(fact().events()).extracting(RequestFact.EventFact::kind).contains(EventKind.CALL);
    assertThat(screen()).contains("Hovor z telefonní ústředny: +420");
  }

  @Test
  void a_call_from_a_number_of_several_people_lets_one_choose() {
    long stranger = fixtures.stranger(client, lead);
    ringing("602123456", "hovor-8");
    assertThat(screen()).contains("může volat více lidí");
    click("Neznámý Člověk · Brána servis s.r.o. · +420\u00a0602\u00a0123\u00a0456");
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit a čekat na schválení");
    assertThat(fact().contactId()).isEqualTo(stranger);
  }

  @Test
  void a_call_from_a_number_that_nobody_has_says_so() {
    ringing("+49 30 901820", "hovor-9");
    assertThat(screen()).contains("Číslo +49\u00a030\u00a0901820 neznáme.");
    click("Firmu tu nemáme");
    assertThat(the(TextField.class, "Telefon pro zpětné zavolání").getValue())
        .isEqualTo("+49\u00a030\u00a0901820");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anonymous", "<script>alert(1)</script>", "%00%01", "long"})
  void what_is_no_number_leaves_the_form_to_be_filled_by_hand(String phone) {
    String told = phone.equals("long") ? "6".repeat(10_000) : phone;
    ringing(told, "<" + told);
    assertThat(screen()).contains("neposlala číslo").doesNotContain("<script>");
    lookUp("Kdo volá", "petr nov", PETR);
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit požadavek");
    assertThat(fact().events()).isEmpty();
  }

  @Test
  void a_call_logged_already_leads_to_its_request() {
    ringing("602123456", "hovor-10");
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit požadavek");
    long first = only().id();

    ringing("602123456", "hovor-10");
    assertThat(screen())
        .contains("Tento hovor už je zapsaný jako požadavek " + only().number() + ".");
    lookUp("Kdo volá", "petr nov", PETR);
    fill("Dotaz", "Jak nastavit hlášku?");
    click("Založit požadavek");
    assertThat(all()).as("refused").hasSize(1);
    click("Otevřít " + only().number());
    assertThat(address()).isEqualTo("requests/" + first);
  }

  @Test
  void reg_3_a_wait_in_vain_is_as_loud_as_a_due_time_and_speaks_for_refusing() {
    Instant before = Instant.now().minus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MINUTES);
    LocalDate until = LocalDate.now(java.time.ZoneId.of("Europe/Prague")).minusDays(1);
    long id = requests.register(RequestFixtures.question(client, before));
    requests.waitFor(
        id,
        requests.detail(id).fact().version(),
        new WaitingInput(Pause.Kind.PROOF, before, "Karta", until));

    open("requests");
    assertThat(rows(the(Grid.class)).getFirst()).contains("lhůta pro doklad uplynula včera");
    open("requests/" + id);
    assertThat(_find(Span.class, spec -> spec.withClasses("tone-danger")))
        .extracting(Span::getText)
        .contains("lhůta pro doklad uplynula včera");
    click("Odmítnout");
    fill("Co bylo zákazníkovi sděleno", "Doklad nepřišel.");
    List<Button> refuse = _find(Button.class, spec -> spec.withText("Odmítnout"));
    com.github.mvysny.kaributesting.v10.LocatorJ._click(refuse.getLast());
    assertThat(fact().refusal().orElseThrow().ground()).isEqualTo(RefusalGround.REG_3);
  }

  private static void ringing(String phone, String call) {
    open("requests");
    UI.getCurrent()
        .navigate("requests/new", QueryParameters.simple(Map.of("phone", phone, "callId", call)));
  }

  private long registered() {
    return requests.register(
        RequestFixtures.question(client, Instant.now().truncatedTo(ChronoUnit.MINUTES)));
  }

  private RequestFact fact() {
    return requests.detail(only().id()).fact();
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
