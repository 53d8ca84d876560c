package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.DrawnButtons;
import cz.ohlas.StatementCount;
import cz.ohlas.UiTest;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerDetail;
import cz.ohlas.customer.CustomerFilter;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CustomerViewTests extends UiTest {

  @Autowired private CustomerService customers;
  @Autowired private RegistrationService registrations;
  @Autowired private ContactService contacts;
  @Autowired private CustomerFixtures fixtures;

  @BeforeEach
  void sign_in() {
    as(Role.ACCOUNT_MANAGER);
  }

  @Test
  void the_list_shows_customers_in_czech_order_and_finds_by_accentless_beginnings() {
    fixtures.customer("Chata");
    fixtures.customer("Hora");
    fixtures.customer("Čáp");
    open("customers");
    assertThat(names()).containsExactly("Čáp", "Hora", "Chata");
    open("customers?q=cap");
    assertThat(names()).containsExactly("Čáp");
    assertThat(the(TextField.class, "Hledat…").getValue()).isEqualTo("cap");
    open("customers?status=ended");
    assertThat(names()).isEmpty();
  }

  @Test
  void chips_stand_in_the_address_and_a_second_click_takes_them_away() {
    long id = fixtures.customer("Brána");
    fixtures.registration(id, "20431");
    fixtures.customer("Kolektor");
    open("customers");
    click("Registrace k ověření");
    assertThat(names()).containsExactly("Brána");
    click("Registrace k ověření");
    assertThat(names()).containsExactly("Brána", "Kolektor");
    click("Moji");
    assertThat(names()).isEmpty();
    click("Všichni");
    assertThat(names()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 99, Integer.MIN_VALUE})
  void a_filter_that_is_not_there_cannot_be_chosen(int position) {
    fixtures.customer("Kolektor");
    open("customers");
    DrawnButtons.sendClick(position);
    assertThat(names()).containsExactly("Kolektor");
    assertThat(address()).isEqualTo("customers");
    assertThat(DrawnButtons.pressed("Všichni")).isTrue();
  }

  @Test
  void an_empty_console_says_what_to_do_first() {
    open("customers");
    assertThat(screen()).contains("Zatím tu není žádný zákazník");
  }

  @Test
  void a_customer_is_written_down_in_a_dialog_and_opens() {
    open("customers");
    click("Nový zákazník");
    fill("Název", "Brána servis s.r.o.");
    fill("IČO", CustomerFixtures.ICO);
    fill("Zaměstnanci", 35);
    click("Vytvořit");
    CustomerReference made = customers.lookup("brana", 1).getFirst();
    assertThat(address()).isEqualTo("customers/" + made.id());
    assertThat(screen()).contains("Brána servis s.r.o.", "IČO 27169278", "Zaměstnanci: 35");
    assertThat(customers.detail(made.id()).facts().criteria().employees()).isNotNull();
  }

  @Test
  void a_name_is_asked_for_and_what_was_typed_stays() {
    open("customers");
    click("Nový zákazník");
    fill("Město", "Plzeň");
    click("Vytvořit");
    assertThat(the(TextField.class, "Název").getErrorMessage())
        .isEqualTo("Zadejte prosím název zákazníka.");
    assertThat(the(TextField.class, "Město").getValue()).isEqualTo("Plzeň");
    fill("Název", "x".repeat(201));
    fill("E-mail", "info@");
    click("Vytvořit");
    assertThat(the(TextField.class, "Název").getErrorMessage())
        .isEqualTo("Název je příliš dlouhý, nejvýše 200 znaků.");
    assertThat(the(TextField.class, "E-mail").getErrorMessage())
        .startsWith("Tato e-mailová adresa není úplná");
    assertThat(customers.count(CustomerFilter.ALL).value()).isZero();
  }

  @Test
  void a_doubtful_number_is_warned_about_and_saved_by_a_second_save() {
    open("customers");
    click("Nový zákazník");
    fill("Název", "Kolektor");
    fill("IČO", "27169279");
    assertThat(the(TextField.class, "IČO").getHelperText())
        .isEqualTo("kontrolní číslice nesouhlasí");
    click("Vytvořit");
    assertThat(screen()).contains("Kontrolní číslice IČO nebo DIČ nesouhlasí.");
    assertThat(customers.count(CustomerFilter.ALL).value()).isZero();
    click("Vytvořit");
    assertThat(customers.count(CustomerFilter.ALL).value()).isEqualTo(1);
    assertThat(screen()).contains("kontrolní číslice nesouhlasí");
  }

  @Test
  void the_same_ico_twice_is_refused_with_a_link_to_the_other() {
    customers.create(CustomerFixtures.input("Brána servis s.r.o.", CustomerFixtures.ICO));
    open("customers");
    click("Nový zákazník");
    fill("Název", "Brána podruhé");
    fill("IČO", "271 69 278");
    assertThat(screen()).contains("Toto IČO už má zákazník", "Brána servis s.r.o.");
    click("Vytvořit");
    assertThat(screen()).contains("IČO 27169278 už má zákazník „Brána servis s.r.o.“.");
    assertThat(the(TextField.class, "Název").getValue()).isEqualTo("Brána podruhé");
  }

  @Test
  void two_people_who_save_the_same_customer_choose_field_by_field() {
    long id = fixtures.customer("Brána");
    open("customers/" + id);
    click("Upravit");
    fill("Název", "Brána moje");
    fill("Město", "Písek");
    customers.change(id, 0, withNameAndCostCentre(id, "Brána jeho", "STŘ-9"));
    click("Uložit");
    assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Záznam mezitím změnil někdo jiný");
    assertThat(the(TextField.class, "Název").getValue()).isEqualTo("Brána moje");
    click("Uložit zvolené");
    CustomerInput saved = customers.detail(id).facts();
    assertThat(saved.name()).isEqualTo("Brána moje");
    assertThat(saved.city()).isEqualTo("Písek");
    assertThat(saved.costCentre()).isEqualTo("STŘ-9");
    assertThat(notices()).isNotEmpty();
  }

  private CustomerInput withNameAndCostCentre(long id, String name, String costCentre) {
    CustomerInput facts = customers.detail(id).facts();
    return new CustomerInput(
        name,
        facts.legalForm(),
        facts.ico(),
        facts.dic(),
        facts.street(),
        facts.city(),
        facts.postcode(),
        facts.country(),
        facts.correspondence(),
        facts.registerEntry(),
        facts.language(),
        facts.emails(),
        facts.phones(),
        facts.web(),
        facts.vatRegime(),
        facts.accountManagerStaffId(),
        facts.criteria(),
        facts.statementRecipients(),
        costCentre,
        facts.notes());
  }

  @Test
  void reg_2_a_lead_verifies_a_registration_and_says_what_was_seen() {
    long id = fixtures.customer("Brána");
    fixtures.registration(id, "20431");
    as(Role.LEAD);
    open("customers/" + id);
    click("Ověřit");
    _find(Button.class, spec -> spec.withText("Ověřit")).getLast().click();
    assertThat(registrations.ofCustomer(id).getFirst().status())
        .isEqualTo(RegistrationStatus.UNVERIFIED);
    fill("Jaký doklad jste viděli", "registrační karta č. 20431");
    _find(Button.class, spec -> spec.withText("Ověřit")).getLast().click();
    assertThat(registrations.ofCustomer(id).getFirst().status())
        .isEqualTo(RegistrationStatus.VERIFIED);
    assertThat(screen()).contains("ověřena", "registrační karta č. 20431");
  }

  @Test
  void reg_4_the_page_tells_who_was_authorised_on_any_day() {
    long id = fixtures.customer("Brána");
    long petr = fixtures.contact(id, "Petr Novák");
    contacts.authorise(
        petr, CustomerFixtures.approval(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 12, 31)));
    open("customers/" + id);
    assertThat(screen()).contains("bez oprávnění");
    fill("Kdo je oprávněný ke dni", LocalDate.of(2025, 6, 15));
    assertThat(screen())
        .contains("oprávněná osoba 1.\u00a02.\u00a02025 – 31.\u00a012.\u00a02025")
        .contains("Jan Brána, jednatel")
        .doesNotContain("bez oprávnění");
  }

  @Test
  void reg_4_an_end_before_the_start_keeps_the_dialog_open_with_its_text() {
    long id = fixtures.customer("Brána");
    long petr = fixtures.contact(id, "Petr Novák");
    open("customers/" + id);
    clickInMenu("Další možnosti: Petr Novák", "Zapsat oprávnění");
    fill("Oprávněna od", LocalDate.of(2026, 2, 1));
    fill("Oprávněna do", LocalDate.of(2026, 1, 1));
    fill("Schválil za zákazníka", "Jan Brána");
    fill("Doklad o schválení", "e-mail");
    click("Uložit");
    assertThat(screen()).contains("Konec oprávnění je dřív než jeho začátek.");
    assertThat(the(TextField.class, "Schválil za zákazníka").getValue()).isEqualTo("Jan Brána");
    fill("Oprávněna do", LocalDate.of(2027, 1, 1));
    click("Uložit");
    assertThat(contacts.authorisedOn(petr, LocalDate.of(2026, 2, 1))).isTrue();
  }

  @Test
  void registrations_and_contacts_are_added_on_the_page() {
    long id = fixtures.customer("Brána");
    open("customers/" + id);
    click("Přidat registraci");
    fill("Registrační karta", "20431");
    click("Vytvořit");
    click("Přidat kontakt");
    fill("Jméno", "Jana Malá");
    _setValue(_find(TextField.class, spec -> spec.withLabel("Telefon")).getLast(), "602123456");
    click("Vytvořit");
    assertThat(screen())
        .contains("20431", "k ověření", "Jana Malá", "+420\u00a0602\u00a0123\u00a0456");
  }

  @Test
  void acc_1_an_engineer_reads_and_is_offered_nothing_to_change() {
    long id = fixtures.customer("Brána");
    fixtures.registration(id, "20431");
    fixtures.contact(id, "Petr Novák");
    as(Role.ENGINEER);
    open("customers/" + id);
    assertThat(screen()).contains("Brána", "20431", "Petr Novák");
    for (String action :
        List.of("Nový zákazník", "Upravit", "Přidat registraci", "Přidat kontakt", "Ověřit")) {
      assertThat(has(Button.class, action)).as(action).isFalse();
    }
  }

  @Test
  void the_page_costs_the_same_number_of_queries_however_much_there_is() {
    long small = fixtures.customer("Malý");
    long large = fixtures.customer("Velký");
    for (int i = 0; i < 5; i++) {
      fixtures.registration(large, "2043" + i);
      fixtures.site(large, "Sklad " + i);
      fixtures.authorised(fixtures.contact(large, "Osoba " + i), LocalDate.of(2025, 1, 1));
    }
    // The first page of a day brings the alerts to that day, which renews the menu's numbers
    open("customers");
    open("customers");
    List<String> queries = StatementCount.queriesDuring(() -> open("customers/" + small));
    assertThat(StatementCount.queriesDuring(() -> open("customers/" + large)))
        .hasSameSizeAs(queries);
    // Six of the page's own, two of contracts, one each of requests and quotes; complaints ask who
    // may read them today, once for the page and once for the menu (ACC-7), and then for theirs
    assertThat(queries).hasSizeLessThanOrEqualTo(14);
    for (String own :
        List.of(
            "from proof_document ",
            "from contact ",
            "from customer_site ",
            "from authorisation ")) {
      assertThat(queries).filteredOn(sql -> sql.contains(own)).as(own).hasSize(1);
    }
  }

  @Test
  void the_picker_finds_by_what_people_know() {
    long id = customers.create(CustomerFixtures.input("Brána servis", CustomerFixtures.ICO));
    CustomerPicker picker = new CustomerPicker("menu.customers", customers);
    assertThat(items(picker, "27169278")).extracting(CustomerReference::id).containsExactly(id);
    assertThat(items(picker, "nikdo")).isEmpty();
  }

  @Test
  void the_business_moves_on_from_the_menu() {
    long id = fixtures.customer("Brána");
    open("customers/" + id);
    clickInMenu("Změnit stav", "Aktivní");
    click("Uložit");
    CustomerDetail moved = customers.detail(id);
    assertThat(moved.status()).isEqualTo(CustomerStatus.ACTIVE);
    assertThat(moved.statusReason()).isEmpty();
    assertThat(screen()).contains("aktivní");
  }

  @Test
  void whoever_suspends_a_customer_says_why_and_the_page_tells_it() {
    long id = fixtures.customer("Brána");
    customers.moveTo(id, 0, CustomerStatus.ACTIVE);
    open("customers/" + id);
    clickInMenu("Změnit stav", "Pozastavit");
    click("Uložit");
    assertThat(customers.detail(id).status()).isEqualTo(CustomerStatus.ACTIVE);
    assertThat(the(TextArea.class, "Důvod").getErrorMessage())
        .isEqualTo("Vyplňte prosím toto pole.");
    fill("Důvod", "neuhrazené faktury <b>1</b>");
    doAt("2026-11-17T09:00", () -> click("Uložit"));
    assertThat(customers.detail(id).status()).isEqualTo(CustomerStatus.SUSPENDED);
    assertThat(screen().replace('\u00a0', ' '))
        .contains("Důvod stavu", "neuhrazené faktury <b>1</b> (od 17. 11. 2026)");
    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen()).contains("pozastavený", "Důvod stavu");
  }

  private static List<CustomerReference> items(CustomerPicker picker, String typed) {
    ComboBoxKt.setUserInput(picker, typed);
    return ComboBoxKt.getSuggestionItems(picker);
  }

  @SuppressWarnings("unchecked")
  private static List<String> names() {
    return rows((Grid<Object>) the(Grid.class)).stream().map(List::getFirst).toList();
  }
}
