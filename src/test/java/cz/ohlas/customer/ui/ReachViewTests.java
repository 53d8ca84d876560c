package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.StatementCount;
import cz.ohlas.UiTest;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several addresses and numbers in the forms and on the page. */
class ReachViewTests extends UiTest {

  private static final String NUMBER = "+420\u00a0602\u00a0123\u00a0456";

  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;
  @Autowired private CustomerFixtures fixtures;

  private long customer;

  @BeforeEach
  void a_customer() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána");
  }

  @Test
  void a_person_is_written_down_with_several_of_each_and_the_page_links_them() {
    newPerson("<script>alert(1)</script>");
    fill("Telefon", "602123456");
    click("Přidat další telefon");
    fill("Telefon 2", "227031011 linka 12");
    fill("E-mail", "jan@brana.example");
    click("Přidat další e-mail");
    fill("E-mail 2", "novak@doma.example");
    click("Vytvořit");
    ContactInput facts = contacts.ofCustomer(customer).getFirst().facts();
    assertThat(facts.name()).isEqualTo("<script>alert(1)</script>");
    assertThat(facts.phones()).containsExactly(NUMBER, "+420\u00a0227\u00a0031\u00a0011\u00a0#12");
    assertThat(facts.emails()).containsExactly("jan@brana.example", "novak@doma.example");
    assertThat(_find(Anchor.class))
        .extracting(Anchor::getHref)
        .contains(
            "tel:+420602123456",
            "tel:+420227031011;ext=12",
            "mailto:jan@brana.example",
            "mailto:novak@doma.example");
    assertThat(screen())
        .contains(
            "<script>alert(1)</script>", "+420\u00a0227\u00a0031\u00a0011\u00a0linka\u00a012");
  }

  @Test
  void each_row_says_what_is_wrong_with_it_and_everything_typed_stays() {
    newPerson("Jan Novák");
    fill("Telefon", "602123456");
    click("Přidat další telefon");
    fill("Telefon 2", "abc");
    fill("E-mail", "x".repeat(292) + "@doma.cz");
    click("Vytvořit");
    assertThat(contacts.ofCustomer(customer)).isEmpty();
    assertThat(the(TextField.class, "Telefon").isInvalid()).isFalse();
    assertThat(the(TextField.class, "Telefon").getValue()).isEqualTo(NUMBER);
    assertThat(the(TextField.class, "Telefon 2").getErrorMessage())
        .startsWith("To není telefonní číslo");
    assertThat(the(TextField.class, "E-mail").getErrorMessage())
        .isEqualTo("Text je příliš dlouhý, nejvýše 200 znaků.");
    click("Odebrat: Telefon 2");
    fill("E-mail", "");
    click("Vytvořit");
    assertThat(contacts.ofCustomer(customer).getFirst().facts().phones()).containsExactly(NUMBER);
  }

  @Test
  void several_pasted_at_once_get_a_row_each_ten_at_most() {
    newPerson("Jan Novák");
    fill("E-mail", "a@brana.example; b@brana.example, c@brana.example");
    assertThat(the(TextField.class, "E-mail 3").getValue()).isEqualTo("c@brana.example");
    for (int row = 2; row <= 10; row++) {
      click("Přidat další telefon");
      fill("Telefon " + row, "60212345" + (row - 2));
    }
    assertThat(has(Button.class, "Přidat další telefon")).isFalse();
    fill("Telefon 10", "602123458; 602123459");
    click("Vytvořit");
    assertThat(contacts.ofCustomer(customer)).hasSize(1);
    assertThat(contacts.ofCustomer(customer).getFirst().facts().phones()).hasSize(10);
  }

  @Test
  void an_eleventh_is_refused_in_words() {
    newPerson("Jan Novák");
    fill(
        "Telefon",
        "602123450;602123451;602123452;602123453;602123454;602123455;602123456;602123457;"
            + "602123458;602123459;602123460");
    click("Vytvořit");
    assertThat(contacts.ofCustomer(customer)).isEmpty();
    assertThat(_find(SeveralField.class, spec -> {}))
        .extracting(SeveralField::getErrorMessage)
        .contains("Telefonních čísel může být nejvýše 10.");
  }

  @Test
  void a_number_that_no_plan_knows_is_warned_about_and_saved() {
    newPerson("Jan Novák");
    fill("Telefon", "123 456 789");
    assertThat(the(TextField.class, "Telefon").getHelperText())
        .isEqualTo("takové číslo v číslovacím plánu není");
    click("Vytvořit");
    assertThat(contacts.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void two_people_who_change_the_numbers_choose_between_them() {
    long jan = contacts.add(customer, person(List.of("602123456")));
    open("customers/" + customer);
    clickInMenu("Další možnosti: Jan Novák", "Upravit");
    fill("Telefon", "603 111 111");
    contacts.change(jan, 0, person(List.of("602123456", "604222222")));
    click("Uložit");
    settle(
        "Telefony", "Uložená hodnota: %s\n%s".formatted(NUMBER, "+420\u00a0604\u00a0222\u00a0222"));
    click("Uložit zvolené");
    assertThat(contacts.detail(jan).facts().phones()).hasSize(2);
  }

  @Test
  void the_history_shows_the_numbers_before_and_after() {
    long jan = contacts.add(customer, person(List.of("602123456")));
    contacts.change(jan, 0, person(List.of("602123456", "604222222")));
    open("customers/" + customer);
    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen()).contains("Telefony", NUMBER + "\n+420\u00a0604\u00a0222\u00a0222");
  }

  @Test
  void the_page_costs_no_more_with_ten_numbers_than_with_one() {
    contacts.add(customer, person(List.of("602123456")));
    // The first page of a day brings the alerts to that day, which renews the menu's numbers
    open("customers");
    open("customers");
    List<String> few = StatementCount.queriesDuring(() -> open("customers/" + customer));
    long other = fixtures.customer("Jiná");
    contacts.add(other, person(List.of("602123456; 604222222; 605222222; 606222222; 608222222")));
    open("customers");
    assertThat(StatementCount.queriesDuring(() -> open("customers/" + other))).hasSameSizeAs(few);
  }

  @Test
  void a_company_has_several_of_each_too() {
    open("customers/" + customer);
    click("Upravit");
    click("Přidat další telefon");
    fill("Telefon 2", "+421 905 123 456");
    click("Uložit");
    assertThat(customers.detail(customer).facts().phones())
        .containsExactly("+420\u00a0387\u00a0000\u00a0111", "+421\u00a0905\u00a0123\u00a0456");
    assertThat(screen()).contains("+421\u00a0905\u00a0123\u00a0456");
  }

  private void newPerson(String name) {
    open("customers/" + customer);
    click("Přidat kontakt");
    fill("Jméno", name);
  }

  private static ContactInput person(List<String> phones) {
    return new ContactInput("Jan Novák", "", List.of(), phones, Translations.CZECH);
  }
}
