package cz.ohlas.customer;

import static cz.ohlas.customer.CustomerFixtures.approval;
import static cz.ohlas.customer.CustomerFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

class ContactServiceTests extends ConsoleTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 2, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @Autowired private ContactService contacts;
  @Autowired private CustomerHistory history;
  @Autowired private CustomerFixtures fixtures;

  private long customer;
  private long petr;

  @BeforeEach
  void write_a_person_down() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána servis");
    petr = fixtures.contact(customer, "Petr Novák");
  }

  @Test
  void reg_4_nobody_is_authorised_without_the_customers_approval() {
    assertThat(contacts.authorisedOn(petr, FIRST)).isFalse();
  }

  @Test
  void reg_4_what_counts_is_the_day_both_ends_included() {
    contacts.authorise(petr, approval(FIRST, LAST));
    assertThat(contacts.authorisedOn(petr, FIRST.minusDays(1))).isFalse();
    assertThat(contacts.authorisedOn(petr, FIRST)).isTrue();
    assertThat(contacts.authorisedOn(petr, LAST)).isTrue();
    assertThat(contacts.authorisedOn(petr, LAST.plusDays(1))).isFalse();
    assertThat(contacts.detail(petr).authorisedOn(LAST)).isPresent();
    assertThat(contacts.detail(petr).authorisedOn(LAST.plusDays(1))).isEmpty();
  }

  @Test
  void reg_4_it_is_kept_who_approved_when_and_by_which_document() {
    fixtures.authorised(petr, FIRST);
    AuthorisationInput facts = contacts.authorisation(petr, LAST).orElseThrow().facts();
    assertThat(facts).isEqualTo(approval(FIRST, null));
  }

  @Test
  void reg_4_approvals_of_one_person_never_overlap() {
    long open = contacts.authorise(petr, approval(FIRST, null));
    assertRefused("REG-4", () -> contacts.authorise(petr, approval(LAST, null)));
    contacts.endAuthorisation(open, 0, LAST);
    assertRefused("REG-4", () -> contacts.authorise(petr, approval(LAST, null)));
    assertRefused("REG-4", () -> contacts.authorise(petr, approval(FIRST.minusYears(1), FIRST)));
    long later = contacts.authorise(petr, approval(LAST.plusDays(1), null));
    assertRefused("REG-4", () -> contacts.changeAuthorisation(later, 0, approval(LAST, null)));
    contacts.changeAuthorisation(later, 0, approval(LAST.plusDays(2), null));
    assertThat(contacts.detail(petr).authorisations()).hasSize(2);
  }

  @Test
  void reg_4_two_people_may_be_authorised_on_the_same_days() {
    long jana = fixtures.contact(customer, "Jana Malá");
    fixtures.authorised(petr, FIRST);
    fixtures.authorised(jana, FIRST);
    assertThat(contacts.authorisedOn(jana, LAST)).isTrue();
  }

  @Test
  void reg_4_approvals_written_in_the_same_moment_do_not_overlap_either() {
    List<CompletableFuture<Long>> tries;
    try (ExecutorService threads =
        new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4))) {
      tries =
          java.util.stream.IntStream.range(0, 8)
              .mapToObj(i ->
                  CompletableFuture.supplyAsync(
                      () -> contacts.authorise(petr, approval(FIRST, null)), threads))
              .toList();
    }
    long refused =
        tries.stream()
            .filter(each -> {
              try {
                each.join();
                return false;
              } catch (CompletionException broken) {
                return broken.getCause() instanceof BusinessRuleViolation;
              }
            })
            .count();
    assertThat(refused).isEqualTo(7);
    assertThat(contacts.detail(petr).authorisations()).hasSize(1);
  }

  @Test
  void an_end_before_the_start_is_refused() {
    assertRefused("REG-4", () -> contacts.authorise(petr, approval(LAST, FIRST)));
    long id = contacts.authorise(petr, approval(FIRST, null));
    assertRefused("REG-4", () -> contacts.endAuthorisation(id, 0, FIRST.minusDays(1)));
    assertThat(contacts.authorisedOn(petr, LAST)).isTrue();
  }

  @Test
  void reg_4_an_approval_taken_back_authorises_on_no_day_and_stays_in_the_history() {
    long id = contacts.authorise(petr, approval(FIRST, LAST));
    contacts.takeAuthorisationBack(id, 0, " zapsáno u jiné osoby ");
    assertThat(contacts.authorisedOn(petr, FIRST)).isFalse();
    assertThat(contacts.authorisedOn(petr, LAST)).isFalse();
    assertThat(contacts.detail(petr).authorisations()).isEmpty();
    assertThat(contacts.ofCustomer(customer).getFirst().authorisations()).isEmpty();
    CustomerHistory.AuthorisationVersion last = history.authorisations(customer).getFirst().after();
    assertThat(last).isNotNull();
    assertThat(last.takenBack()).isEqualTo("zapsáno u jiné osoby");
    assertThat(last.facts()).isEqualTo(approval(FIRST, LAST));
  }

  @Test
  void reg_4_an_approval_to_come_can_be_taken_back_and_gives_its_days_free() {
    LocalDate later = LocalDate.of(2030, 1, 1);
    long id = contacts.authorise(petr, approval(later, null));
    contacts.takeAuthorisationBack(id, 0, "odvoláno před začátkem");
    assertThat(contacts.authorisedOn(petr, later)).isFalse();
    contacts.authorise(petr, approval(later, later.plusDays(1)));
    assertThat(contacts.authorisedOn(petr, later)).isTrue();
  }

  @Test
  void reg_4_nothing_is_taken_back_without_a_reason_or_twice() {
    long id = contacts.authorise(petr, approval(FIRST, null));
    assertRefused("REG-4", () -> contacts.takeAuthorisationBack(id, 0, "  "));
    contacts.takeAuthorisationBack(id, 0, "omyl");
    assertRefused("REG-4", () -> contacts.takeAuthorisationBack(id, 1, "omyl"));
    assertRefused("REG-4", () -> contacts.endAuthorisation(id, 1, LAST));
    assertRefused("REG-4", () -> contacts.changeAuthorisation(id, 1, approval(FIRST, LAST)));
  }

  @Test
  void an_approval_cannot_have_been_given_in_the_future() {
    AuthorisationInput tomorrow =
        new AuthorisationInput(FIRST, null, "Jan Brána", LocalDate.of(2026, 7, 4), "e-mail");
    assertRefused(
        "REG-4", () -> doAt("2026-07-03T23:59", () -> contacts.authorise(petr, tomorrow)));
    doAt("2026-07-04T00:00", () -> contacts.authorise(petr, tomorrow));
  }

  @Test
  void bad_input_is_told_in_a_sentence() {
    assertThat(sentence(person("", ""))).isEqualTo("Zadejte prosím jméno osoby.");
    assertThat(sentence(person("Petr", "volejte večer"))).startsWith("To není telefonní číslo");
    assertThat(sentence(ContactInput.of("Petr", "", "petr@", "", Translations.CZECH)))
        .startsWith("Tato e-mailová adresa není úplná");
  }

  private String sentence(ContactInput input) {
    try {
      contacts.add(customer, input);
      return "";
    } catch (BusinessRuleViolation broken) {
      return broken.sentence(Translations.CZECH);
    }
  }

  @Test
  void who_saves_second_is_told() {
    contacts.change(petr, 0, person("Petr Nový", ""));
    assertThatThrownBy(() -> contacts.change(petr, 0, person("Petr Starý", "")))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  @Test
  void people_of_a_customer_cost_two_queries_however_many_they_are() {
    fixtures.authorised(petr, FIRST);
    fixtures.authorised(fixtures.contact(customer, "Jana Malá"), FIRST);
    fixtures.contact(customer, "Čeněk Chalupa");
    assertThat(StatementCount.during(() -> contacts.ofCustomer(customer))).hasSize(2);
    assertThat(contacts.ofCustomer(customer))
        .extracting(contact -> contact.facts().name())
        .containsExactly("Čeněk Chalupa", "Jana Malá", "Petr Novák");
  }

  @Test
  void acc_4_only_an_account_manager_writes() {
    for (Role role : List.of(Role.HEAD, Role.LEAD, Role.ENGINEER, Role.ADMINISTRATOR)) {
      as(role);
      assertThatThrownBy(() -> fixtures.authorised(petr, FIRST))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(contacts.authorisedOn(petr, FIRST)).isFalse();
    }
  }

  private static void assertRefused(String rule, Runnable work) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(work::run)
        .satisfies(broken -> assertThat(broken.ruleId()).contains(rule));
  }
}
