package cz.ohlas.customer;

import static cz.ohlas.customer.CustomerFixtures.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Translations;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.Criterion;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class CustomerServiceTests extends ConsoleTest {

  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;
  @Autowired private RegistrationService registrations;
  @Autowired private CustomerFixtures fixtures;

  @BeforeEach
  void sign_in() {
    as(Role.ACCOUNT_MANAGER);
  }

  @Test
  void a_customer_is_kept_as_registers_write_it() {
    long id = customers.create(input("  Brána servis s.r.o. ", "177041"));
    CustomerDetail detail = customers.detail(id);
    assertThat(detail.facts().name()).isEqualTo("Brána servis s.r.o.");
    assertThat(detail.facts().ico()).isEqualTo("00177041");
    assertThat(detail.facts().phone()).isEqualTo("+420\u00a0387\u00a0000\u00a0111");
    assertThat(detail.status()).isEqualTo(CustomerStatus.PROSPECT);
    assertThat(customers.reference(id))
        .isEqualTo(new CustomerReference(id, "Brána servis s.r.o.", "00177041"));
  }

  @Test
  void a_wrong_check_digit_is_a_warning_and_no_obstacle() {
    CustomerInput doubtful = input("Kolektor", "06580484");
    assertThat(doubtful.icoDoubtful()).isTrue();
    assertThat(doubtful.dicDoubtful()).isTrue();
    long id = customers.create(doubtful);
    assertThat(customers.detail(id).facts().icoDoubtful()).isTrue();
  }

  @Test
  void the_same_ico_twice_is_refused_with_the_name_of_the_other() {
    long id = customers.create(input("Brána servis s.r.o.", CustomerFixtures.ICO));
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> customers.create(input("Brána", "271 69 278")))
        .satisfies(broken ->
            assertThat(broken.sentence(Translations.CZECH))
                .isEqualTo("IČO 27169278 už má zákazník „Brána servis s.r.o.“."));
    long other = customers.create(input("Kolektor", ""));
    assertThatThrownBy(() -> customers.change(other, 0, input("Kolektor", CustomerFixtures.ICO)))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThat(customers.withIco("27169278")).map(CustomerReference::id).contains(id);
    customers.change(id, 0, input("Brána servis a.s.", CustomerFixtures.ICO));
  }

  @Test
  void several_customers_may_have_no_ico() {
    customers.create(input("Jeden", ""));
    customers.create(input("Druhý", ""));
    assertThat(customers.count(CustomerFilter.ALL).value()).isEqualTo(2);
  }

  @Test
  void bad_input_is_told_in_a_sentence() {
    assertThat(sentence(input(" ", ""))).isEqualTo("Zadejte prosím název zákazníka.");
    assertThat(sentence(input("x".repeat(201), "")))
        .isEqualTo("Název je příliš dlouhý, nejvýše 200 znaků.");
    assertThat(sentence(input("Brána", "123456789"))).isEqualTo("IČO má nejvýše osm číslic.");
    assertThat(sentence(input("Brána", "ABC"))).isEqualTo("IČO má nejvýše osm číslic.");
    assertThat(customers.count(CustomerFilter.ALL).value()).isZero();
  }

  private String sentence(CustomerInput input) {
    try {
      customers.create(input);
      return "";
    } catch (BusinessRuleViolation broken) {
      return broken.sentence(Translations.CZECH);
    }
  }

  @Test
  void who_saves_second_is_told_and_overwrites_nothing() {
    long id = fixtures.customer("Brána");
    customers.change(id, 0, input("Brána servis", ""));
    assertThatThrownBy(() -> customers.change(id, 0, input("Vrata", "")))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(customers.detail(id).facts().name()).isEqualTo("Brána servis");
    assertThat(customers.detail(id).version()).isEqualTo(1);
  }

  @Test
  void prc_2_each_criterion_keeps_its_source_and_day_and_may_be_unknown() {
    CriterionValue told =
        new CriterionValue(35, CriterionSource.TOLD_BY_CUSTOMER, LocalDate.of(2026, 3, 4));
    CustomerInput plain = input("Brána", "");
    CustomerInput written =
        plain.withCriteria(CriteriaSheet.UNKNOWN.with(Criterion.EMPLOYEES, told));
    long id = customers.create(written);
    assertThat(customers.detail(id).facts().criteria())
        .isEqualTo(new CriteriaSheet(told, null, null));
  }

  @Test
  void documents_name_the_customer_in_its_own_language() {
    long id = customers.create(input("Brána", CustomerFixtures.ICO));
    CustomerParty party = customers.party(id);
    assertThat(party.addressLines()).containsExactly("Lannova 12", "370\u00a001 České Budějovice");
    assertThat(party.ico()).isEqualTo(CustomerFixtures.ICO);
    assertThat(party.language()).isEqualTo(Translations.CZECH);
    assertThat(new Address("Hlavná 1", "Bratislava", "811 01", "SK").lines(Translations.ENGLISH))
        .containsExactly("Hlavná 1", "811\u00a001 Bratislava", "Slovakia");
  }

  @Test
  void the_list_is_in_czech_order_with_ch_after_h() {
    for (String name : List.of("Cihla", "Chata", "Hora", "Čáp", "Dům", "chalupa")) {
      fixtures.customer(name);
    }
    assertThat(list(CustomerFilter.ALL))
        .extracting(CustomerListItem::name)
        .containsExactly("Cihla", "Čáp", "Dům", "Hora", "chalupa", "Chata");
  }

  @Test
  void the_list_is_filtered_by_status_manager_and_what_is_to_be_verified() {
    long active = fixtures.customer("Aktivní");
    customers.moveTo(active, 0, CustomerStatus.ACTIVE);
    long mine = customers.create(input("Moje", "").withAccountManager(77L));
    fixtures.registration(mine, "20431");
    assertThat(names(CustomerFilter.ALL.withStatus(CustomerStatus.ACTIVE)))
        .containsExactly("Aktivní");
    assertThat(names(CustomerFilter.ALL.withAccountManager(77L))).containsExactly("Moje");
    assertThat(names(CustomerFilter.ALL.withToVerify(true))).containsExactly("Moje");
    assertThat(list(CustomerFilter.ALL.withToVerify(true)).getFirst().unverifiedRegistrations())
        .isEqualTo(1);
    assertThat(customers.count(CustomerFilter.ALL.withToVerify(true)).value()).isEqualTo(1);
  }

  @Test
  void the_list_costs_one_query_for_rows_and_one_for_the_count() {
    long id = fixtures.customer("Brána");
    fixtures.registration(id, "20431");
    CustomerFilter filter = CustomerFilter.ALL.withStatus(CustomerStatus.PROSPECT);
    assertThat(StatementCount.during(() -> list(filter))).hasSize(1);
    assertThat(StatementCount.during(() -> customers.count(filter))).hasSize(1);
    assertThat(StatementCount.during(() -> customers.lookup("", 20))).hasSize(1);
    assertThat(StatementCount.during(() -> customers.detail(id))).hasSize(1);
  }

  @Test
  void a_search_asks_once_more_who_has_the_words_and_is_counted_by_them_alone() {
    fixtures.customer("Brána");
    CustomerFilter filter = CustomerFilter.ALL.withTyped("bra");
    CustomerFilter narrower = filter.withStatus(CustomerStatus.ACTIVE);
    assertThat(StatementCount.during(() -> list(filter))).hasSize(2);
    assertThat(StatementCount.during(() -> customers.count(filter))).hasSize(1);
    assertThat(StatementCount.during(() -> customers.count(filter.withTyped("bra ser"))))
        .hasSize(1);
    assertThat(StatementCount.during(() -> customers.count(narrower))).hasSize(2);
    assertThat(StatementCount.during(() -> customers.lookup("bra", 20))).hasSize(2);
    assertThat(StatementCount.during(() -> customers.findCallers("bra", 20))).hasSize(2);
  }

  @Test
  void the_length_of_a_search_is_that_of_its_list_whatever_else_is_asked() {
    fixtures.customer("Brána servis");
    fixtures.customer("Brána Brankovice");
    fixtures.customer("Kolektor");
    CustomerFilter all = CustomerFilter.ALL;
    for (String typed : List.of("b", "bra", "brana ser", "bra brank", "brana x", "x")) {
      for (CustomerFilter filter :
          List.of(
              all.withTyped(typed),
              all.withTyped(typed).withToVerify(true),
              all.withTyped(typed).withStatus(CustomerStatus.PROSPECT))) {
        assertThat(customers.count(filter).value()).as("%s", filter).isEqualTo(list(filter).size());
      }
    }
  }

  @Test
  void a_customer_is_found_by_whatever_people_know_of_it() {
    long id = customers.create(input("Brána servis s.r.o.", CustomerFixtures.ICO));
    contacts.add(
        id,
        ContactInput.of(
            "Petr Novák", "", "petr.novak@brana.example", "602 123 456", Translations.CZECH));
    registrations.add(id, CustomerFixtures.installation("20431"));
    fixtures.customer("Kolektor Plzeň a.s.");
    for (String typed :
        List.of(
            "brana",
            "SERVIS br",
            "27169278",
            "novak",
            "3456",
            "602123456",
            "petr.n",
            "OKT-20431",
            "20431")) {
      assertThat(customers.lookup(typed, 10))
          .as(typed)
          .extracting(CustomerReference::id)
          .containsExactly(id);
    }
    assertThat(customers.lookup("", 10)).hasSize(2);
    assertThat(customers.lookup("nikdo", 10)).isEmpty();
  }

  @Test
  void callers_are_people_first_then_customers_found_otherwise() {
    long brana = fixtures.customer("Brána servis");
    long petr = contacts.add(brana, CustomerFixtures.person("Petr Novák", "602 123 456"));
    long novak = fixtures.customer("Novák a syn");
    assertThat(customers.findCallers("novak", 10))
        .containsExactly(
            new CallerHit(
                brana, "Brána servis", petr, "Petr Novák", "+420\u00a0602\u00a0123\u00a0456"),
            new CallerHit(novak, "Novák a syn", null, "", "+420\u00a0387\u00a0000\u00a0111"));
    assertThat(customers.findCallers("", 10)).isEmpty();
    assertThat(customers.findCallers("novak", 1)).hasSize(1);
  }

  @Test
  void people_are_found_by_the_customers_new_name() {
    long id = fixtures.customer("Brána servis");
    fixtures.contact(id, "Petr Novák");
    customers.change(id, 0, input("Vrata Morava", ""));
    assertThat(customers.findCallers("vrata", 10))
        .extracting(CallerHit::contactName)
        .containsExactly("Petr Novák");
    assertThat(customers.findCallers("brana servis", 10)).isEmpty();
  }

  @Test
  void the_business_moves_only_where_it_can() {
    long id = fixtures.customer("Brána");
    assertThatThrownBy(() -> customers.moveTo(id, 0, CustomerStatus.SUSPENDED))
        .isInstanceOf(BusinessRuleViolation.class);
    customers.moveTo(id, 0, CustomerStatus.ACTIVE);
    customers.moveTo(id, 1, CustomerStatus.SUSPENDED, "neuhrazené faktury");
    customers.moveTo(id, 2, CustomerStatus.ENDED, "výpověď zákazníka");
    customers.moveTo(id, 3, CustomerStatus.ACTIVE);
    assertThat(customers.detail(id).status()).isEqualTo(CustomerStatus.ACTIVE);
  }

  @Test
  void nobody_is_suspended_or_left_without_a_word_why() {
    long id = fixtures.customer("Brána");
    customers.moveTo(id, 0, CustomerStatus.ACTIVE);
    for (CustomerStatus status : List.of(CustomerStatus.SUSPENDED, CustomerStatus.ENDED)) {
      for (String reason : List.of("", " \n ", "x".repeat(1001))) {
        assertThatThrownBy(() -> customers.moveTo(id, 1, status, reason))
            .isInstanceOf(BusinessRuleViolation.class);
      }
    }
    assertThat(customers.detail(id).status()).isEqualTo(CustomerStatus.ACTIVE);
    doAt(
        "2026-03-02T09:00",
        () -> customers.moveTo(id, 1, CustomerStatus.SUSPENDED, " neuhrazené faktury "));
    CustomerDetail suspended = customers.detail(id);
    assertThat(suspended.statusReason()).isEqualTo("neuhrazené faktury");
    assertThat(suspended.statusSince()).isEqualTo(prague("2026-03-02T09:00"));
    customers.moveTo(id, 2, CustomerStatus.ACTIVE);
    assertThat(customers.detail(id).statusReason()).isEmpty();
  }

  @Test
  void a_legal_form_is_kept_by_its_code_and_another_text_as_it_is() {
    long id = customers.create(input("Brána", "").withLegalForm(" s. r. o. "));
    assertThat(customers.detail(id).facts().legalForm()).isEqualTo("112");
    assertThat(LegalForm.words("112", Translations.ENGLISH)).startsWith("limited liability");
    customers.change(id, 0, input("Brána", "").withLegalForm("Akciová společnost"));
    assertThat(customers.detail(id).facts().legalForm()).isEqualTo("121");
    customers.change(id, 1, input("Brána", "").withLegalForm("GmbH"));
    assertThat(customers.detail(id).facts().legalForm()).isEqualTo("GmbH");
    assertThat(LegalForm.words("999", Translations.CZECH)).isEqualTo("999");
    assertThat(sentence(input("Brána", "").withLegalForm("x".repeat(81))))
        .isEqualTo("Text je příliš dlouhý, nejvýše 80 znaků.");
    for (String code : LegalForm.codes()) {
      assertThat(LegalForm.words(code, Translations.CZECH)).as(code).doesNotContain("!", code);
      assertThat(LegalForm.kept(LegalForm.words(code, Translations.CZECH))).isEqualTo(code);
    }
  }

  @Test
  void letters_go_to_the_address_for_post_and_the_seat_stays_the_seat() {
    Address post = new Address("P. O. Box 7 ", "Písek", "397 01", "CZ");
    long id = customers.create(input("Brána", CustomerFixtures.ICO).withCorrespondence(post));
    CustomerParty party = customers.party(id);
    assertThat(party.postLines()).containsExactly("P. O. Box 7", "397\u00a001 Písek");
    assertThat(party.addressLines()).containsExactly("Lannova 12", "370\u00a001 České Budějovice");
    assertThat(customers.lookup("pisek", 5)).hasSize(1);
    customers.change(
        id,
        0,
        input("Brána", CustomerFixtures.ICO).withCorrespondence(new Address(" ", "", " ", "SK")));
    assertThat(customers.party(id).postLines()).isEmpty();
    assertThat(customers.detail(id).facts().correspondence()).isEqualTo(Address.NONE);
    assertThat(
            sentence(input("Brána", "").withCorrespondence(new Address("U Lípy 1", "", "", "CZ"))))
        .isEqualTo("Korespondenční adrese chybí město.");
    assertThat(
            sentence(
                input("Brána", "")
                    .withCorrespondence(new Address("x".repeat(201), "Písek", "", "CZ"))))
        .isEqualTo("Text je příliš dlouhý, nejvýše 200 znaků.");
  }

  @Test
  void acc_1_everybody_reads_and_acc_4_only_an_account_manager_writes() {
    long id = fixtures.customer("Brána");
    for (Role role : List.of(Role.HEAD, Role.LEAD, Role.ENGINEER, Role.ADMINISTRATOR)) {
      as(role);
      assertThat(customers.detail(id).facts().name()).isEqualTo("Brána");
      assertThatThrownBy(() -> customers.change(id, 0, input("Vrata", "")))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> customers.create(input("Vrata", "")))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void a_missing_customer_is_not_found() {
    assertThatThrownBy(() -> customers.detail(404)).isInstanceOf(NotFound.class);
  }

  private List<CustomerListItem> list(CustomerFilter filter) {
    return customers.list(filter, ListSlice.first(CustomerSort.NAME, false, 50));
  }

  private List<String> names(CustomerFilter filter) {
    return list(filter).stream().map(CustomerListItem::name).toList();
  }
}
