package cz.ohlas.company.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.UiTest;
import cz.ohlas.company.CompanyFixtures;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The company's page. */
class CompanyPageTests extends UiTest {

  @Autowired private CompanyProfileService company;

  @Test
  void a_wrong_ico_is_told_in_a_sentence_and_nothing_is_saved() {
    as(Role.HEAD);
    company.changeIdentity(company.current().version(), CompanyFixtures.identity());
    open("settings/company");
    fill("IČO", "123");
    click("Uložit");
    assertThat(the(TextField.class, "IČO").getErrorMessage()).isEqualTo("IČO má osm číslic.");
    assertThat(company.current().identity()).isEqualTo(CompanyFixtures.identity());
  }

  @Test
  void two_people_saving_at_once_choose_field_by_field() {
    as(Role.HEAD);
    company.changeIdentity(company.current().version(), CompanyFixtures.identity());
    open("settings/company");
    fill("Ulice a číslo", "Krátká 1");
    as(Role.ADMINISTRATOR);
    var now = company.current();
    var other = CompanyFixtures.withStreet("Jiná 2");
    company.changeIdentity(now.version(), other);
    as(Role.HEAD);
    click("Uložit");
    assertThat(has(RadioButtonGroup.class, "Ulice a číslo")).isTrue();
    assertThat(the(TextField.class, "Ulice a číslo").getValue()).isEqualTo("Krátká 1");
    click("Uložit zvolené");
    assertThat(company.current().identity().street()).isEqualTo("Krátká 1");
  }
}
