package cz.ohlas.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import cz.ohlas.UiTest;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactMergeViewTests extends UiTest {

  @Autowired private CustomerFixtures fixtures;
  @Autowired private ContactService contacts;

  private long customer;
  private long petr;
  private long again;

  @BeforeEach
  void write_a_person_down_twice() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána servis");
    petr = fixtures.contact(customer, "Petr Novák");
    again =
        contacts.add(
            customer,
            ContactInput.of("Petr Nowak", "správce sítě", "", "777 888 999", Translations.ENGLISH));
  }

  @Test
  void field_by_field_somebody_chooses_what_stays() {
    fixtures.authorised(again, LocalDate.of(2026, 1, 1));
    open("customers/" + customer);
    clickInMenu("Další možnosti: Petr Novák", "Sloučit s…");
    assertThat(screen())
        .contains(
            "oprávněná osoba od 1.\u00a01.\u00a02026", "Požadavky: 0", "„Petr Nowak“ zanikne");
    choose("Funkce", "správce sítě");
    choose("Jazyk", "Angličtina");
    click("Sloučit");
    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains("sloučené"));
    ContactInput facts = contacts.detail(petr).facts();
    assertThat(facts.name()).isEqualTo("Petr Novák");
    assertThat(facts.function()).isEqualTo("správce sítě");
    assertThat(facts.phones()).hasSize(2);
    assertThat(facts.language()).isEqualTo(Translations.ENGLISH);

    _get(Details.class, spec -> spec.withClasses("history-panel")).setOpened(true);
    assertThat(screen()).contains("sloučeno s jiným záznamem", "Petr Nowak", "správce sítě");
  }

  @Test
  void what_stands_in_the_way_is_told_before_anything_is_saved() {
    fixtures.authorised(petr, LocalDate.of(2026, 1, 1));
    contacts.authorise(
        again,
        new cz.ohlas.customer.AuthorisationInput(
            LocalDate.of(2026, 2, 1), null, "Eva Jiná", LocalDate.of(2026, 1, 5), "dopis"));
    open("customers/" + customer);
    clickInMenu("Další možnosti: Petr Novák", "Sloučit s…");
    assertThat(screen()).contains("Jedno z nich nejdřív upravte nebo ukončete");
    click("Sloučit");
    assertThat(screen()).contains("Vyberte prosím druhý záznam");
    assertThat(contacts.ofCustomer(customer)).hasSize(2);
  }

  @Test
  void a_change_meanwhile_is_told_in_a_sentence() {
    open("customers/" + customer);
    clickInMenu("Další možnosti: Petr Novák", "Sloučit s…");
    contacts.change(
        again, contacts.detail(again).version(), CustomerFixtures.person("Petr Nowak st.", ""));
    click("Sloučit");
    assertThat(screen()).contains("mezitím někdo změnil");
    assertThat(contacts.ofCustomer(customer)).hasSize(2);
  }

  @Test
  void whoever_may_not_sell_and_whoever_is_alone_is_not_offered_it() {
    long alone = fixtures.customer("Kolektor");
    fixtures.contact(alone, "Jana Malá");
    open("customers/" + alone);
    assertThat(_find(com.vaadin.flow.component.contextmenu.MenuItem.class))
        .noneMatch(item -> "Sloučit s…".equals(item.getText()));
    as(Role.ENGINEER);
    open("customers/" + customer);
    assertThat(has(com.vaadin.flow.component.button.Button.class, "Další možnosti: Petr Novák"))
        .isFalse();
  }
}
