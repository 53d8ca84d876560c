package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.price.Criterion;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

class ContractServiceTests extends ConsoleTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 12, 31);

  @Autowired private ContractService contracts;
  @Autowired private ContractDeadlines deadlines;
  @Autowired private CustomerService customers;
  @Autowired private CustomerFixtures fixtures;

  private long customer;
  private long registration;

  @BeforeEach
  void a_customer_with_one_installation() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána s.r.o.");
    registration = fixtures.registration(customer, "K-1");
  }

  @Test
  void a_contract_keeps_what_was_agreed_and_which_criterion_decided() {
    long id = create(FROM, TO);
    ContractDetail detail = contracts.detail(id);
    assertThat(detail.number()).isEqualTo("S-" + customer + "-2026-01-01");
    assertThat(detail.packageOn(FROM).answerHours()).isEqualTo(8);
    assertThat(detail.tier()).isEqualTo(2);
    assertThat(detail.decidedBy())
        .containsExactlyInAnyOrder(Criterion.EMPLOYEES, Criterion.CALLS, Criterion.COMPLEXITY);
    assertThat(detail.facts().registrationIds()).containsExactly(registration);
    assertThat(customers.detail(customer).status()).isEqualTo(CustomerStatus.ACTIVE);
  }

  @Test
  void reg_5_a_contract_is_live_from_its_first_to_its_last_day() {
    create(FROM, TO);
    assertThat(contracts.liveOn(customer, FROM.minusDays(1))).isEmpty();
    assertThat(contracts.liveOn(customer, FROM)).isPresent();
    assertThat(contracts.liveOn(customer, TO)).isPresent();
    assertThat(contracts.liveOn(customer, TO.plusDays(1))).isEmpty();
    assertThat(contracts.heldBetween(TO, TO.plusMonths(1))).hasSize(1);
    assertThat(contracts.heldBetween(TO.plusDays(1), TO.plusMonths(1))).isEmpty();
  }

  @Test
  void reg_5_a_contract_covers_only_the_installations_it_names() {
    long other = fixtures.registration(customer, "K-2");
    create(FROM, TO);
    assertThat(contracts.allLiveOn(customer, FROM))
        .singleElement()
        .matches(contract -> contract.isAbout(registration) && !contract.isAbout(other));
    contracts.create(
        changed(ContractFixtures.input(customer, other, FROM, null), "S-other", other));
    assertThat(contracts.allLiveOn(customer, FROM.plusYears(9)))
        .singleElement()
        .matches(contract -> contract.isAbout(other));
  }

  @Test
  void two_paid_contracts_never_overlap_on_one_installation() {
    long first = create(FROM, TO);
    refused("contract.rule.overlap", () -> create(TO, TO.plusYears(1)));
    refused("contract.rule.overlap", () -> create(FROM.minusYears(1), FROM));
    refused("contract.rule.overlap", () -> create(FROM.minusYears(1), null));
    contracts.terminate(first, 0, LocalDate.of(2026, 6, 30), "úspory");
    long second = create(LocalDate.of(2026, 7, 1), null);
    refused("contract.rule.overlapOpen", () -> create(TO.plusYears(5), TO.plusYears(6)));
    assertThat(contracts.ofCustomer(customer))
        .extracting(ContractDetail::id)
        .containsExactly(second, first);
  }

  @Test
  void of_two_people_writing_the_same_contract_at_once_one_is_refused() throws Exception {
    SecurityContext signedIn = SecurityContextHolder.getContext();
    CountDownLatch start = new CountDownLatch(1);
    int refused = 0;
    try (var pool = Executors.newFixedThreadPool(2)) {
      List<Future<Long>> tries =
          List.of(1, 2).stream()
              .map(number ->
                  pool.submit(() -> {
                    SecurityContextHolder.setContext(signedIn);
                    start.await();
                    return contracts.create(
                        changed(
                            ContractFixtures.input(customer, registration, FROM, TO),
                            "S-" + number,
                            registration));
                  }))
              .toList();
      start.countDown();
      for (Future<Long> each : tries) {
        try {
          each.get();
        } catch (java.util.concurrent.ExecutionException failed) {
          assertThat(failed).hasCauseInstanceOf(BusinessRuleViolation.class);
          refused++;
        }
      }
    }
    assertThat(refused).isEqualTo(1);
    assertThat(contracts.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void what_makes_no_sense_is_refused_in_words() {
    create(FROM, TO);
    refused("contract.rule.endBeforeStart", () -> create(TO.plusDays(2), TO.plusDays(1)));
    refused("contract.rule.numberTaken", () -> create(FROM, TO));
    long foreign = fixtures.registration(fixtures.customer("Jiná s.r.o."), "K-9");
    refused(
        "contract.rule.registrationForeign",
        () ->
            contracts.create(
                changed(
                    ContractFixtures.input(customer, registration, TO.plusDays(1), null),
                    "S-foreign",
                    foreign)));
  }

  @Test
  void a_terminated_contract_stays_as_it_was() {
    long id = create(FROM, TO);
    refused("contract.rule.terminationReason", () -> contracts.terminate(id, 0, FROM, " "));
    refused(
        "contract.rule.terminationDay", () -> contracts.terminate(id, 0, TO.plusDays(1), "konec"));
    contracts.terminate(id, 0, LocalDate.of(2026, 3, 31), "konec činnosti");
    ContractDetail ended = contracts.detail(id);
    assertThat(ended.stateOn(LocalDate.of(2026, 3, 31))).isEqualTo(ContractState.LIVE);
    assertThat(ended.stateOn(LocalDate.of(2026, 4, 1))).isEqualTo(ContractState.TERMINATED);
    refused("contract.rule.terminated", () -> contracts.change(id, ended.version(), ended.facts()));
  }

  @Test
  void reg_5_a_contract_withdrawn_before_its_first_day_holds_on_no_day() {
    long id = at("2025-12-01T09:00", () -> create(FROM, TO));
    doAt("2025-12-31T23:59", () -> contracts.withdraw(id, 0, "zákazník odstoupil"));
    ContractDetail withdrawn = contracts.detail(id);
    for (LocalDate day : List.of(FROM.minusDays(1), FROM, TO)) {
      assertThat(withdrawn.stateOn(day)).isEqualTo(ContractState.WITHDRAWN);
      assertThat(contracts.liveOn(customer, day)).isEmpty();
    }
    assertThat(withdrawn.termination()).isNotNull();
    assertThat(withdrawn.termination().reason()).isEqualTo("zákazník odstoupil");
    assertThat(contracts.ofCustomer(customer)).as("stays in the list").hasSize(1);
    assertThat(contracts.heldBetween(FROM.minusMonths(1), FROM.plusMonths(1))).isEmpty();
    assertThat(contracts.endingBefore(customer, Set.of(registration), FROM)).isEmpty();
    doAt(
        "2025-12-01T09:00",
        () -> assertThat(deadlines.endingUntil(TO)).as("nothing ends").isEmpty());
    refused(
        "contract.rule.terminated",
        () -> contracts.change(id, withdrawn.version(), withdrawn.facts()));
  }

  @Test
  void reg_5_another_contract_may_hold_on_the_days_of_a_withdrawn_one() {
    long id = at("2025-12-01T09:00", () -> create(FROM, TO));
    doAt("2025-12-02T09:00", () -> contracts.withdraw(id, 0, "podepsáno jinak"));
    ContractInput around =
        changed(
            ContractFixtures.input(customer, registration, FROM.minusMonths(1), TO),
            "S-2",
            registration);
    long other = contracts.create(around);
    assertThat(contracts.liveOn(customer, FROM)).map(ContractDetail::id).contains(other);
  }

  @Test
  void reg_5_a_contract_that_has_begun_is_ended_and_not_withdrawn() {
    long id = at("2025-12-01T09:00", () -> create(FROM, TO));
    doAt(
        "2025-12-01T10:00",
        () -> {
          refused("contract.rule.terminationReason", () -> contracts.withdraw(id, 0, " "));
          refused(
              "contract.rule.terminationEarly",
              () -> contracts.terminate(id, 0, FROM.minusDays(1), "zrušeno"));
        });
    doAt(
        "2026-01-01T00:00",
        () -> refused("contract.rule.withdrawBegun", () -> contracts.withdraw(id, 0, "zrušeno")));
  }

  @Test
  void a_change_over_somebody_elses_is_noticed() {
    long id = create(FROM, TO);
    ContractInput facts = contracts.detail(id).facts();
    contracts.change(id, 0, changed(facts, "S-new", registration));
    assertThatThrownBy(() -> contracts.change(id, 0, facts))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(contracts.detail(id).number()).isEqualTo("S-new");
    assertThatThrownBy(() -> contracts.detail(4_711)).isInstanceOf(NotFound.class);
  }

  @Test
  void acc_4_only_account_managers_write_contracts() {
    for (Role role : List.of(Role.HEAD, Role.LEAD, Role.ENGINEER, Role.ADMINISTRATOR)) {
      as(role);
      assertThatThrownBy(() -> create(FROM, TO)).isInstanceOf(AccessDeniedException.class);
      assertThat(contracts.ofCustomer(customer)).isEmpty();
    }
  }

  private long create(LocalDate from, @Nullable LocalDate to) {
    return contracts.create(ContractFixtures.input(customer, registration, from, to));
  }

  private static ContractInput changed(ContractInput input, String number, long registrationId) {
    return new ContractInput(
        number,
        input.customerId(),
        input.servicePackageId(),
        input.signedOn(),
        input.validFrom(),
        input.validTo(),
        input.prolongation(),
        input.yearlyPrice(),
        input.criteria(),
        input.pricedOn(),
        Set.of(registrationId),
        input.paymentTerms(),
        input.processingAgreementOn(),
        input.silenceMeansAgreement(),
        input.sourceQuoteId(),
        input.renewsContractId());
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }
}
