package cz.ohlas.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.ohlas.alert.CustomerFacts.Agreement;
import cz.ohlas.alert.CustomerFacts.Approval;
import cz.ohlas.alert.CustomerFacts.Installation;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationStatus;
import cz.ohlas.price.Criterion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From which day to which each alert shows. */
class AlertRulesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate SINCE = LocalDate.of(2025, 2, 1);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
  private static final LocalDate ENDED_ON = LocalDate.of(2026, 11, 20);
  private static final int HORIZON = 90;

  @Test
  @DisplayName("REG-1: a contract none of whose installations is verified shows until its last day")
  void a_contract_without_a_verified_installation() {
    AlertRow alert =
        only(
            AlertKind.CONTRACT_NOT_VERIFIED,
            with(List.of(unverified(1), rejected(2)), List.of(contract(5, DECEMBER, 1, 2))));
    assertThat(alert.subject()).isEqualTo("S-5");
    assertThat(alert.day()).isEqualTo(JANUARY);
    assertThat(alert.showsOn(JANUARY.minusDays(20))).as("signed, not begun").isTrue();
    assertThat(alert.showsOn(DECEMBER)).isTrue();
    assertThat(alert.showsOn(DECEMBER.plusDays(1))).isFalse();
  }

  @Test
  @DisplayName("REG-1: one verified installation is enough for a contract")
  void a_contract_with_one_verified_installation() {
    assertThat(
            of(
                AlertKind.CONTRACT_NOT_VERIFIED,
                with(List.of(unverified(1), verified(2)), List.of(contract(5, null, 1, 2)))))
        .isEmpty();
  }

  @Test
  @DisplayName("REG-5: a verified installation is without a contract from the day after its last")
  void a_verified_installation_after_its_contract() {
    AlertRow alert =
        only(
            AlertKind.REGISTRATION_WITHOUT_CONTRACT,
            with(List.of(verified(1)), List.of(contract(5, DECEMBER, 1))));
    assertThat(alert.showsOn(DECEMBER)).isFalse();
    assertThat(alert.showsOn(DECEMBER.plusDays(1))).isTrue();
    assertThat(alert.day()).isEqualTo(DECEMBER.plusDays(1));
  }

  @Test
  @DisplayName(
      "REG-5: a verified installation that never had a contract shows since it was verified")
  void a_verified_installation_that_never_had_a_contract() {
    AlertRow alert =
        only(
            AlertKind.REGISTRATION_WITHOUT_CONTRACT,
            with(List.of(verified(1)), List.of(contract(5, null, 2))));
    assertThat(alert.day()).isEqualTo(SINCE.plusDays(3));
  }

  @Test
  @DisplayName("REG-5: an installation has a contract also where the next one is signed already")
  void an_installation_with_a_contract_to_come() {
    Agreement next = new Agreement(6, "S-6", DECEMBER.plusDays(9), null, List.of(), Set.of(1L));
    assertThat(
            of(
                AlertKind.REGISTRATION_WITHOUT_CONTRACT,
                with(List.of(verified(1)), List.of(contract(5, TODAY.minusDays(1), 1), next))))
        .isEmpty();
  }

  @Test
  void a_contract_that_ends_shows_within_the_horizon_and_on_its_last_day() {
    AlertRow alert =
        only(
            AlertKind.CONTRACT_ENDING,
            with(List.of(verified(1)), List.of(contract(5, DECEMBER, 1))));
    assertThat(alert.showsOn(DECEMBER.minusDays(HORIZON + 1))).isFalse();
    assertThat(alert.showsOn(DECEMBER.minusDays(HORIZON))).isTrue();
    assertThat(alert.showsOn(DECEMBER)).isTrue();
    assertThat(alert.showsOn(DECEMBER.plusDays(1))).isFalse();
  }

  @Test
  void a_contract_that_another_follows_does_not_show_as_ending() {
    Agreement next = new Agreement(6, "S-6", DECEMBER.plusDays(1), null, List.of(), Set.of(1L, 2L));
    CustomerFacts followed = with(List.of(verified(1)), List.of(contract(5, DECEMBER, 1), next));
    assertThat(of(AlertKind.CONTRACT_ENDING, followed)).isEmpty();
    Agreement ofOther = new Agreement(6, "S-6", DECEMBER.plusDays(1), null, List.of(), Set.of(2L));
    assertThat(
            of(
                AlertKind.CONTRACT_ENDING,
                with(List.of(verified(1)), List.of(contract(5, DECEMBER, 1), ofOther))))
        .as("another installation's contract follows nothing")
        .hasSize(1);
  }

  @Test
  void a_day_of_notice_shows_within_the_horizon_and_on_that_day() {
    LocalDate day = LocalDate.of(2027, 3, 31);
    AlertRow alert =
        only(
            AlertKind.NOTICE_DAY,
            with(
                List.of(verified(1)),
                List.of(new Agreement(5, "S-5", JANUARY, null, List.of(day), Set.of(1L)))));
    assertThat(alert.showsOn(day.minusDays(HORIZON + 1))).isFalse();
    assertThat(alert.showsOn(day.minusDays(HORIZON))).isTrue();
    assertThat(alert.showsOn(day)).isTrue();
    assertThat(alert.showsOn(day.plusDays(1))).isFalse();
  }

  @Test
  @DisplayName("REG-2: a proof waits since it came, also after an earlier rejection")
  void a_proof_waits_for_verification() {
    LocalDate came = TODAY.minusDays(2);
    Installation shown =
        new Installation(1, "Oktell · K-1", RegistrationStatus.UNVERIFIED, null, came);
    Installation again =
        new Installation(2, "Oktell · K-2", RegistrationStatus.REJECTED, SINCE, came);
    Installation gone =
        new Installation(3, "Oktell · K-3", RegistrationStatus.WITHDRAWN, SINCE, came);
    List<AlertRow> alerts =
        of(
            AlertKind.PROOF_TO_VERIFY,
            with(List.of(shown, again, gone, unverified(4), verified(5)), List.of()));
    assertThat(alerts)
        .extracting(AlertRow::subject)
        .containsExactly("Oktell · K-1", "Oktell · K-2");
    assertThat(alerts)
        .allSatisfy(alert -> {
          assertThat(alert.showsOn(came)).isTrue();
          assertThat(alert.showsOn(came.minusDays(1))).isFalse();
        });
  }

  @Test
  @DisplayName(
      "REG-4: an active customer is without an authorised person from the day after the last")
  void nobody_is_authorised_after_the_last_day() {
    AlertRow alert = only(AlertKind.NOBODY_AUTHORISED, approved(new Approval(SINCE, TODAY)));
    assertThat(alert.showsOn(TODAY)).isFalse();
    assertThat(alert.showsOn(TODAY.plusDays(1))).isTrue();
    assertThat(alert.day()).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  @DisplayName(
      "REG-4: an active customer that never approved anybody shows since it was written down")
  void nobody_was_ever_authorised() {
    assertThat(only(AlertKind.NOBODY_AUTHORISED, approved()).day()).isEqualTo(SINCE);
  }

  @Test
  @DisplayName("REG-4: gaps between approvals show on their days, one that is over does not")
  void gaps_between_approvals() {
    List<AlertRow> gaps =
        of(
            AlertKind.NOBODY_AUTHORISED,
            approved(
                new Approval(TODAY.plusDays(11), TODAY.plusDays(20)),
                new Approval(SINCE.plusDays(9), TODAY.plusDays(4)),
                new Approval(TODAY.minusDays(9), TODAY.plusDays(2)),
                new Approval(TODAY.plusDays(5), TODAY.plusDays(5))));
    assertThat(gaps)
        .extracting(AlertRow::from, AlertRow::to)
        .containsExactly(
            tuple(TODAY.plusDays(6), TODAY.plusDays(10)),
            tuple(TODAY.plusDays(21), AlertRow.FOREVER));
    assertThat(gaps).extracting(AlertRow::id).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("REG-4: approvals with a gap on every other day do not break the counting")
  void very_many_gaps() {
    Approval[] days =
        IntStream.range(0, 100)
            .mapToObj(i -> new Approval(TODAY.plusDays(2L * i), TODAY.plusDays(2L * i)))
            .toArray(Approval[]::new);
    List<AlertRow> gaps = of(AlertKind.NOBODY_AUTHORISED, approved(days));
    assertThat(gaps).isNotEmpty();
    assertThat(gaps).extracting(AlertRow::id).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("PRC-2: criteria are old on the day after a year, each by its own day")
  void criteria_older_than_a_year() {
    LocalDate told = LocalDate.of(2025, 11, 26);
    AlertRow alert = only(AlertKind.CRITERIA_OLD, known(TODAY, told, TODAY));
    assertThat(alert.showsOn(LocalDate.of(2026, 11, 26))).as("a year old to the day").isFalse();
    assertThat(alert.showsOn(LocalDate.of(2026, 11, 27))).isTrue();
    assertThat(CriterionDay.unsure(alert.subject(), LocalDate.of(2026, 11, 27)))
        .containsExactly(new CriterionDay(Criterion.CALLS, told));
  }

  @Test
  @DisplayName("PRC-2: a criterion of an active customer that is unknown shows at once")
  void criteria_unknown() {
    AlertRow alert = only(AlertKind.CRITERIA_OLD, known(TODAY, null, TODAY));
    assertThat(alert.day()).isEqualTo(SINCE);
    assertThat(CriterionDay.unsure(alert.subject(), TODAY))
        .containsExactly(new CriterionDay(Criterion.CALLS, null));
  }

  @Test
  void of_a_customer_whose_business_and_contracts_are_over_there_is_nothing() {
    CustomerFacts over =
        facts(
            CustomerStatus.ENDED,
            List.of(verified(1), unverified(2)),
            List.of(),
            List.of(contract(5, TODAY.minusDays(1), 2)),
            known(null));
    assertThat(AlertRules.of(over, TODAY, HORIZON)).isEmpty();
  }

  @Test
  @DisplayName("REG-5: a contract that goes on after the business ended shows until its last day")
  void a_contract_of_a_customer_whose_business_is_over() {
    CustomerFacts over =
        facts(
            CustomerStatus.ENDED,
            List.of(verified(1)),
            List.of(),
            List.of(contract(5, DECEMBER, 1)),
            known(null));
    assertThat(AlertRules.of(over, TODAY, HORIZON))
        .extracting(AlertRow::kind)
        .containsExactly(AlertKind.CONTRACT_OF_ENDED);
    AlertRow alert = only(AlertKind.CONTRACT_OF_ENDED, over);
    assertThat(alert.subject()).isEqualTo("S-5");
    assertThat(alert.day()).as("since the business ended").isEqualTo(ENDED_ON);
    assertThat(alert.showsOn(TODAY)).isTrue();
    assertThat(alert.showsOn(DECEMBER)).isTrue();
    assertThat(alert.showsOn(DECEMBER.plusDays(1))).isFalse();
  }

  @Test
  @DisplayName("REG-4, PRC-2: people and criteria matter of active customers only")
  void a_customer_who_is_not_active_needs_nobody_authorised() {
    CustomerFacts prospect =
        facts(CustomerStatus.PROSPECT, List.of(), List.of(), List.of(), known(null));
    assertThat(AlertRules.of(prospect, TODAY, HORIZON)).isEmpty();
  }

  @Test
  void what_matters_more_stands_higher_and_within_that_the_earlier_day() {
    assertThat(Urgency.of(AlertKind.NOBODY_AUTHORISED, AlertRow.FOREVER))
        .isLessThan(Urgency.of(AlertKind.CONTRACT_ENDING, LocalDate.EPOCH));
    assertThat(Urgency.of(AlertKind.CONTRACT_ENDING, TODAY))
        .isLessThan(Urgency.of(AlertKind.NOTICE_DAY, TODAY.plusDays(1)));
    assertThat(Urgency.of(AlertKind.CRITERIA_OLD, LocalDate.of(1900, 1, 1)))
        .isGreaterThan(Urgency.of(AlertKind.PROOF_TO_VERIFY, AlertRow.FOREVER));
  }

  private static AlertRow only(AlertKind kind, CustomerFacts facts) {
    List<AlertRow> found = of(kind, facts);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<AlertRow> of(AlertKind kind, CustomerFacts facts) {
    return AlertRules.of(facts, TODAY, HORIZON).stream().filter(row -> row.kind() == kind).toList();
  }

  private static CustomerFacts with(List<Installation> installations, List<Agreement> agreements) {
    return facts(
        CustomerStatus.ACTIVE,
        installations,
        List.of(new Approval(SINCE, null)),
        agreements,
        known(TODAY));
  }

  private static CustomerFacts approved(Approval... approvals) {
    return facts(CustomerStatus.ACTIVE, List.of(), List.of(approvals), List.of(), known(TODAY));
  }

  private static CustomerFacts known(
      LocalDate employees, @Nullable LocalDate calls, LocalDate complexity) {
    return facts(
        CustomerStatus.ACTIVE,
        List.of(),
        List.of(new Approval(SINCE, null)),
        List.of(),
        List.of(
            new CriterionDay(Criterion.EMPLOYEES, employees),
            new CriterionDay(Criterion.CALLS, calls),
            new CriterionDay(Criterion.COMPLEXITY, complexity)));
  }

  private static CustomerFacts facts(
      CustomerStatus status,
      List<Installation> installations,
      List<Approval> approvals,
      List<Agreement> agreements,
      List<CriterionDay> criteria) {
    return new CustomerFacts(
        7, status, ENDED_ON, 3, SINCE, criteria, installations, approvals, agreements);
  }

  private static List<CriterionDay> known(@Nullable LocalDate day) {
    return Arrays.stream(Criterion.values()).map(one -> new CriterionDay(one, day)).toList();
  }

  private static Agreement contract(long id, @Nullable LocalDate last, int first, int... more) {
    Set<Long> all = new HashSet<>(Set.of((long) first));
    Arrays.stream(more).forEach(one -> all.add((long) one));
    return new Agreement(id, "S-" + id, JANUARY, last, List.of(), all);
  }

  private static Installation verified(long id) {
    return new Installation(
        id, "Oktell · K-" + id, RegistrationStatus.VERIFIED, SINCE.plusDays(3), null);
  }

  private static Installation unverified(long id) {
    return new Installation(id, "Oktell · K-" + id, RegistrationStatus.UNVERIFIED, null, null);
  }

  private static Installation rejected(long id) {
    return new Installation(id, "Oktell · K-" + id, RegistrationStatus.REJECTED, SINCE, null);
  }
}
