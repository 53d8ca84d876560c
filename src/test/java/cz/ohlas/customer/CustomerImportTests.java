package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.exchange.ImportFixtures;
import cz.ohlas.exchange.ImportProgress;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportState;
import cz.ohlas.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers come in from companies' tables by the rules of their form. */
class CustomerImportTests extends ConsoleTest {

  @Autowired private ImportService imports;
  @Autowired private ImportFixtures tables;
  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;

  private Staff manager;

  @BeforeEach
  void an_account_manager() {
    manager = as(Role.ACCOUNT_MANAGER);
  }

  @AfterEach
  void let_go() {
    imports.forget();
  }

  @Test
  void columns_are_guessed_by_their_names_in_czech_and_english_and_by_what_stands_in_them() {
    assertThat(
            ImportFixtures.guessed(
                tables.open(
                    "customers",
                    "Obchodní firma;IČ;DIČ;Sídlo;Obec;PSČ;Tel.;E-mail;Jméno a příjmení;E-mail osoby\n"
                        + "Alfa;;;;;;;;;\n")))
        .containsEntry("name", "Obchodní firma")
        .containsEntry("ico", "IČ")
        .containsEntry("dic", "DIČ")
        .containsEntry("street", "Sídlo")
        .containsEntry("city", "Obec")
        .containsEntry("postcode", "PSČ")
        .containsEntry("phones", "Tel.")
        .containsEntry("emails", "E-mail")
        .containsEntry("contact.name", "Jméno a příjmení")
        .containsEntry("contact.emails", "E-mail osoby");
    assertThat(
            ImportFixtures.guessed(
                tables.open(
                    "customers",
                    "Company name,Number,VAT number,Town,ZIP,Contact person\n"
                        + "Alfa,27169278,CZ27169278,Praha,110 00,Jan Novák\n")))
        .containsEntry("name", "Company name")
        .containsEntry("ico", "Number")
        .containsEntry("dic", "VAT number")
        .containsEntry("city", "Town")
        .containsEntry("postcode", "ZIP")
        .containsEntry("contact.name", "Contact person");
  }

  @Test
  void a_row_becomes_a_customer_with_all_that_the_table_says_of_it() {
    ImportProgress done =
        tables.bring(
            "customers",
            "Název;IČO;DIČ;Ulice a číslo;Město;PSČ;Země;Stav;Jazyk;Obchodní manažer;Zaměstnanci;"
                + "Hovory;Náročnost;Kontakt;Telefon osoby\n"
                + " Brána s. r. o. ;27 16 92 78;cz27169278;Lannova 12;Tábor;390 01;Česko;aktivní;"
                + "angličtina;"
                + manager.name()
                + ";35;1 200;2;Jan Brána;602123456\n");
    assertThat(ImportFixtures.sentences(done)).isEmpty();
    long id = customers.withIco("27169278").orElseThrow().id();
    CustomerDetail customer = customers.detail(id);
    assertThat(customer.status()).isEqualTo(CustomerStatus.ACTIVE);
    assertThat(customer.facts().name()).isEqualTo("Brána s. r. o.");
    assertThat(customer.facts().dic()).isEqualTo("CZ27169278");
    assertThat(customer.facts().country()).isEqualTo("CZ");
    assertThat(customer.facts().language().getLanguage()).isEqualTo("en");
    assertThat(customer.facts().accountManagerStaffId()).isEqualTo(manager.id());
    assertThat(customer.facts().criteria().criteria().callsPerDay()).isEqualTo(1200);
    assertThat(contacts.ofCustomer(id).getFirst().facts().phone())
        .isEqualTo("+420\u00a0602\u00a0123\u00a0456");
    assertThat(customers.findCallers("123456", 5)).hasSize(1);
    assertThat(customers.lookup("tábor", 5)).hasSize(1);
  }

  @Test
  void an_ico_twice_in_the_table_or_already_taken_is_refused_and_a_doubtful_one_warned_about() {
    customers.create(CustomerFixtures.input("První a.s.", "25596641"));
    ImportProgress checked =
        tables.check(
            "customers",
            "Název;IČO\nAlfa;27169278\nBeta;27169278\nGama;25596641\nDelta;12345678\n"
                + "Epsilon;123456789\nPrvní a.s.;\n");
    assertThat(checked.report().ready()).isEqualTo(3);
    assertThat(checked.report().warned()).isEqualTo(2);
    assertThat(ImportFixtures.sentences(checked))
        .containsExactly(
            "3: IČO 27169278 je v tabulce už na řádku 2. Další osoby téhož zákazníka přidejte jako"
                + " kontakty.",
            "4: IČO 25596641 už má zákazník „První a.s.“.",
            "5: kontrolní číslice nesouhlasí",
            "6: IČO má nejvýše osm číslic.",
            "6: kontrolní číslice nesouhlasí",
            "7: zákazník tohoto názvu už tu je");
  }

