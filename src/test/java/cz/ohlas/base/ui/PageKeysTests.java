package cz.ohlas.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import cz.ohlas.UiTest;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.request.NextStepInput;
import cz.ohlas.request.NextStepKind;
import cz.ohlas.request.NextStepService;
import cz.ohlas.request.NoteKind;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestNotebook;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** What one key alone does, page by page, for whom. */
class PageKeysTests extends UiTest {

  @Autowired private RequestFixtures fixtures;
  @Autowired private RequestService requests;
  @Autowired private NextStepService steps;

  private Staff engineer;
  private long request;

  @BeforeEach
  void an_open_request() {
    engineer = as(Role.ENGINEER);
    Client client = fixtures.paying("Brána servis s.r.o.", engineer);
    request =
        requests.register(
            RequestFixtures.question(
                client, Instant.now().truncatedTo(ChronoUnit.MINUTES), Scope.SCO_C1, false));
  }

  @Test
  void n_begins_a_request() {
    open("requests");
    press("n");
    assertThat(address()).isEqualTo("requests/new");
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGINEER", "LEAD"})
  void n_begins_a_request_from_the_home_page(Role role) {
    as(role);
    open("");
    assertThat(keys()).containsExactlyInAnyOrder("?", "n");
    press("?");
    assertThat(textOf(the(Dialog.class))).contains("Na této stránce", "Nový požadavek");
    press("n");
    assertThat(address()).isEqualTo("requests/new");
  }

  @ParameterizedTest
  @EnumSource(names = {"HEAD", "ACCOUNT_MANAGER", "ADMINISTRATOR"})
  void acc_2_the_home_page_of_others_begins_no_request(Role role) {
    as(role);
    open("");
    assertThat(keys()).containsExactly("?");
    press("n");
    assertThat(address()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT_MANAGER, customers, Nový zákazník",
    "HEAD, complaints, Nová reklamace",
    "ADMINISTRATOR, settings/accounts, Nový účet"
  })
  void n_begins_what_the_page_is_for(Role role, String page, String title) {
    as(role);
    open(page);
    press("n");
    assertThat(the(Dialog.class).getHeaderTitle()).startsWith(title);
  }

  @Test
  void n_begins_a_quote() {
    as(Role.ACCOUNT_MANAGER);
    open("quotes");
    press("n");
    assertThat(address()).isEqualTo("quotes/new");
  }

  @Test
  void a_assigns_the_request_to_me() {
    open("requests/" + request);
    press("a");
    assertThat(requests.detail(request).fact().assigneeStaffId()).isEqualTo(engineer.id());
    assertThat(keys()).doesNotContain("a");
    assertThat(screen()).contains("Převzato: " + engineer.name());
  }

  @Test
  void t_asks_for_a_new_time() {
    open("requests/" + request);
    press("t");
    assertThat(the(Dialog.class).getHeaderTitle()).isEqualTo("Nový termín");
  }

  @Test
  void s_serves_the_request() {
    open("requests/" + request);
    press("s");
    assertThat(the(Dialog.class).getHeaderTitle()).isEqualTo("Vyřídit");
  }

  @Test
  void v_notes_that_whoever_was_to_be_called_back_was_not_reached() {
    plan(NextStepKind.CALL_BACK);
    long planned = step().id();
    open("requests/" + request);
    press("v");
    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(requests.detail(request).notebook().notes())
        .extracting(RequestNotebook.NoteFact::kind)
        .containsExactly(NoteKind.VAIN_CALL);
    assertThat(step().id()).isNotEqualTo(planned);
    assertThat(step().kind()).isEqualTo(NextStepKind.CALL_BACK);
  }

  @Test
  void v_asks_for_the_call_where_nobody_was_to_be_called_back() {
    plan(NextStepKind.VENDOR);
    open("requests/" + request);
    press("v");
    assertThat(the(Dialog.class).getHeaderTitle()).isEqualTo("Nedovoláno");
    assertThat(requests.detail(request).notebook().notes()).isEmpty();
  }

  private void plan(NextStepKind kind) {
    steps.plan(
        request,
        requests.detail(request).fact().version(),
        new NextStepInput(
            kind, LocalDate.now(ConsoleClock.PRAGUE).plusDays(1), null, engineer.id(), "účtárna"));
  }

  private RequestNotebook.StepFact step() {
    return requests.detail(request).notebook().nextStep().orElseThrow();
  }

  @Test
  void the_slash_looks_for_something_in_a_list() {
    open("requests");
    assertThat(keys()).contains("/");
    assertThat(the(SearchField.class).getElement().getAttribute("data-key")).isEqualTo("/");
    open("account");
    assertThat(keys()).containsExactly("?");
  }

  @Test
  void a_request_that_is_closed_keeps_no_keys() {
    open("requests/" + request);
    assertThat(keys()).contains("a", "t", "s", "v");
    open("requests");
    assertThat(keys()).doesNotContain("a", "t", "s", "v").contains("n", "/", "?");
    press("s");
    assertThat(_find(Dialog.class)).isEmpty();
  }

  @Test
  void acc_2_whoever_only_reads_has_no_keys_of_work() {
    as(Role.HEAD);
    open("requests/" + request);
    assertThat(keys()).containsExactlyInAnyOrder("/", "?");
    for (String key : List.of("a", "t", "s", "n")) {
      press(key);
    }
    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(address()).isEqualTo("requests/" + request);
    assertThat(requests.detail(request).fact().assigneeStaffId()).isNull();
  }

  @Test
  void the_question_mark_shows_the_keys_of_the_page() {
    open("requests/" + request);
    press("?");
    assertThat(the(Dialog.class).getHeaderTitle()).isEqualTo("Klávesové zkratky");
    assertThat(textOf(the(Dialog.class)))
        .contains(
            "Převzít",
            "Nový termín",
            "Vyřídit",
            "Nový požadavek",
            "Hledat v seznamu",
            "Otevřít záznam",
            "Ctrl+K");
  }

  @Test
  void the_sheet_names_no_key_that_the_page_has_not() {
    open("account");
    press("?");
    assertThat(textOf(the(Dialog.class)))
        .contains("Tento přehled", "Ctrl+K")
        .doesNotContain("Převzít", "Hledat v seznamu", "Na této stránce");
  }

  @Test
  void keys_that_stand_alone_are_switched_off_for_good_and_the_palette_stays() {
    open("account");
    fill("Používat jednotlivé klávesy bez Ctrl", false);
    assertThat(keys()).isEmpty();
    anotherWindow();
    as(engineer);
    open("requests/" + request);
    assertThat(keys()).isEmpty();
    press("a");
    press("?");
    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(requests.detail(request).fact().assigneeStaffId()).isNull();
    press(PageKeys.PALETTE);
    assertThat(_find(Dialog.class)).hasSize(1);

    anotherWindow();
    as(engineer);
    open("account");
    assertThat(the(Checkbox.class, "Používat jednotlivé klávesy bez Ctrl").getValue()).isFalse();
    fill("Používat jednotlivé klávesy bez Ctrl", true);
    assertThat(keys()).contains("?");
  }

  @Test
  void the_sheet_says_that_the_keys_are_switched_off() {
    open("account");
    fill("Používat jednotlivé klávesy bez Ctrl", false);
    open("requests/" + request);
    PageKeys.of(UI.getCurrent()).ifPresent(PageKeys::help);
    assertThat(textOf(the(Dialog.class)))
        .contains("Klávesy bez Ctrl jsou vypnuté", "Otevřít záznam")
        .doesNotContain("Převzít");
  }

  /** As the browser's part tells of a key. */
  private static void press(String key) {
    BasicUtilsKt._fireDomEvent(
        _get(PageKeys.class),
        PageKeys.PRESSED,
        JsonNodeFactory.instance.objectNode().put("event.detail", key));
  }

  /** The keys that the browser's part asks about. */
  private static List<String> keys() {
    Iterable<?> told = (Iterable<?>) _get(PageKeys.class).getElement().getPropertyRaw("keys");
    return StreamSupport.stream(told.spliterator(), false)
        .map(key -> String.valueOf(key).replace("\"", ""))
        .toList();
  }
}
