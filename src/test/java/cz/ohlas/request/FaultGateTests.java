package cz.ohlas.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.contract.Scope;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultGateTests {

  private static final Instant NINE = Instant.parse("2026-07-07T07:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);

  @Test
  void sco_w1_configuring_that_concerns_a_fault_needs_an_examination() {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> new FaultGate(true, null).passWork(NINE))
        .matches(broken -> broken.ruleId().orElseThrow().equals("SCO-W1"));
  }

  @Test
  void sco_w1_compares_when_things_happened_not_when_they_were_typed() {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> new FaultGate(true, TEN).passWork(NINE));
    assertThatCode(() -> new FaultGate(true, NINE).passWork(TEN)).doesNotThrowAnyException();
    assertThatCode(() -> new FaultGate(true, NINE).passWork(NINE)).doesNotThrowAnyException();
  }

  @Test
  void sco_w1_stands_open_where_no_fault_is_concerned() {
    assertThatCode(() -> new FaultGate(false, null).passWork(NINE)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(names = {"OUT_3", "OUT_4", "OUT_5"})
  void out_a_fault_ends_only_after_its_examination(OutcomeKind outcome) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> new FaultGate(true, null).passOutcome(outcome, TEN))
        .matches(broken -> broken.ruleId().orElseThrow().equals(outcome.ruleId()));
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> new FaultGate(true, TEN).passOutcome(outcome, NINE));
    assertThatCode(() -> new FaultGate(true, NINE).passOutcome(outcome, TEN))
        .doesNotThrowAnyException();
  }

  @Test
  void out_consultations_end_by_out_1_work_by_out_2_faults_by_out_3_to_5() {
    assertThat(OutcomeKind.allowed(Scope.SCO_C4, false)).containsExactly(OutcomeKind.OUT_1);
    assertThat(OutcomeKind.allowed(Scope.SCO_W3, false)).containsExactly(OutcomeKind.OUT_2);
    assertThat(OutcomeKind.allowed(Scope.SCO_W1, true))
        .containsExactly(OutcomeKind.OUT_3, OutcomeKind.OUT_4, OutcomeKind.OUT_5);
    assertThat(OutcomeKind.allowed(Scope.SCO_C2, true))
        .containsExactly(OutcomeKind.OUT_3, OutcomeKind.OUT_4, OutcomeKind.OUT_5);
  }

  @Test
  void req_5_grounds_carry_the_ids_of_the_published_rules() {
    assertThat(RefusalGround.REQ_5A.ruleId()).isEqualTo("REQ-5a");
    assertThat(RefusalGround.REG_3.ruleId()).isEqualTo("REG-3");
    assertThat(RefusalGround.SCO_W.ruleId()).isEqualTo("SCO-W");
  }

  @Test
  void req_5_goodwill_is_possible_only_where_refusing_is_a_right() {
    assertThat(RefusalGround.values())
        .filteredOn(RefusalGround::isRight)
        .containsExactly(
            RefusalGround.REQ_5A, RefusalGround.REQ_5B, RefusalGround.REQ_5C, RefusalGround.SCO_X);
  }
}
