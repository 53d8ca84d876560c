package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.UiTest;
import cz.ohlas.customer.Address;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerInput;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.SiteService;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Legal form, address for post and further sites on a customer's page. */
class CustomerRecordViewTests extends UiTest {

  private static final Address BOX = new Address("P. O. Box 7", "Písek", "39701", "CZ");

  @Autowired private CustomerService customers;
  @Autowired private SiteService sites;
  @Autowired private CustomerFixtures fixtures;

  private long customer;

  @BeforeEach
  void a_customer() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána");
  }

  @Test
  void the_page_shows_the_legal_form_in_words_and_where_post_goes() {
    save(facts().withLegalForm("112").withCorrespondence(BOX));
    open("customers/" + customer);
    assertThat(screen().replace('\u00a0', ' '))
        .contains("společnost s ručením omezeným", "Korespondenční adresa")
        .contains("P. O. Box 7, 397 01 Písek", "Lannova 12, 370 01 České Budějovice");
  }

  @Test
  void an_address_for_post_is_asked_for_only_where_it_is_another_one() {
    edit();
    assertThat(has(TextField.class, "Město pro poštu")).isFalse();
    fill("Pošta chodí na sídlo", false);
    fill("Ulice a číslo pro poštu", "P. O. Box 7");
    click("Uložit");
    assertThat(the(TextField.class, "Město pro poštu").getErrorMessage())
        .isEqualTo("Korespondenční adrese chybí město.");
    fill("Město pro poštu", "Písek");
    fill("PSČ pro poštu", "39701");
    click("Uložit");
    assertThat(facts().correspondence()).isEqualTo(BOX);
    edit();
    fill("Pošta chodí na sídlo", true);
    click("Uložit");
    assertThat(facts().correspondence()).isEqualTo(Address.NONE);
  }

  @Test
  void a_legal_form_is_chosen_or_written() {
    edit();
    choose("Právní forma", "akciová společnost");
    click("Uložit");
    assertThat(facts().legalForm()).isEqualTo("121");
    edit();
    com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet(
        the(ComboBox.class, "Právní forma"), "GmbH");
    click("Uložit");
    assertThat(facts().legalForm()).isEqualTo("GmbH");
    assertThat(screen()).contains("GmbH");
  }

  @Test
  void two_people_who_change_the_new_fields_choose_between_them_by_name() {
    edit();
    choose("Právní forma", "akciová společnost");
    fill("Pošta chodí na sídlo", false);
    fill("Město pro poštu", "Tábor");
    fill("E-mail", "moje@brana.example");
    fill("Telefon", "602 123 456");
    save(
        facts()
            .withLegalForm("112")
            .withCorrespondence(BOX)
            .withReach(List.of("jeho@brana.example"), List.of("603 123 456")));
    click("Uložit");
    Dialog asked = _get(Dialog.class);
    assertThat(asked.getHeaderTitle()).isEqualTo("Záznam mezitím změnil někdo jiný");
    settle("Právní forma", "Uložená hodnota: společnost s ručením omezeným");
    settle("Korespondenční adresa", "Uložená hodnota: P. O. Box 7, 397\u00a001 Písek");
    settle("E-maily", "Uložená hodnota: jeho@brana.example");
    settle("Telefony", "Vaše hodnota: +420\u00a0602\u00a0123\u00a0456");
    click("Uložit zvolené");
    assertThat(facts().legalForm()).isEqualTo("112");
    assertThat(facts().correspondence()).isEqualTo(BOX);
    assertThat(facts().email()).isEqualTo("jeho@brana.example");
    assertThat(facts().phones()).containsExactly("+420\u00a0602\u00a0123\u00a0456");
  }

  @Test
  void the_history_tells_the_new_fields_before_and_after() {
    save(facts().withLegalForm("112").withCorrespondence(BOX));
    open("customers/" + customer);
    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen())
        .contains("Právní forma", "společnost s ručením omezeným", "stejná jako sídlo");
  }

  @Test
  void sites_are_added_and_changed_on_the_page() {
    open("customers/" + customer);
    click("Přidat místo");
    fill("Název místa", "<script>sklad</script>");
    fill("Město", "Hodonín");
    click("Vytvořit");
    assertThat(screen()).contains("<script>sklad</script>", "Hodonín");
    clickInMenu("Další možnosti: <script>sklad</script>", "Upravit");
    fill("Název místa", "Sklad");
    fill("Poznámka", "vjezd ze dvora");
    click("Uložit");
    assertThat(screen()).contains("Sklad", "vjezd ze dvora");
  }

  @Test
  void a_site_is_removed_from_the_page_and_stays_in_the_history() {
    fixtures.site(customer, "Sklad");
    open("customers/" + customer);
    clickInMenu("Další možnosti: Sklad", "Odebrat místo");
    ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    assertThat(sites.ofCustomer(customer)).isEmpty();
    assertThat(screen()).contains("Zákazník nemá zapsané žádné další místo.");
    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen()).contains("Místo: Sklad", "Odebráno");
  }

  @Test
  void two_people_who_change_a_site_choose_field_by_field() {
    long site = fixtures.site(customer, "Sklad");
    open("customers/" + customer);
    clickInMenu("Další možnosti: Sklad", "Upravit");
    fill("Název místa", "Sklad 2");
    fill("Poznámka", "zvonek u vrátnice");
    sites.change(
        site,
        0,
        new cz.ohlas.customer.SiteInput("Sklad 3", "Skladová 3", "Hodonín", "69501", "CZ", "x"));
    click("Uložit");
    settle("Název místa", "Uložená hodnota: Sklad 3");
    click("Uložit zvolené");
    assertThat(sites.detail(site).facts().name()).isEqualTo("Sklad 3");
    assertThat(sites.detail(site).facts().note()).isEqualTo("zvonek u vrátnice");
  }

  @Test
  void acc_1_an_engineer_reads_sites_and_changes_none() {
    fixtures.site(customer, "Sklad");
    as(Role.ENGINEER);
    open("customers/" + customer);
    assertThat(screen()).contains("Sklad", "vjezd ze dvora");
    assertThat(has(Button.class, "Přidat místo")).isFalse();
    assertThat(has(Button.class, "Další možnosti: Sklad")).isFalse();
  }

  private void edit() {
    open("customers");
    open("customers/" + customer);
    click("Upravit");
  }

  private CustomerInput facts() {
    return customers.detail(customer).facts();
  }

  private void save(CustomerInput facts) {
    customers.change(customer, customers.detail(customer).version(), facts);
  }
}
