package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import cz.ohlas.UiTest;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.exchange.ImportFixtures;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.security.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table is brought in on one page: the table, its columns, the check, the end. */
class CustomerImportViewTests extends UiTest {

  private static final String TABLE =
      "Firma;IČ;Cosi\nAlfa s.r.o.;27169278;x\nBeta a.s.;12345678;y\n;;z\n";

  @Autowired private ImportService imports;
  @Autowired private ImportFixtures tables;
  @Autowired private CustomerService customers;

  @BeforeEach
  void an_account_manager_on_the_page() {
    as(Role.ACCOUNT_MANAGER);
    open("customers");
    click("Import");
    assertThat(address()).isEqualTo("customers/import");
  }

  @AfterEach
  void let_go() {
    imports.forget();
  }

  @Test
  void the_page_says_what_may_come_in_and_what_a_table_needs() {
    assertThat(screen()).contains("Název *", "IČO", "Zatím tu nikdo žádnou tabulku nepřevzal.");
    choose("Co se převezme", "Kontakty");
    assertThat(screen()).contains("Jméno *", "Oprávněna od");
  }

  @Test
  void a_table_comes_in_step_by_step() {
    bring("firmy.csv", TABLE);
    assertThat(screen()).contains("„firmy.csv“", "Alfa s.r.o. · Beta a.s.");
    assertThat(the(ComboBox.class, "Název").getValue()).isEqualTo(0);
    assertThat(the(ComboBox.class, "IČO").getValue()).isEqualTo(1);
    assertThat(the(ComboBox.class, "Město").getValue()).isNull();

    click("Zkontrolovat řádky");
    waitForTheEnd();
    assertThat(screen())
        .contains(
            "zkontrolováno, čeká na rozhodnutí",
            "kontrolní číslice nesouhlasí",
            "Zadejte prosím název zákazníka.",
            "Převzít řádky: 2");
    assertThat(customers.withIco("27169278")).isEmpty();

    click("Převzít řádky: 2");
    waitForTheEnd();
    assertThat(screen()).contains("převzato", "Stáhnout odmítnuté řádky s důvody");
    assertThat(customers.withIco("27169278")).isPresent();
    assertThat(new String(DownloadKt.downloadResource(refused().getHref()), StandardCharsets.UTF_8))
        .isEqualTo("\ufeffFirma;IČ;Cosi;Důvod\r\n;;z;Zadejte prosím název zákazníka.\r\n");

    click("Jiná tabulka");
    assertThat(screen()).contains("Poslední importy", "firmy.csv");
  }

  @Test
  void columns_may_be_chosen_otherwise_also_after_the_check() {
    bring("firmy.csv", TABLE);
    the(ComboBox.class, "Název").clear();
    click("Zkontrolovat řádky");
    assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains("„Název“"));
    choose("Název", "Cosi");
    click("Zkontrolovat řádky");
    waitForTheEnd();
    assertThat(screen()).contains("Převzít řádky: 3");
    click("Upravit sloupce");
    assertThat(the(ComboBox.class, "Název").getValue()).isEqualTo(2);
  }

  @Test
  void a_table_that_cannot_be_read_is_told_in_a_sentence_and_the_page_stays() {
    bring("firmy.csv", "Firma;IČ\n\"Alfa;1\n");
    assertThat(screen()).contains("Uvozovky otevřené na řádku 2 nejsou uzavřené.", "Tabulka");
    bring("firmy.xlsx", "PK\3\4 nic");
    assertThat(screen()).contains("Soubor není sešit XLSX, nebo je poškozený.");
    bring("firmy.csv", TABLE);
    assertThat(screen()).contains("Sloupec v tabulce");
  }

  @Test
  void whoever_leaves_the_page_finds_the_import_where_it_stands() {
    bring("firmy.csv", TABLE);
    open("customers");
    open("customers/import");
    assertThat(screen()).contains("Sloupec v tabulce");
    tables.check(imports.preview().orElseThrow().places());
    open("customers");
    open("customers/import");
    assertThat(screen()).contains("Převzít řádky: 2");
  }

  @Test
  void the_page_speaks_english_too() {
    UI.getCurrent().setLocale(Translations.ENGLISH);
    open("customers");
    open("customers/import");
    assertThat(screen()).contains("Import from a table", "We recognise these columns");
  }

  private static Anchor refused() {
    return _find(Anchor.class).stream()
        .filter(anchor -> anchor.hasClassName("document-link"))
        .findFirst()
        .orElseThrow();
  }

  private static void bring(String name, String content) {
    UploadKt._upload(the(Upload.class), name, content.getBytes(StandardCharsets.UTF_8));
    MockVaadin.clientRoundtrip(false);
  }

  /** The rows are worked on beside the window, which asks now and then how it goes. */
  private void waitForTheEnd() {
    tables.finished();
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
  }
}
