package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.exchange.ImportFixtures;
import cz.ohlas.exchange.ImportProgress;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportState;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People and installations come in to customers that are there. */
class PeopleAndInstallationsImportTests extends ConsoleTest {

  @Autowired private ImportService imports;
  @Autowired private ImportFixtures tables;
  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;
  @Autowired private RegistrationService registrations;

  private long customer;

  @BeforeEach
  void a_customer() {
    as(Role.ACCOUNT_MANAGER);
    customer = customers.create(CustomerFixtures.input("Brána s.r.o.", "27169278"));
  }

  @AfterEach
  void let_go() {
    imports.forget();
  }

  @Test
  @DisplayName("REG-4 people come in with their approval, which must be proved")
  void reg_4_people_come_in_with_their_approval() {
    ImportProgress done =
        tables.bring(
            "contacts",
            """
            IČO;Zákazník;Jméno a příjmení;Mobil;Oprávněna od;Schválil za zákazníka;Schváleno dne;Doklad o schválení
            27169278;;Jan Novák;602123456;1. 3. 2024;Eva Malá, jednatelka;12.02.2024;e-mail z 12. 2. 2024
            ;Brána s.r.o.;Petr Dvořák;;;;;
            27169278;;Iva Bílá;;1. 3. 2024;;;
            ;Neznámá a.s.;Ota Černý;;;;;
            ;;Nikdo;;;;;
            27169278;;Jana Zítřková;;1. 3. 2024;Eva Malá;1. 1. 2099;e-mail
            """);
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(done.report().ready()).isEqualTo(2);
    assertThat(ImportFixtures.sentences(done))
        .containsExactly(
            "4: Tato buňka nesmí být prázdná.",
            "4: Tato buňka nesmí být prázdná.",
            "4: Tato buňka nesmí být prázdná.",
            "5: Zákazníka „Neznámá a.s.“ konzole nezná.",
            "6: Řekněte prosím, kterého zákazníka se řádek týká: jeho IČO, nebo název.",
            "7: Den schválení nemůže být v budoucnosti.");
    var people = contacts.ofCustomer(customer);
    assertThat(people)
        .extracting(person -> person.facts().name())
        .containsExactlyInAnyOrder("Jan Novák", "Petr Dvořák");
    long jan =
        people.stream()
            .filter(person -> person.facts().name().startsWith("Jan"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(contacts.authorisedOn(jan, LocalDate.of(2024, 3, 1))).isTrue();
    assertThat(contacts.authorisedOn(jan, LocalDate.of(2024, 2, 29))).isFalse();
  }

  @Test
  void a_name_that_several_customers_have_needs_the_ico() {
    customers.create(CustomerFixtures.input("Brána s.r.o.", ""));
    ImportProgress checked = tables.check("contacts", "Firma;Jméno\nBrána s.r.o.;Jan Novák\n");
    assertThat(ImportFixtures.sentences(checked))
        .containsExactly("2: Zákazníků „Brána s.r.o.“ je víc; doplňte prosím IČO.");
  }

  @Test
  void a_check_leaves_nothing() {
    tables.check("contacts", "Firma;Jméno\nBrána s.r.o.;Jan Novák\n");
    assertThat(contacts.ofCustomer(customer)).isEmpty();
    assertThat(customers.findCallers("novák", 5)).isEmpty();
  }

  @Test
  @DisplayName("REG-1 installations come in unverified")
  void reg_1_installations_come_in_unverified() {
    ImportProgress done =
        tables.bring(
            "registrations",
            """
            IČ,Produkt,Verze,Sériové číslo,Číslo karty,Datum registrace,Počet linek
            27169278,Oktell,2.11,OKT-1,K-1,2024-03-01,25
            27169278,,,OKT-2,K-2,,
            27169278,Oktell,,OKT-3,K-3,včera,mnoho
            """);
    assertThat(done.report().ready()).isEqualTo(2);
    assertThat(ImportFixtures.sentences(done))
        .containsExactly(
            "4: „včera“ není datum; pište ho jako 12. 2. 2013.",
            "4: „mnoho“ není číslo; pište ho jako 25 000,00.");
    assertThat(registrations.ofCustomer(customer))
        .allSatisfy(each -> assertThat(each.status()).isEqualTo(RegistrationStatus.UNVERIFIED))
        .extracting(each -> each.facts().product() + " " + each.facts().cardNumber())
        .containsExactly("Oktell K-1", "Oktell K-2");
    assertThat(customers.lookup("OKT-2", 5)).hasSize(1);
  }
}
