package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.UiTest;
import cz.ohlas.customer.AresServer;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterLookupTests extends UiTest {

  private static final String LOAD = "Načíst podle IČO z registru ARES";

  @BeforeEach
  void sign_in() {
    as(Role.ACCOUNT_MANAGER);
  }

  @Test
  void the_form_is_filled_from_the_register() {
    newCustomer(AresServer.LIVING);
    click(LOAD);
    assertThat(value("Název")).isEqualTo("Ozvěna s.r.o.");
    assertThat(value("Město")).isEqualTo("Praha 1");
    assertThat(screen()).contains("načteno z veřejného registru");
    click("Vytvořit");
    assertThat(screen())
        .contains("Ozvěna s.r.o.", "Dlouhá 730/35a", "společnost s ručením omezeným");
  }

  @Test
  void what_the_register_does_not_know_stays_as_it_was_typed() {
    REGISTER.answer(
        "45274649",
        200,
        "{\"ico\":\"45274649\",\"obchodniJmeno\":\"Ticho s.r.o.\",\"sidlo\":{\"nazevObce\":\"Lhota\"}}",
        0);
    newCustomer("45274649");
    fill("DIČ", "CZ45274649");
    fill("Ulice a číslo", "Na Kopci 4");
    fill("PSČ", "373 41");
    fill("Zápis v rejstříku", "Krajský soud v Brně, oddíl B, vložka 12");
    choose("Právní forma", "akciová společnost");
    click(LOAD);
    assertThat(value("Název")).isEqualTo("Ticho s.r.o.");
    assertThat(value("Město")).isEqualTo("Lhota");
    assertThat(value("DIČ")).isEqualTo("CZ45274649");
    assertThat(value("Ulice a číslo")).isEqualTo("Na Kopci 4");
    assertThat(value("PSČ")).isEqualTo("373 41");
    assertThat(value("Zápis v rejstříku")).isEqualTo("Krajský soud v Brně, oddíl B, vložka 12");
    click("Vytvořit");
    assertThat(screen()).contains("akciová společnost", "CZ45274649", "Na Kopci 4");
  }

  @Test
  void a_dissolved_company_is_said_to_be_dissolved() {
    newCustomer(AresServer.DISSOLVED);
    click(LOAD);
    assertThat(screen().replace('\u00a0', ' ')).contains("společnost zanikla 3. 2. 2020");
  }

  @Test
  void a_number_that_the_register_confirms_needs_no_second_look() {
    REGISTER.answer(
        "27169279",
        200,
        "{\"ico\":\"27169279\",\"obchodniJmeno\":\"Stará čísla s.r.o.\",\"pravniForma\":\"999\"}",
        0);
    newCustomer("27169279");
    click(LOAD);
    assertThat(the(TextField.class, "IČO").getHelperText())
        .isEqualTo("kontrolní číslice nesouhlasí");
    click("Vytvořit");
    assertThat(screen())
        .contains("Stará čísla s.r.o.", "999")
        .doesNotContain("uložte ještě jednou");
    assertThat(address()).startsWith("customers/");
  }

  @Test
  void the_form_works_on_when_the_register_does_not_answer() {
    REGISTER.answer("46505334", 503, "", 0);
    newCustomer("46505334");
    fill("Název", "Bez registru s.r.o.");
    click(LOAD);
    assertThat(screen()).contains("Registr teď neodpovídá.");
    assertThat(value("Název")).isEqualTo("Bez registru s.r.o.");
  }

  private static void newCustomer(String ico) {
    open("customers");
    click("Nový zákazník");
    fill("IČO", ico);
  }

  private static String value(String label) {
    return _get(TextField.class, spec -> spec.withLabel(label)).getValue();
  }
}
