package cz.ohlas.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.UiTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffFixtures;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts on screen. */
class AccountPagesTests extends UiTest {

  @Autowired private StaffFixtures people;

  @Test
  @SuppressWarnings("unchecked")
  void an_administrator_opens_an_account_and_gets_the_link_to_hand_over() {
    as(Role.ADMINISTRATOR);
    open("settings/accounts");
    click("Nový účet");
    fill("Jméno a příjmení", "Petr Novák");
    fill("Přihlašovací jméno", "petr");
    ((CheckboxGroup<Role>) the(CheckboxGroup.class, "Role")).setValue(Set.of(Role.ENGINEER));
    click("Vytvořit");
    assertThat(address()).startsWith("settings/accounts/");
    assertThat(screen()).contains("Čeká na volbu hesla");
    assertThat(rows(the(Grid.class)).toString()).contains("Petr Novák", "Technik podpory");
    click("Odkaz k volbě hesla");
    assertThat(_get(TextField.class, spec -> spec.withLabel("Odkaz")).getValue())
        .matches(".*/password/[0-9a-f]{32}");
  }

  @Test
  void what_is_missing_is_told_and_nothing_typed_is_lost() {
    as(Role.ADMINISTRATOR);
    open("settings/accounts");
    click("Nový účet");
    fill("Jméno a příjmení", "Petr Novák");
    click("Vytvořit");
    assertThat(screen()).contains("Opravte prosím vyznačená pole.");
    assertThat(the(TextField.class, "Jméno a příjmení").getValue()).isEqualTo("Petr Novák");
    assertThat(the(TextField.class, "Přihlašovací jméno").isInvalid()).isTrue();
  }

  @Test
  void my_account_says_who_i_am() {
    people.signIn(people.person("petr", "Petr Novák", Role.ENGINEER, Role.LEAD));
    open("account");
    assertThat(screen()).contains("Petr Novák", "Vedoucí podpory, Technik podpory");
  }

  @Test
  void the_login_page_of_a_new_console_says_where_to_begin() {
    open("login");
    assertThat(screen()).contains("Konzole ještě není nastavena");
  }

  @Test
  void a_link_that_opens_nothing_says_so() {
    open("setup/" + "0".repeat(32));
    assertThat(screen()).contains("Odkaz už neplatí");
    open("password/" + "0".repeat(32));
    assertThat(screen()).contains("Odkaz už neplatí");
  }

  @Test
  void a_doubtful_ico_of_the_company_is_taken_by_a_second_save() throws ValidationException {
    SetupForm form = new SetupForm();
    UI.getCurrent().add(form);
    fill("Jméno a příjmení", "Jana Dvořáková");
    fill("Přihlašovací jméno", "jana");
    fill("Nové heslo", "zelený vlak do Kolína");
    fill("Nové heslo znovu", "zelený vlak do Kolína");
    fill("Název společnosti", "Ústředny Morava s.r.o.");
    fill("Ulice a číslo", "Dlouhá 12");
    fill("Obec", "Brno");
    fill("PSČ", "602 00");
    fill("IČO", "27169279");
    assertThat(the(TextField.class, "IČO").getHelperText())
        .isEqualTo("kontrolní číslice nesouhlasí");
    assertThatThrownBy(form::read)
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("field.doubtful.confirm");
    assertThat(form.read().ico()).isEqualTo("27169279");
    fill("IČO", "27169278");
    assertThat(the(TextField.class, "IČO").getHelperText()).isEmpty();
    assertThat(form.read().ico()).isEqualTo("27169278");
  }
}
