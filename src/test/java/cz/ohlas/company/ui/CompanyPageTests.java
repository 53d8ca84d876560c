package cz.ohlas.company.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import cz.ohlas.UiTest;
import cz.ohlas.base.ui.PageKeys;
import cz.ohlas.company.CompanyFixtures;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.document.DocumentFixtures;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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

  @Test
  void the_hourly_rate_is_set_with_the_limits_and_may_be_taken_away() {
    as(Role.ADMINISTRATOR);
    open("settings/company");
    the(TabSheet.class).setSelectedIndex(2);
    the(BigDecimalField.class, "Hodinová sazba").setValue(new BigDecimal("1250.50"));
    click("Uložit");
    assertThat(company.current().rules().hourlyRate()).isEqualByComparingTo("1250.50");
    the(BigDecimalField.class, "Hodinová sazba").setValue(new BigDecimal("-1"));
    click("Uložit");
    assertThat(company.current().rules().hourlyRate()).isEqualByComparingTo("1250.50");
    the(BigDecimalField.class, "Hodinová sazba").clear();
    click("Uložit");
    assertThat(company.current().rules().hourlyRate()).isNull();
  }

  @Test
  void a_conflict_over_the_free_programme_is_told_in_words_not_in_codes() {
    as(Role.HEAD);
    open("settings/company");
    the(TabSheet.class).setSelectedIndex(2);
    fill("Bezplatný program zahrnuje", Set.of("SCO_C1", "SCO_C2"));
    as(Role.ADMINISTRATOR);
    var now = company.current();
    company.changeRules(
        now.version(), CompanyFixtures.withFreeScopes(now.rules(), Set.of("SCO_C4")));
    as(Role.HEAD);
    click("Uložit");
    settle("Bezplatný program zahrnuje", "Uložená hodnota: Opravy a nové verze");
    click("Uložit zvolené");
    assertThat(company.current().rules().freeProgrammeScopes()).containsExactly("SCO_C4");
  }

  @Test
  void the_companys_own_numbers_are_doubted_and_saved_by_a_second_save() {
    as(Role.HEAD);
    company.changeIdentity(company.current().version(), CompanyFixtures.identity());
    open("settings/company");
    fill("IČO", "27169279");
    fill("DIČ", "CZ27169279");
    for (String number : List.of("IČO", "DIČ")) {
      assertThat(the(TextField.class, number).getHelperText())
          .isEqualTo("kontrolní číslice nesouhlasí");
    }
    click("Uložit");
    assertThat(screen()).contains("Kontrolní číslice IČO nebo DIČ nesouhlasí.");
    assertThat(company.current().identity()).isEqualTo(CompanyFixtures.identity());
    click("Uložit");
    assertThat(company.current().identity().ico()).isEqualTo("27169279");
    fill("Web", "https://jinde.example");
    click("Uložit");
    assertThat(company.current().identity().web()).isEqualTo("https://jinde.example");
  }

  @Test
  void the_texts_are_searched_as_lists_are() {
    as(Role.HEAD);
    open("settings/company");
    assertThat(keys()).doesNotContain("/");
    the(TabSheet.class).setSelectedIndex(3);
    assertThat(keys()).contains("/");
    assertThat(rows(the(Grid.class))).isNotEmpty();
    fill("Hledat v textech", "xyzzy");
    assertThat(rows(the(Grid.class))).isEmpty();
    assertThat(the(TextField.class, "Hledat v textech").getMaxLength()).isEqualTo(100);
  }

  private static String keys() {
    return String.valueOf(the(PageKeys.class).getElement().getPropertyRaw("keys"));
  }

  @Test
  void a_logo_that_could_not_be_printed_is_told_and_the_documents_keep_theirs() {
    as(Role.HEAD);
    open("settings/company");
    the(TabSheet.class).setSelectedIndex(1);
    UploadKt._upload(the(Upload.class), "logo.jpg", DocumentFixtures.jpeg());
    MockVaadin.clientRoundtrip(false);
    assertThat(notices()).singleElement().asString().contains("Obrázek nelze přečíst");
    assertThat(company.logo()).isEmpty();
    UploadKt._upload(the(Upload.class), "logo.png", DocumentFixtures.png());
    MockVaadin.clientRoundtrip(false);
    assertThat(company.logo()).isPresent();
  }
}
