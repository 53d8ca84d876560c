package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StandingAt;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.price.VatRegime;
import cz.ohlas.report.PdfA;
import cz.ohlas.report.PdfText;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a customer is told about who may make requests on its behalf. */
@StandingAt("2026-11-26T10:00")
class AuthorisedPersonsLetterTests extends ConsoleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @Autowired private AuthorisedPersonsLetter letter;
  @Autowired private CustomerFixtures customers;
  @Autowired private ContractFixtures fixtures;
  @Autowired private ContactService contacts;

  private long customer;

  @BeforeEach
  void a_customer_with_people() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customerWithContract("Brána s.r.o.", NEW_YEAR);
    customers.authorised(customers.contact(customer, "Jana Zvoníková"), NEW_YEAR);
    long leaving = customers.authorised(customers.contact(customer, "Čeněk Odešlý"), NEW_YEAR);
    contacts.endAuthorisation(leaving, 0, TODAY);
    customers.contact(customer, "Karel Neschválený");
  }

  @Test
  @DisplayName("REG-4: the letter lists whose authorisation covers the day, on its last day too")
  void it_lists_who_is_authorised_on_the_day() {
    String text = text(TODAY);
    assertThat(text)
        .contains("Seznam oprávněných osob", "ke dni 26. 11. 2026", "Brána s.r.o.")
        .contains("Jana Zvoníková", "vedoucí IT", "+420 602 123 456", "do odvolání")
        .contains("Čeněk Odešlý", "do 26. 11. 2026", "Počet osob2")
        .contains("Jan Brána, jednatel, dne 12. 2. 2013", "e-mail z 12. 2. 2013")
        .contains("č. S-" + customer + "-2026-01-01 ze dne 1. 1. 2026")
        .contains("Potvrzení objednatele", "není daňovým dokladem", "Strana 1 z 1", "otisk")
        .doesNotContain("Neschválený", "REG-4");
    assertThat(text.indexOf("Čeněk")).isLessThan(text.indexOf("Jana"));
    assertThat(text(TODAY.plusDays(1))).contains("Jana Zvoníková").doesNotContain("Čeněk");
  }

  @Test
  @DisplayName("REG-4: where nobody is authorised the letter says what that means")
  void it_says_that_nobody_is_authorised() {
    assertThat(text(NEW_YEAR.minusDays(1)))
        .contains(
            "není zapsána žádná",
            "Dokud objednatel nikoho neschválí",
            "Oprávněny budou tyto osoby",
            "Počet osob0");
  }

  @Test
  void it_is_in_the_customers_language() {
    long foreign = customers.taxed("Gate Ltd", VatRegime.DOMESTIC, Translations.ENGLISH);
    AuthorisedPersonsFile file = letter.pdf(foreign, TODAY);
    assertThat(PdfText.of(file.content()))
        .contains("List of authorised persons", "Confirmation by the customer", "fingerprint");
    assertThat(file.fileName()).isEqualTo("authorised-persons-gate-ltd-2026-11-26.pdf");
  }

  @Test
  void it_can_be_kept_in_an_archive_under_a_plain_name() {
    AuthorisedPersonsFile file = letter.pdf(customer, TODAY);
    PdfA.assertValid2b(file.content());
    assertThat(file.fileName()).isEqualTo("opravnene-osoby-brana-s-r-o-2026-11-26.pdf");
  }

  @Test
  @DisplayName("ACC-1: every role may print it")
  void every_role_may_print_it() {
    for (Role role : Role.values()) {
      as(role);
      assertThat(text(TODAY)).as("%s", role).contains("Jana Zvoníková");
    }
  }

  @Test
  void of_an_unknown_customer_there_is_none() {
    assertThatThrownBy(() -> letter.pdf(999_999, TODAY)).isInstanceOf(NotFound.class);
  }

  private String text(LocalDate day) {
    return PdfText.of(letter.pdf(customer, day).content());
  }
}
