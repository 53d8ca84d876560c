package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.RecordHistory.Change;
import cz.ohlas.base.Translations;
import cz.ohlas.security.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Customers and their people are reached by several addresses and numbers. */
class ReachTests extends ConsoleTest {

  private static final List<String> EMAILS = List.of("jan@brana.example", "j.novak@doma.example");
  private static final List<String> PHONES =
      List.of("602123456", "00420 227 031 011 linka 12", "+421 2 5932 2222");

  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;
  @Autowired private RegistrationService registrations;
  @Autowired private CustomerHistory history;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private JdbcTemplate jdbc;

  private long customer;

  @BeforeEach
  void a_customer() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána servis");
  }

  @Test
  void a_person_has_several_of_each_and_the_first_is_the_main_one() {
    long jan = contacts.add(customer, jan(EMAILS, PHONES));
    ContactInput facts = contacts.detail(jan).facts();
    assertThat(facts.emails()).isEqualTo(EMAILS);
    assertThat(facts.phones().subList(0, 2))
        .containsExactly(
            "+420\u00a0602\u00a0123\u00a0456", "+420\u00a0227\u00a0031\u00a0011\u00a0#12");
    assertThat(facts.phones()).hasSize(3);
    assertThat(facts.email()).isEqualTo("jan@brana.example");
    assertThat(facts.phone()).isEqualTo("+420\u00a0602\u00a0123\u00a0456");
    assertThat(jdbc.queryForObject("select phone from contact where id = ?", String.class, jan))
        .isEqualTo("+420602123456");
  }

  @Test
  void a_person_is_found_by_any_of_them_in_any_spelling() {
    long jan = contacts.add(customer, jan(EMAILS, PHONES));
    fixtures.contact(customer, "Petr Cizí");
    for (String typed :
        List.of(
            "+420 227 031 011",
            "00420227031011",
            "227 031 011",
            "227-031-011",
            "227031011 linka 12",
            "1011",
            "+421259322222",
            "00421 2 5932 2222",
            "02/5932 2222",
            "j.novak@doma",
            "jan@brana")) {
      assertThat(customers.findCallers(typed, 10))
          .as(typed)
          .extracting(CallerHit::contactId)
          .containsExactly(jan);
      assertThat(customers.lookup(typed, 10)).as(typed).hasSize(1);
    }
  }

  @Test
  void a_company_is_found_by_any_of_its_numbers() {
    CustomerInput facts = customers.detail(customer).facts();
    customers.change(customer, 0, facts.withReach(EMAILS, PHONES));
    assertThat(customers.lookup("00420227031011", 10)).hasSize(1);
    assertThat(customers.lookup("j.novak", 10)).hasSize(1);
    assertThat(customers.detail(customer).facts().phones()).hasSize(3);
  }

  @Test
  void ten_of_each_are_kept_and_the_eleventh_is_refused() {
    List<String> ten =
        IntStream.range(0, 10).mapToObj(number -> "+420 602 123 45" + number).toList();
    assertThat(contacts.detail(contacts.add(customer, jan(List.of(), ten))).facts().phones())
        .hasSize(10);
    List<String> eleven =
        IntStream.range(0, 11).mapToObj(number -> "+420 602 123 4" + (10 + number)).toList();
    assertThat(refusal(jan(List.of(), eleven))).isEqualTo("Telefonních čísel může být nejvýše 10.");
    List<String> mails =
        IntStream.range(0, 11).mapToObj(number -> "jan" + number + "@brana.example").toList();
    assertThat(refusal(jan(mails, List.of()))).isEqualTo("E-mailových adres může být nejvýše 10.");
  }

  @Test
  void what_is_no_address_or_number_is_refused_with_a_sentence() {
    assertThat(refusal(jan(List.of(), List.of("602123456", "abc"))))
        .startsWith("To není telefonní číslo");
    assertThat(refusal(jan(List.of("x".repeat(292) + "@doma.cz"), List.of())))
        .isEqualTo("Text je příliš dlouhý, nejvýše 200 znaků.");
    assertThat(refusal(jan(List.of("<script>@brana.example"), List.of())))
        .startsWith("Tato e-mailová adresa není úplná");
    assertThat(refusal(jan(List.of(), List.of("602123456 ".repeat(30)))))
        .isEqualTo("Text je příliš dlouhý, nejvýše 40 znaků.");
    assertThatThrownBy(() ->
            customers.change(
                customer,
                0,
                customers.detail(customer).facts().withReach(List.of(), List.of("abc"))))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void several_in_one_line_are_several_and_the_same_twice_is_one() {
    ContactInput written =
        jan(List.of("a@brana.example; b@brana.example"), List.of("602123456, +420 602 123 456"));
    ContactInput facts = contacts.detail(contacts.add(customer, written)).facts();
    assertThat(facts.emails()).containsExactly("a@brana.example", "b@brana.example");
    assertThat(facts.phones()).hasSize(1);
  }

  @Test
  void an_old_text_that_is_no_number_stays_until_somebody_changes_it() {
    long jan = contacts.add(customer, jan(List.of(), List.of("602123456")));
    jdbc.update("update contact set phone = '4512', other_phones = '+420 387 000 111'");
    ContactInput old = contacts.detail(jan).facts();
    assertThat(old.phones()).containsExactly("4512", "+420\u00a0387\u00a0000\u00a0111");
    contacts.change(
        jan, 0, new ContactInput("Jan Nový", "", old.emails(), old.phones(), old.language()));
    assertThat(contacts.detail(jan).facts().phones()).isEqualTo(old.phones());
    assertThat(customers.findCallers("4512", 5)).hasSize(1);
    assertThat(
            jdbc.queryForObject("select other_phones from contact where id = ?", String.class, jan))
        .isEqualTo("+420387000111");
    assertThatThrownBy(() -> contacts.change(jan, 1, jan(List.of(), List.of("4512", "4513"))))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void the_history_says_which_numbers_were_there_before() {
    long jan = contacts.add(customer, jan(EMAILS, List.of("602123456")));
    contacts.change(jan, 0, jan(EMAILS, List.of("602123456", "603123456")));
    Change<ContactInput> latest = history.contacts(customer).getFirst();
    assertThat(latest.before()).isNotNull();
    assertThat(latest.before().phones()).hasSize(1);
    assertThat(latest.after()).isNotNull();
    assertThat(latest.after().phones()).hasSize(2);
    assertThat(latest.after().emails()).isEqualTo(latest.before().emails());
  }

  @Test
  void a_number_spelled_anew_is_no_change() {
    long jan = contacts.add(customer, jan(EMAILS, List.of("602123456")));
    contacts.change(jan, 0, jan(EMAILS, List.of("+420 602-123-456")));
    assertThat(history.contacts(customer)).hasSize(1);
  }

  @Test
  void however_many_there_are_they_cost_no_query_of_their_own() {
    contacts.add(customer, jan(EMAILS, PHONES));
    assertThat(StatementCount.during(() -> contacts.ofCustomer(customer))).hasSize(2);
    for (String typed : List.of("602123456", "jan", "Jan Nový brána")) {
      assertThat(StatementCount.during(() -> customers.findCallers(typed, 5))).as(typed).hasSize(2);
    }
    assertThat(StatementCount.during(() -> customers.findCallers(" ", 5))).isEmpty();
  }

  @Test
  void a_caller_is_found_by_whatever_they_say_of_themselves() {
    long other = customers.create(CustomerFixtures.input("Pekárny Haná a.s.", "27074358"));
    registrations.add(other, CustomerFixtures.installation("RK-77001"));
    for (String typed :
        List.of(
            "pekar",
            "hana pek",
            "27074358",
            "270 74 358",
            "OKT-RK-77001",
            "rk-77001",
            "77001",
            "387000111",
            "0111",
            "info@zakaznik")) {
      assertThat(customers.findCallers(typed, 10))
          .as(typed)
          .extracting(CallerHit::customerId)
          .contains(other);
    }
    for (String typed : List.of("x".repeat(10_000), "'; drop table contact; --", "%", "_", "\\")) {
      assertThat(customers.findCallers(typed, 10)).as(typed).isEmpty();
    }
  }

  private String refusal(ContactInput input) {
    try {
      contacts.add(customer, input);
      return "";
    } catch (BusinessRuleViolation broken) {
      return broken.sentence(Translations.CZECH);
    }
  }

  private static ContactInput jan(List<String> emails, List<String> phones) {
    return new ContactInput("Jan Novák", "", emails, phones, Translations.CZECH);
  }
}
