package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.security.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A contract's package changes from a day on, and its past stays. */
class PackageChangeTests extends ConsoleTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);
  private static final String NOW = "2026-07-15T10:00";

  @Autowired private ContractService contracts;
  @Autowired private PackageChangeService changes;
  @Autowired private EntitlementService entitlements;
  @Autowired private ContractFixtures fixtures;

  private long customer;
  private long contract;

  @BeforeEach
  void a_contract_with_package_2_of_eight_hours() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customerWithContract("Brána s.r.o.", FROM);
    contract = contracts.ofCustomer(customer).getFirst().id();
  }

  @Test
  @DisplayName("REQ-3 the answer time of a day is that of the package of the day")
  void req_3_the_answer_time_of_a_day_is_that_of_its_package() {
    change(CHANGE, 3, null);
    ContractDetail detail = contracts.detail(contract);
    assertThat(detail.answerTimeOn(CHANGE.minusDays(1))).isEqualTo(Duration.ofHours(8));
    assertThat(detail.answerTimeOn(CHANGE)).isEqualTo(Duration.ofHours(4));
    assertThat(owed("2026-06-30T10:00")).isEqualTo(Duration.ofHours(8));
    assertThat(owed("2026-07-01T10:00")).isEqualTo(Duration.ofHours(4));
    assertThat(detail.packagesBetween(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)))
        .hasSize(1);
    assertThat(detail.packagesBetween(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 31)))
        .extracting(PackageTerm::from)
        .containsExactly(FROM, CHANGE);
    assertThat(contracts.ofCustomer(customer).getFirst().packages()).hasSize(2);
  }

  @Test
  @DisplayName("REQ-3 a price goes on until another change sets one")
  void req_3_a_price_goes_on_until_another_is_set() {
    change(CHANGE, 3, new BigDecimal("60000"));
    change(CHANGE.plusMonths(2), 4, null);
    ContractDetail detail = contracts.detail(contract);
    assertThat(detail.termOn(FROM).yearlyPrice()).isEqualByComparingTo("46000");
    assertThat(detail.termOn(CHANGE.plusMonths(3)).yearlyPrice()).isEqualByComparingTo("60000");
    assertThat(detail.packageOn(CHANGE.plusMonths(3)).code()).isEqualTo("B4");
  }

  @Test
  @DisplayName("REQ-3 no change before the start, after the end, twice on a day, or to the same")
  void req_3_a_change_that_cannot_be_is_refused_in_words() {
    refused("contract.rule.packageChangeEarly", FROM, 3);
    refused("contract.rule.packageChangeEarly", FROM.minusDays(1), 3);
    refused("contract.rule.packageChangeLate", LocalDate.of(2027, 1, 1), 3);
    refused("contract.rule.packageChangeNone", CHANGE, 2);
    change(CHANGE, 3, null);
    refused("contract.rule.packageChangeTaken", CHANGE, 4);
    assertThat(contracts.detail(contract).packages()).hasSize(2);
  }

  @Test
  void a_change_taken_back_holds_no_more_and_stays_in_the_history() {
    change(CHANGE, 3, null);
    ContractDetail changed = contracts.detail(contract);
    at(
        NOW,
        () -> {
          changes.takeBack(contract, changed.version(), changed.packages().getLast().changeId());
          return true;
        });
    assertThat(contracts.detail(contract).packageOn(CHANGE).code()).isEqualTo("B2");
    assertThat(changes.ofCustomer(customer))
        .singleElement()
        .matches(made -> made.takenBackByStaffId() != null);
    change(CHANGE, 4, null);
  }

  @Test
  void a_contract_cannot_be_made_to_begin_after_its_package_changes() {
    change(CHANGE, 3, null);
    ContractDetail opened = contracts.detail(contract);
    ContractInput facts = opened.facts();
    ContractInput later =
        new ContractInput(
            facts.number(),
            facts.customerId(),
            facts.servicePackageId(),
            facts.signedOn(),
            CHANGE,
            facts.validTo(),
            facts.prolongation(),
            facts.yearlyPrice(),
            facts.criteria(),
            facts.pricedOn(),
            facts.registrationIds(),
            facts.paymentTerms(),
            facts.processingAgreementOn(),
            facts.silenceMeansAgreement(),
            facts.sourceQuoteId(),
            facts.renewsContractId());
    assertThatThrownBy(() -> contracts.change(contract, opened.version(), later))
        .hasMessageContaining("contract.rule.packageChangeOutside");
  }

  @Test
  void who_changes_a_package_over_somebody_elses_change_is_told() {
    long seen = contracts.detail(contract).version();
    change(CHANGE, 3, null);
    assertThatThrownBy(() -> changes.change(contract, seen, input(CHANGE.plusDays(1), 4, null)))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  @Test
  void of_two_changes_written_at_once_one_is_kept() throws Exception {
    SecurityContext signedIn = SecurityContextHolder.getContext();
    long seen = contracts.detail(contract).version();
    CountDownLatch start = new CountDownLatch(1);
    int kept = 0;
    try (var pool = Executors.newFixedThreadPool(2)) {
      List<Future<?>> tries =
          List.of(3L, 4L).stream()
              .<Future<?>>map(agreed ->
                  pool.submit(() -> {
                    SecurityContextHolder.setContext(signedIn);
                    start.await();
                    changes.change(contract, seen, input(CHANGE, agreed, null));
                    return agreed;
                  }))
              .toList();
      start.countDown();
      for (Future<?> each : tries) {
        try {
          each.get();
          kept++;
        } catch (ExecutionException refused) {
          assertThat(refused).hasCauseInstanceOf(ObjectOptimisticLockingFailureException.class);
        }
      }
    }
    assertThat(kept).isEqualTo(1);
    assertThat(contracts.detail(contract).packages()).hasSize(2);
  }

  private Duration owed(String when) {
    long registration = contracts.detail(contract).facts().registrationIds().iterator().next();
    return entitlements
        .check(new EntitlementQuestion(customer, registration, null, null, prague(when)))
        .answerTime()
        .orElseThrow();
  }

  private void change(LocalDate from, long agreed, @Nullable BigDecimal price) {
    doAt(
        NOW,
        () ->
            changes.change(
                contract, contracts.detail(contract).version(), input(from, agreed, price)));
  }

  private static PackageChangeInput input(LocalDate from, long agreed, @Nullable BigDecimal price) {
    return new PackageChangeInput(from, agreed, price, "dodatek č. 1");
  }

  private void refused(String key, LocalDate from, long agreed) {
    assertThatThrownBy(() -> change(from, agreed, null))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }
}