  @Test
  void what_the_form_would_refuse_is_refused_and_everything_wrong_is_told_at_once() {
    ImportProgress checked =
        tables.check(
            "customers",
            "Název;E-mail;Telefon;Stav;Zaměstnanci;Země\n"
                + "Alfa;nikdo;xx;hotový;mnoho;Absurdistán\n");
    assertThat(ImportFixtures.sentences(checked))
        .containsExactlyInAnyOrder(
            "2: Tato e-mailová adresa není úplná; očekáváme například jana@firma.cz.",
            "2: To není telefonní číslo; očekáváme například 227\u00a0031\u00a0011,"
                + " +421\u00a02\u00a05932\u00a02222 nebo"
                + " 227\u00a0031\u00a0011 linka\u00a012.",
            "2: Hodnotu „hotový“ konzole nezná.",
            "2: „mnoho“ není číslo; pište ho jako 25 000,00.",
            "2: Hodnotu „Absurdistán“ konzole nezná.");
  }

  @Test
  @DisplayName("PRC-2 criteria beyond what can be true are refused")
  void prc_2_absurd_criteria_are_refused() {
    ImportProgress checked = tables.check("customers", "Název;Náročnost\nAlfa;7\nBeta;4\n");
    assertThat(checked.report().refused()).isEqualTo(1);
    assertThat(ImportFixtures.sentences(checked).getFirst()).startsWith("2: ");
  }

  @Test
  void customers_in_czech_order_are_listed_as_if_they_had_been_written_by_hand() {
    ImportProgress done = tables.bring("customers", "Název\nChrpa\nHájek\nCesta\nČapka\n");
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(
            customers
                .list(CustomerFilter.ALL, ListSlice.first(CustomerSort.NAME, false, 9))
                .stream()
                .map(CustomerListItem::name))
        .containsExactly("Cesta", "Čapka", "Hájek", "Chrpa");
  }

  @Test
  void several_addresses_and_numbers_in_one_cell_are_all_taken() {
    ImportProgress done =
        tables.bring(
            "customers",
            "Název;Telefon;E-mail;Kontakt;Telefon osoby\n"
                + "Alfa;\"227 031 011, 00420602123456\";\"info@alfa.example; b@alfa.example\";Jan Novák;"
                + "\"602 123 457\n+421 905 123 456 linka 3\"\n"
                + "Beta;227031011, xx;;;\n"
                + "Gama;123456789;;;\n");
    assertThat(ImportFixtures.sentences(done))
        .containsExactly(
            "4: To není telefonní číslo; očekáváme například 227\u00a0031\u00a0011,"
                + " +421\u00a02\u00a05932\u00a02222 nebo"
                + " 227\u00a0031\u00a0011 linka\u00a012.",
            "5: takové číslo v číslovacím plánu není");
    long alfa = customers.lookup("alfa", 5).getFirst().id();
    assertThat(customers.detail(alfa).facts().phones())
        .containsExactly("+420\u00a0227\u00a0031\u00a0011", "+420\u00a0602\u00a0123\u00a0456");
    assertThat(customers.detail(alfa).facts().emails())
        .containsExactly("info@alfa.example", "b@alfa.example");
    assertThat(contacts.ofCustomer(alfa).getFirst().facts().phones())
        .containsExactly(
            "+420\u00a0602\u00a0123\u00a0457", "+421\u00a0905\u00a0123\u00a0456\u00a0#3");
    assertThat(customers.findCallers("905123456", 5)).hasSize(1);
    assertThat(customers.lookup("602 123 456", 5)).hasSize(1);
  }

  @Test
  void legal_form_address_for_post_and_the_reason_of_a_status_come_in_too() {
    ImportProgress done =
        tables.bring(
            "customers",
            "Název;Právní forma;Město pro poštu;Ulice a číslo pro poštu;Stav;Důvod stavu\n"
                + "Alfa;s.r.o.;Písek;P. O. Box 7;pozastavený;neuhrazené faktury\n"
                + "Beta;GmbH;;;ukončený;\n"
                + "Gama;;;P. O. Box 9;;\n");
    assertThat(ImportFixtures.sentences(done))
        .containsExactly("4: Korespondenční adrese chybí město.");
    CustomerDetail alfa = customers.detail(customers.lookup("alfa", 5).getFirst().id());
    assertThat(alfa.facts().legalForm()).isEqualTo("112");
    assertThat(alfa.facts().correspondence())
        .isEqualTo(new Address("P. O. Box 7", "Písek", "", "CZ"));
    assertThat(alfa.status()).isEqualTo(CustomerStatus.SUSPENDED);
    assertThat(alfa.statusReason()).isEqualTo("neuhrazené faktury");
    CustomerDetail beta = customers.detail(customers.lookup("beta", 5).getFirst().id());
    assertThat(beta.facts().legalForm()).isEqualTo("GmbH");
    assertThat(beta.statusReason()).isEqualTo("Převzato z tabulky.");
  }
}
