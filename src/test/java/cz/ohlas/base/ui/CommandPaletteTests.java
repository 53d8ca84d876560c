package cz.ohlas.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import cz.ohlas.UiTest;
import cz.ohlas.base.Staff;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestFixtures.Client;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the palette finds and does, for whom. */
class CommandPaletteTests extends UiTest {

  @Autowired private RequestFixtures fixtures;
  @Autowired private CustomerService customers;
  @Autowired private RequestService requests;

  private Client client;
  private long request;
  private String number;

  @BeforeEach
  void an_open_request() {
    Staff engineer = as(Role.ENGINEER);
    client = fixtures.paying("Brána servis s.r.o.", engineer);
    request =
        requests.register(
            RequestFixtures.question(
                client, Instant.now().truncatedTo(ChronoUnit.MINUTES), Scope.SCO_C1, false));
    number = requests.detail(request).fact().number();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "#%d", "%d", " # %d ", "p-%y-%d"})
  void a_request_is_found_by_its_number(String form) {
    palette("");
    String[] parts = number.split("-");
    type(
        form.replace("%s", number)
            .replace("%d", String.valueOf(Integer.parseInt(parts[2])))
            .replace("%y", parts[1]));
    assertThat(options().getFirst()).startsWith(number);
    chooseFirst();
    assertThat(address()).isEqualTo("requests/" + request);
    assertThat(_find(Dialog.class)).isEmpty();
  }

  @Test
  void requests_and_customers_are_found_by_their_words() {
    palette("");
    type("brana servis");
    assertThat(options()).anyMatch(text -> text.startsWith(number));
    assertThat(options()).anyMatch(text -> text.startsWith("Brána servis s.r.o."));
    choose("Brána servis s.r.o.");
    assertThat(address()).isEqualTo("customers/" + client.customerId());
  }

  @Test
  void pages_and_actions_are_found_by_their_names() {
    palette("");
    type("nový pož");
    assertThat(options().getFirst()).isEqualTo("Nový požadavek n");
    chooseFirst();
    assertThat(address()).isEqualTo("requests/new");
    palette("account");
    type("nový pož");
    assertThat(options().getFirst()).isEqualTo("Nový požadavek");
    chooseFirst();
    assertThat(address()).isEqualTo("requests/new");
    palette("");
    type("zakaz");
    choose("Zákazníci");
    assertThat(address()).isEqualTo("customers");
  }

  @Test
  void what_the_page_can_do_is_done_from_the_palette() {
    palette("requests/" + request);
    type("převz");
    assertThat(options().getFirst()).isEqualTo("Převzít a");
    chooseFirst();
    assertThat(requests.detail(request).fact().assigneeStaffId()).isNotNull();
  }

  @Test
  void the_list_now_shown_is_exported_from_the_palette() {
    palette("requests");
    type("export");
    assertThat(options()).contains("Export: Sešit (XLSX)", "Export: Text s oddělovači (CSV)");
    anotherWindow();
    palette("account");
    type("export");
    assertThat(options()).doesNotContain("Export: Sešit (XLSX)");
  }

  @Test
  void before_anything_is_typed_the_page_and_the_menu_are_offered() {
    palette("requests/" + request);
    assertThat(options()).contains("Převzít a", "Vyřídit s", "Přehled");
    assertThat(textOf(the(Dialog.class))).contains("Napište číslo požadavku");
  }

  @Test
  void what_is_open_comes_before_the_list_around_it() {
    palette("requests/" + request);
    assertThat(options().getFirst()).isEqualTo("Převzít a");
  }

  @Test
  void the_same_is_offered_once() {
    palette("requests");
    type("nový požadavek");
    assertThat(options()).filteredOn(text -> text.startsWith("Nový požadavek")).hasSize(1);
  }

  @Test
  void two_customers_of_one_name_are_both_offered_and_so_is_one_called_like_a_page() {
    as(Role.ACCOUNT_MANAGER);
    List<Long> ids =
        List.of(
            customers.create(CustomerFixtures.input("Zvon a.s.", "")),
            customers.create(CustomerFixtures.input("Zvon a.s.", "")),
            customers.create(CustomerFixtures.input("Přehled", "")));
    Set<String> opened = new HashSet<>();
    for (int one = 0; one < 2; one++) {
      palette("");
      type("zvon");
      List<Div> both = found().stream().filter(found -> text(found).equals("Zvon a.s.")).toList();
      assertThat(both).hasSize(2);
      _click(both.get(one));
      opened.add(address());
    }
    assertThat(opened)
        .containsExactlyInAnyOrder("customers/" + ids.getFirst(), "customers/" + ids.get(1));
    palette("");
    type("přehled");
    assertThat(options()).filteredOn("Přehled"::equals).hasSize(2);
  }

  @Test
  void what_nothing_fits_is_told_and_can_be_looked_for_in_the_lists() {
    palette("");
    type("xyzzy");
    assertThat(textOf(the(Dialog.class))).contains("Výrazu „xyzzy“ nic neodpovídá.");
    choose("Hledat „xyzzy“ mezi požadavky");
    assertThat(address()).isEqualTo("requests");
    assertThat(the(com.vaadin.flow.component.textfield.TextField.class, "Hledat…").getValue())
        .isEqualTo("xyzzy");
  }

  @Test
  void acc_4_nothing_is_offered_that_the_person_may_not_open() {
    palette("requests/" + request);
    type("nov");
    assertThat(options()).contains("Nový požadavek n").doesNotContain("Nová nabídka");
    type("účty");
    assertThat(options()).doesNotContain("Uživatelské účty");

    as(Role.ACCOUNT_MANAGER);
    anotherWindow();
    palette("requests/" + request);
    type("nov");
    assertThat(options()).contains("Nová nabídka").noneMatch(text -> text.startsWith("Nový pož"));
    type("vyř");
    assertThat(options()).noneMatch(text -> text.startsWith("Vyřídit"));

    as(Role.ADMINISTRATOR);
    anotherWindow();
    palette("");
    type("účty");
    assertThat(options()).contains("Uživatelské účty");
  }

  @Test
  void hostile_text_is_only_looked_for() {
    palette("");
    for (String typed :
        List.of(
            "<img src=x onerror=alert(1)>",
            "'; drop table customer; --",
            "%_%",
            "#",
            "P-",
            "{0}")) {
      type(typed);
      assertThat(the(Dialog.class).isOpened()).isTrue();
    }
    type("#" + "9".repeat(300));
    assertThat(options()).noneMatch(text -> text.startsWith("P-"));
  }

  @Test
  void those_who_hear_it_are_told_what_is_chosen() {
    palette("");
    type(number);
    Input field = _get(Input.class);
    assertThat(field.getElement().getAttribute("role")).isEqualTo("combobox");
    assertThat(field.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    Div chosen =
        _get(
            Div.class,
            spec ->
                spec.withPredicate(
                    option -> "true".equals(option.getElement().getAttribute("aria-selected"))));
    assertThat(field.getElement().getAttribute("aria-activedescendant"))
        .isEqualTo(chosen.getId().orElseThrow());
    assertThat(textOf(chosen)).startsWith(number);
  }

  private static void palette(String page) {
    open(page);
    BasicUtilsKt._fireDomEvent(
        _get(PageKeys.class),
        PageKeys.PRESSED,
        JsonNodeFactory.instance.objectNode().put("event.detail", PageKeys.PALETTE));
  }

  private static void type(String text) {
    _setValue(_get(Input.class), text);
  }

  private static List<Div> found() {
    return _find(
        Div.class,
        spec ->
            spec.withPredicate(part -> "option".equals(part.getElement().getAttribute("role"))));
  }

  private static List<String> options() {
    return found().stream().map(CommandPaletteTests::text).toList();
  }

  private static String text(Div option) {
    return option
        .getChildren()
        .map(UiTest::textOf)
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private static void chooseFirst() {
    _click(found().getFirst());
  }

  private static void choose(String beginning) {
    _click(
        found().stream()
            .filter(option -> text(option).startsWith(beginning))
            .findFirst()
            .orElseThrow(() -> new AssertionError(beginning + " is not among " + options())));
  }
}
