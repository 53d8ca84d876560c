package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Agreements on processing personal data and their copies. */
class ProcessingAgreementTests extends ConsoleTest {

  private static final LocalDate MADE = LocalDate.of(2026, 2, 3);

  @Autowired private ContractService contracts;
  @Autowired private ProcessingAgreementService agreements;
  @Autowired private ContractFixtures fixtures;

  private long customer;
  private long contract;

  @BeforeEach
  void a_contract() {
    as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customerWithContract("Brána s.r.o.", LocalDate.of(2026, 1, 1));
    contract = contracts.ofCustomer(customer).getFirst().id();
  }

  @Test
  void an_agreement_is_kept_with_its_day_and_comes_back_unchanged() {
    byte[] paper = "%PDF-1.7 smlouva".getBytes(StandardCharsets.UTF_8);
    long copy = agreements.agreeByDocument(contract, 0, MADE, "dpa.pdf", stream(paper));
    assertThat(contracts.detail(contract).facts().processingAgreementOn()).isEqualTo(MADE);
    assertThat(agreements.ofCustomer(customer))
        .singleElement()
        .matches(file -> file.id() == copy && file.contractId() == contract)
        .matches(file -> file.fileName().equals("dpa.pdf"));
    as(Role.ENGINEER);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    agreements.download(copy).writeTo(read);
    assertThat(read.toByteArray()).isEqualTo(paper);
    assertThatThrownBy(() -> agreements.agree(contract, 1, MADE))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> agreements.download(4_711)).isInstanceOf(NotFound.class);
  }

  @Test
  void an_upload_that_is_not_what_its_name_says_changes_nothing() {
    byte[] page = "<html>smlouva</html>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> agreements.agreeByDocument(contract, 0, MADE, "dpa.pdf", stream(page)))
        .isInstanceOf(BusinessRuleViolation.class);
    byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1};
    assertThatThrownBy(
            () -> agreements.agreeByDocument(contract, 0, MADE, "dpa.pdf", stream(picture)))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThat(agreements.ofCustomer(customer)).isEmpty();
    assertThat(contracts.detail(contract).facts().processingAgreementOn()).isNotEqualTo(MADE);
  }

  @Test
  void no_agreement_is_of_the_future_and_none_is_saved_over_somebody_elses_change() {
    doAt(
        "2026-02-02T10:00",
        () ->
            assertThatThrownBy(() -> agreements.agree(contract, 0, MADE))
                .hasMessageContaining("contract.rule.agreementInFuture"));
    agreements.agree(contract, 0, MADE);
    assertThatThrownBy(() -> agreements.agree(contract, 0, MADE))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }
}
