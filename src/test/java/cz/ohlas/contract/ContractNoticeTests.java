package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Contracts that prolong themselves, their notice, and what follows them. */
class ContractNoticeTests extends ConsoleTest {

  private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
  private static final LocalDate TO = LocalDate.of(2025, 12, 31);
  private static final String NOW = "2026-10-20T10:00";
  private static final Prolongation YEARLY = Prolongation.byMonths(12, 2);

  @Autowired private ContractService contracts;
  @Autowired private ContractDeadlines deadlines;
  @Autowired private ContractHistory history;
  @Autowired private ContractDaysKeeper keeper;
  @Autowired private JdbcClient jdbc;
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
  @DisplayName("REG-5 a contract that prolongs itself is live after its first end")
  void reg_5_a_prolonging_contract_is_live_after_its_first_end() {
    create(FROM, TO, YEARLY);
    assertThat(contracts.liveOn(customer, LocalDate.of(2031, 5, 5))).isPresent();
    assertThat(contracts.heldBetween(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 31)))
        .hasSize(1);
    ContractDays days = contracts.ofCustomer(customer).getFirst().days();
    assertThat(days.nextEnd(LocalDate.of(2026, 10, 20))).contains(LocalDate.of(2026, 12, 31));
    assertThat(days.noticeBy(LocalDate.of(2026, 10, 20))).contains(LocalDate.of(2026, 10, 31));
    assertThat(days.noticeBy(LocalDate.of(2026, 11, 1))).contains(LocalDate.of(2027, 10, 31));
  }

  @Test
  @DisplayName("REG-5 notice in time ends the contract with its period and no later")
  void reg_5_notice_in_time_stops_the_prolongation() {
    long id = create(FROM, TO, YEARLY);
    doAt(NOW, () -> contracts.giveNotice(id, 0, notice("2026-10-15", "2026-12-31")));
    assertThat(contracts.liveOn(customer, LocalDate.of(2026, 12, 31))).isPresent();
    assertThat(contracts.liveOn(customer, LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(contracts.heldBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)))
        .isEmpty();
    ContractNotice given = contracts.detail(id).notice();
    assertThat(given).isNotNull();
    assertThat(given.givenBy()).isEqualTo("Jan Brána");
    long version = contracts.detail(id).version();
    refusedAt(
        NOW,
        "contract.rule.noticeTwice",
        () -> contracts.giveNotice(id, version, notice("2026-10-15", "2026-12-31")));
  }

  @Test
  void notice_after_its_day_is_refused_with_the_days_in_words() {
    long id = create(FROM, TO, YEARLY);
    assertThatThrownBy(() ->
            doAt(
                "2026-11-03T10:00",
                () -> contracts.giveNotice(id, 0, notice("2026-11-01", "2026-12-31"))))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            late ->
                assertThat(late.sentence(Translations.CZECH).replace('\u00a0', ' '))
                    .isEqualTo(
                        "Aby smlouva skončila 31. 12. 2026, musela být výpověď doručena nejpozději"
                            + " 31. 10. 2026. Tato ji ukončí nejdříve 31. 12. 2027."));
    assertThat(contracts.detail(id).notice()).isNull();
    doAt("2026-11-03T10:00", () -> contracts.giveNotice(id, 0, notice("2026-11-01", "2027-12-31")));
    assertThat(contracts.detail(id).lastDay()).contains(LocalDate.of(2027, 12, 31));
  }

  @Test
  void notice_that_makes_no_sense_is_refused() {
    long id = create(FROM, TO, YEARLY);
    refusedAt(
        NOW,
        "contract.rule.noticeEnd",
        () -> contracts.giveNotice(id, 0, notice("2026-10-15", "2027-06-30")));
    refusedAt(
        NOW,
        "contract.rule.noticeInFuture",
        () -> contracts.giveNotice(id, 0, notice("2026-10-21", "2026-12-31")));
    refusedAt(
        NOW,
        "contract.rule.noticeBlank",
        () ->
            contracts.giveNotice(
                id,
                0,
                new NoticeInput(
                    LocalDate.of(2026, 10, 15),
                    NoticeParty.CUSTOMER,
                    " ",
                    "dopis",
                    LocalDate.of(2026, 12, 31))));
    assertThatThrownBy(
            () -> doAt(NOW, () -> contracts.giveNotice(id, 7, notice("2026-10-15", "2026-12-31"))))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    long fixed = fixtures.registration(customer, "K-2");
    long other = contracts.create(input("S-2", fixed, FROM, TO, Prolongation.NONE, null));
    refusedAt(
        NOW,
        "contract.rule.noticeNeedless",
        () -> contracts.giveNotice(other, 0, notice("2026-10-15", "2026-12-31")));
  }

  @Test
  void until_further_notice_the_period_of_notice_brings_the_end() {
    long id = create(FROM, null, Prolongation.untilNotice(3));
    refusedAt(
        NOW,
        "contract.rule.noticeLate",
        () -> contracts.giveNotice(id, 0, notice("2026-10-15", "2026-12-31")));
    doAt(NOW, () -> contracts.giveNotice(id, 0, notice("2026-10-15", "2027-01-15")));
    assertThat(contracts.detail(id).lastDay()).contains(LocalDate.of(2027, 1, 15));
  }

  @Test
  void notice_can_be_taken_back_until_another_contract_follows() {
    long id = create(FROM, TO, YEARLY);
    doAt(NOW, () -> contracts.giveNotice(id, 0, notice("2026-10-15", "2026-12-31")));
    doAt(NOW, () -> contracts.takeNoticeBack(id, contracts.detail(id).version()));
    assertThat(contracts.detail(id).notice()).isNull();
    long version = contracts.detail(id).version();
    doAt(NOW, () -> contracts.giveNotice(id, version, notice("2026-10-15", "2026-12-31")));
    long next = doCreate("S-next", LocalDate.of(2027, 1, 1), null, id);
    long present = contracts.detail(id).version();
    refusedAt(NOW, "contract.rule.overlapOpen", () -> contracts.takeNoticeBack(id, present));
    assertThat(contracts.detail(next).facts().renewsContractId()).isEqualTo(id);
  }

  @Test
  @DisplayName("REG-5 a contract that prolongs itself lets no other begin after its first end")
  void reg_5_prolongations_count_as_days_of_the_contract() {
    create(FROM, TO, YEARLY);
    refused(
        "contract.rule.overlapProlonging",
        () -> doCreate("S-2", LocalDate.of(2028, 1, 1), null, null));
    refused(
        "contract.rule.overlapProlonging",
        () -> doCreate("S-0", LocalDate.of(2020, 1, 1), null, null));
    doCreate("S-0", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31), null);
  }

  @Test
  @DisplayName(
      "REG-5 of a prolonging contract and its overlapping successor written at once, one is refused")
  void reg_5_two_threads_write_no_overlapping_contracts() throws Exception {
    SecurityContext signedIn = SecurityContextHolder.getContext();
    CountDownLatch start = new CountDownLatch(1);
    int refused = 0;
    try (var pool = Executors.newFixedThreadPool(2)) {
      List<ContractInput> inputs =
          List.of(
              input("S-1", registration, FROM, TO, YEARLY, null),
              input("S-2", registration, TO.plusDays(1), null, Prolongation.untilNotice(1), null));
      List<Future<Long>> tries =
          inputs.stream()
              .map(each ->
                  pool.submit(() -> {
                    SecurityContextHolder.setContext(signedIn);
                    start.await();
                    return contracts.create(each);
                  }))
              .toList();
      start.countDown();
      for (Future<Long> each : tries) {
        try {
          each.get();
        } catch (ExecutionException failed) {
          assertThat(failed).hasCauseInstanceOf(BusinessRuleViolation.class);
          refused++;
        }
      }
    }
    assertThat(refused).isEqualTo(1);
    assertThat(contracts.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void a_renewal_begins_where_the_earlier_contract_ends_and_lasts_as_long() {
    long first = create(FROM, TO, Prolongation.NONE);
    ContractInput renewal = at("2025-12-01T09:00", () -> contracts.renewalOf(first));
    assertThat(renewal.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(renewal.validTo()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(renewal.renewsContractId()).isEqualTo(first);
    assertThat(renewal.number()).isEmpty();
    assertThat(renewal.registrationIds()).containsExactly(registration);
  }

  @Test
  void a_renewal_follows_an_earlier_contract_of_the_same_customer_and_nothing_else() {
    long first = create(FROM, TO, Prolongation.NONE);
    LocalDate next = TO.plusDays(1);
    refused("contract.rule.renewsForeign", () -> doCreate("S-2", next, null, 4_711L));
    long stranger = fixtures.customer("Jiná s.r.o.");
    long theirs =
        contracts.create(
            ContractFixtures.input(stranger, fixtures.registration(stranger, "K-9"), FROM, TO));
    refused("contract.rule.renewsForeign", () -> doCreate("S-2", next, null, theirs));
    long second = doCreate("S-2", next, next.plusYears(1), first);
    refused("contract.rule.renewedTwice", () -> doCreate("S-3", next.plusYears(3), null, first));
    ContractDetail opened = contracts.detail(second);
    refused(
        "contract.rule.renewsItself",
        () -> contracts.change(second, opened.version(), renewing(opened.facts(), second)));
    ContractDetail beginning = contracts.detail(first);
    refused(
        "contract.rule.renewsLater",
        () -> contracts.change(first, beginning.version(), renewing(beginning.facts(), second)));
  }

  @Test
  void no_contract_is_written_with_a_customer_who_was_ended_meanwhile() {
    ContractInput typed = input("S-1", registration, FROM, null, Prolongation.untilNotice(0), null);
    move(CustomerStatus.ACTIVE);
    move(CustomerStatus.ENDED);
    refused("contract.rule.customerEnded", () -> contracts.create(typed));
    assertThat(contracts.ofCustomer(customer)).isEmpty();
    contracts.create(
        input("S-0", registration, LocalDate.of(2020, 1, 1), FROM, Prolongation.NONE, null));
  }

  @Test
  void an_end_is_missing_or_months_are() {
    refused("contract.rule.endMissing", () -> create(FROM, null, Prolongation.byMonths(12, 1)));
    refused("contract.rule.endMissing", () -> create(FROM, null, Prolongation.NONE));
    refused(
        "contract.rule.prolongationMonths", () -> create(FROM, TO, Prolongation.byMonths(0, 1)));
    refused("contract.rule.noticeLength", () -> create(FROM, TO, Prolongation.byMonths(12, 5_000)));
  }

  @Test
  void the_history_says_that_notice_was_given_and_taken_back() {
    long id = create(FROM, TO, YEARLY);
    doAt(NOW, () -> contracts.giveNotice(id, 0, notice("2026-10-15", "2026-12-31")));
    doAt(NOW, () -> contracts.takeNoticeBack(id, contracts.detail(id).version()));
    assertThat(history.ofCustomer(customer))
        .extracting(change -> change.after())
        .satisfiesExactly(
            back -> assertThat(back.noticeGivenOn()).isNull(),
            given -> {
              assertThat(given.noticeEndsOn()).isEqualTo("2026-12-31");
              assertThat(given.noticeDocument()).isEqualTo("dopis č. j. 77/2026");
            },
            written -> assertThat(written.facts().prolongation()).isEqualTo(YEARLY));
  }

  @Test
  void lists_of_days_know_what_ends_and_of_what_notice_is_due() {
    long prolonging = at("2025-01-02T10:00", () -> create(FROM, TO, YEARLY));
    long other = fixtures.registration(customer, "K-2");
    long ending =
        contracts.create(
            input("S-E", other, FROM, LocalDate.of(2026, 11, 15), Prolongation.NONE, null));
    LocalDate horizon = LocalDate.of(2026, 11, 30);
    doAt(
        NOW,
        () -> {
          assertThat(deadlines.endingUntil(horizon))
              .extracting(ContractDeadline::contractId)
              .containsExactly(ending);
          assertThat(deadlines.noticeDaysUntil(horizon))
              .singleElement()
              .matches(due -> due.contractId() == prolonging)
              .matches(due -> due.day().equals(LocalDate.of(2026, 10, 31)))
              .matches(due -> due.endsOn().equals(LocalDate.of(2026, 12, 31)));
        });
    assertThat(noticeBySort(prolonging)).isEqualTo("2025-10-31");
    doAt(NOW, keeper::moveOn);
    assertThat(noticeBySort(prolonging)).isEqualTo("2026-10-31");
    assertThat(contracts.detail(prolonging).version()).isZero();
    doAt(NOW, () -> contracts.giveNotice(prolonging, 0, notice("2026-10-15", "2026-12-31")));
    doAt(NOW, () -> assertThat(deadlines.noticeDaysUntil(horizon)).isEmpty());
    doAt(
        NOW,
        () ->
            assertThat(deadlines.endingUntil(LocalDate.of(2026, 12, 31)))
                .extracting(ContractDeadline::contractId)
                .containsExactly(ending, prolonging));
  }

  private String noticeBySort(long id) {
    return jdbc.sql("select notice_by_sort from contract where id = :id")
        .param("id", id)
        .query(LocalDate.class)
        .single()
        .toString();
  }

  private void move(CustomerStatus status) {
    customers.moveTo(customer, customers.detail(customer).version(), status, "rozhodnutí vedení");
  }

  private long create(LocalDate from, @Nullable LocalDate to, Prolongation prolongation) {
    return contracts.create(input("S-1", registration, from, to, prolongation, null));
  }

  private long doCreate(
      String number, LocalDate from, @Nullable LocalDate to, @Nullable Long renews) {
    return contracts.create(input(number, registration, from, to, Prolongation.of(to), renews));
  }

  private ContractInput input(
      String number,
      long installation,
      LocalDate from,
      @Nullable LocalDate to,
      Prolongation prolongation,
      @Nullable Long renews) {
    return ContractFixtures.prolonging(
        ContractFixtures.input(customer, installation, from, to), number, prolongation, renews);
  }

  private static ContractInput renewing(ContractInput input, long renews) {
    return ContractFixtures.prolonging(input, input.number(), input.prolongation(), renews);
  }

  private static NoticeInput notice(String given, String ends) {
    return new NoticeInput(
        LocalDate.parse(given),
        NoticeParty.CUSTOMER,
        "Jan Brána",
        "dopis č. j. 77/2026",
        LocalDate.parse(ends));
  }

  private void refusedAt(String when, String key, Runnable deed) {
    refused(key, () -> doAt(when, deed));
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, broken -> assertThat(broken.messageKey()).isEqualTo(key));
  }
}
