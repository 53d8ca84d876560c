package cz.ohlas.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.UiTest;
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
}
