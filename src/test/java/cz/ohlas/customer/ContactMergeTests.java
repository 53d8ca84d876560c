package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.request.RequestFixtures;
import cz.ohlas.request.RequestService;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactMergeTests extends ConsoleTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 2, 1);

  @Autowired private ContactService contacts;
  @Autowired private ContactMergeService merges;
  @Autowired private CustomerService customers;
  @Autowired private CustomerHistory history;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private RequestFixtures requestFixtures;
  @Autowired private RequestService requests;

  private long customer;
  private long petr;
  private long again;

  @BeforeEach
  void write_a_person_down_twice() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána servis");
    petr =
        contacts.add(
            customer,
            ContactInput.of(
                "Petr Novák", "", "novak@brana.example", "602 123 456", Translations.CZECH));
    again =
        contacts.add(
            customer,
            ContactInput.of(
                "P. Novák ml.",
                "správce sítě",
                "petr@brana.example",
                "777 888 999",
                Translations.CZECH));
  }

  @Test
  void addresses_and_numbers_of_both_stay_and_a_gap_is_filled_from_the_other() {
    merge(petr, again);
    ContactInput facts = contacts.detail(petr).facts();
    assertThat(facts.name()).isEqualTo("Petr Novák");
    assertThat(facts.function()).isEqualTo("správce sítě");
    assertThat(facts.emails()).containsExactly("novak@brana.example", "petr@brana.example");
    assertThat(facts.phones().stream().map(PhoneNumber::kept))
        .containsExactly("+420602123456", "+420777888999");
    assertThat(contacts.ofCustomer(customer)).hasSize(1);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.detail(again));
  }

  @Test
  void the_one_that_stays_is_found_by_what_was_written_of_either() {
    merge(petr, again);
    for (String typed : List.of("novak", "777888999", "602123456", "petr@brana")) {
      assertThat(customers.findCallers(typed, 10))
          .as(typed)
          .extracting(CallerHit::contactId)
          .containsExactly(petr);
    }
    assertThat(customers.findCallers("ml", 10)).isEmpty();
  }

  @Test
  void reg_4_on_each_day_the_same_answer_before_and_after() {
    authorise(petr, FIRST, FIRST.plusDays(9), "e-mail z ledna");
    authorise(again, FIRST.plusDays(10), FIRST.plusDays(14), "příloha smlouvy");
    authorise(again, FIRST.plusDays(20), FIRST.plusDays(24), "e-mail z ledna");
    authorise(petr, FIRST.plusDays(23), null, "e-mail z ledna");
    List<LocalDate> days = IntStream.range(-2, 40).mapToObj(FIRST::plusDays).toList();
    List<Boolean> before =
        days.stream()
            .map(day -> contacts.authorisedOn(petr, day) || contacts.authorisedOn(again, day))
            .toList();
    merge(petr, again);
    assertThat(days.stream().map(day -> contacts.authorisedOn(petr, day)).toList())
        .isEqualTo(before)
        .contains(true, false);
    assertThat(documentOn(FIRST.plusDays(3))).isEqualTo("e-mail z ledna");
    assertThat(documentOn(FIRST.plusDays(12))).isEqualTo("příloha smlouvy");
    assertThat(contacts.detail(petr).authorisations()).hasSize(3);
  }

  @Test
  void reg_4_what_adjoins_and_overlaps_by_the_same_document_becomes_one() {
    authorise(petr, FIRST, FIRST.plusDays(9), "e-mail");
    authorise(again, FIRST.plusDays(5), FIRST.plusDays(14), "E-mail");
    authorise(petr, FIRST.plusDays(12), FIRST.plusDays(20), "e-mail");
    merge(petr, again);
    AuthorisationInput one = contacts.detail(petr).authorisations().getFirst().facts();
    assertThat(contacts.detail(petr).authorisations()).hasSize(1);
    assertThat(one.validFrom()).isEqualTo(FIRST);
    assertThat(one.validTo()).isEqualTo(FIRST.plusDays(20));
  }

  @Test
  void reg_4_where_two_documents_differ_one_is_taken_back_and_goes_along() {
    authorise(petr, FIRST, null, "e-mail");
    authorise(again, FIRST.plusDays(5), FIRST.plusDays(6), "příloha smlouvy");
    AuthorisationDetail wrong = contacts.detail(again).authorisations().getFirst();
    contacts.takeAuthorisationBack(wrong.id(), wrong.version(), "zapsáno dvakrát");
    merge(petr, again);
    assertThat(contacts.detail(petr).authorisations()).hasSize(1);
    assertThat(documentOn(FIRST.plusDays(5))).isEqualTo("e-mail");
    assertThat(history.authorisations(customer))
        .extracting(change -> change.after().takenBack())
        .contains("zapsáno dvakrát");
  }

  @Test
  void reg_4_days_that_two_documents_approve_are_for_a_person_to_settle() {
    authorise(petr, FIRST, null, "e-mail");
    authorise(again, FIRST.plusDays(5), FIRST.plusDays(6), "příloha smlouvy");
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> merges.plan(petr, again))
        .satisfies(broken -> assertThat(broken.ruleId()).contains("REG-4"))
        .satisfies(broken ->
            assertThat(broken.sentence(Translations.CZECH)).contains("Jan Brána", "překrývají"));
    assertThat(contacts.ofCustomer(customer)).hasSize(2);
  }

  @Test
  void requests_of_both_are_the_persons() {
    Staff engineer = as(Role.ENGINEER, Role.ACCOUNT_MANAGER);
    RequestFixtures.Client client = requestFixtures.paying("Kolektor", engineer);
    long other = requestFixtures.stranger(client, engineer);
    long request =
        requests.register(
            RequestFixtures.question(
                new RequestFixtures.Client(
                    client.customerId(), client.registrationId(), other, client.name()),
                prague("2026-03-02T10:00")));
    long version = requests.detail(request).fact().version();
    ContactMergePlan plan = merges.plan(client.contactId(), other);
    assertThat(plan.uses()).containsExactly(new ContactUse.Count("menu.requests", 1));
    merges.merge(input(plan));
    assertThat(requests.detail(request).fact().contactId()).isEqualTo(client.contactId());
    assertThat(requests.detail(request).fact().submittedBy()).isEqualTo("Neznámý Člověk");
    assertThat(requests.detail(request).fact().version()).isGreaterThan(version);
    assertThat(merges.plan(client.contactId(), fixtures.contact(client.customerId(), "X Y")).uses())
        .containsExactly(new ContactUse.Count("menu.requests", 0));
  }

  @Test
  void a_record_can_be_merged_neither_with_itself_nor_with_another_customers() {
    long stranger = fixtures.contact(fixtures.customer("Kolektor"), "Petr Novák");
    assertRefused("customer.rule.mergeItself", () -> merges.plan(petr, petr));
    assertRefused("customer.rule.mergeOtherCustomer", () -> merges.plan(petr, stranger));
    assertRefused(
        "customer.rule.mergeOtherCustomer",
        () ->
            merges.merge(new ContactMergeInput(petr, stranger, "", contacts.detail(petr).facts())));
  }

  @Test
  void what_somebody_changed_meanwhile_is_not_merged_unseen() {
    ContactMergePlan plan = merges.plan(petr, again);
    contacts.change(again, plan.goes().version(), CustomerFixtures.person("Jiná Osoba", ""));
    assertRefused("customer.rule.mergeMeanwhile", () -> merges.merge(input(plan)));

    ContactMergePlan second = merges.plan(petr, again);
    authorise(again, FIRST, null, "e-mail");
    assertRefused("customer.rule.mergeMeanwhile", () -> merges.merge(input(second)));

    ContactMergePlan third = merges.plan(petr, again);
    merges.merge(input(third));
    assertRefused("customer.rule.mergeMeanwhile", () -> merges.merge(input(third)));
    assertThat(contacts.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void what_can_not_be_kept_leaves_everything_as_it_was() {
    ContactMergePlan plan = merges.plan(petr, again);
    ContactInput wrong =
        new ContactInput("Petr", "", List.of("to není adresa"), List.of(), Translations.CZECH);
    assertRefused(
        "customer.rule.email",
        () -> merges.merge(new ContactMergeInput(petr, again, plan.seen(), wrong)));
    assertThat(contacts.ofCustomer(customer)).hasSize(2);
    assertThat(history.merged(customer)).isEmpty();
  }

  @Test
  void the_history_of_the_record_that_is_gone_stays() {
    authorise(again, FIRST, FIRST.plusDays(3), "e-mail");
    merge(petr, again);
    assertThat(history.merged(customer)).isEqualTo(Map.of(again, petr));
    assertThat(history.contacts(customer).stream().filter(change -> change.id() == again))
        .hasSize(2)
        .first()
        .satisfies(last -> assertThat(last.after()).isNull())
        .satisfies(last -> assertThat(last.before()).isNotNull());
    assertThat(history.authorisations(customer).getFirst().after())
        .isNotNull()
        .satisfies(moved -> assertThat(moved.person()).isEqualTo("Petr Novák"));
  }

  private void merge(long stays, long goes) {
    merges.merge(input(merges.plan(stays, goes)));
  }

  private static ContactMergeInput input(ContactMergePlan plan) {
    return new ContactMergeInput(plan.stays().id(), plan.goes().id(), plan.seen(), plan.proposed());
  }

  private void authorise(long contact, LocalDate from, @Nullable LocalDate to, String document) {
    contacts.authorise(
        contact,
        new AuthorisationInput(from, to, "Jan Brána", LocalDate.of(2025, 1, 20), document));
  }

  private String documentOn(LocalDate day) {
    return contacts.authorisation(petr, day).orElseThrow().facts().document();
  }

  private static void assertRefused(String key, Runnable work) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(work::run)
        .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }
}
