package cz.ohlas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.RecordHistory.Change;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was promised to customers by a package stays. */
class ServicePackageServiceTests extends ConsoleTest {

  /** The package of the fixtures' contracts. */
  private static final long PACKAGE = 2;

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  @Autowired private ServicePackageService packages;
  @Autowired private ServicePackageHistory history;
  @Autowired private PackageChangeService changes;
  @Autowired private ContractService contracts;
  @Autowired private ContractFixtures fixtures;
  @Autowired private CustomerFixtures customers;

  private long customer;

  @BeforeEach
  void a_customer_with_a_contract() {
    as(Role.ACCOUNT_MANAGER, Role.HEAD);
    customer = fixtures.customerWithContract("Brána s.r.o.", FROM);
  }

  @Test
  void req_3_the_answer_time_of_a_package_that_a_contract_has_stays() {
    refused(PACKAGE, 6, null);
    assertThat(contracts.liveOn(customer, FROM).orElseThrow().answerTimeOn(FROM))
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void req_3_the_price_band_of_a_package_that_a_contract_has_stays() {
    refused(PACKAGE, 8, 3);
  }

  @Test
  void req_3_a_package_to_which_a_contract_only_changed_stays_too() {
    ContractDetail contract = contracts.liveOn(customer, FROM).orElseThrow();
    change(4, 3, null);
    changes.change(
        contract.id(),
        contract.version(),
        new PackageChangeInput(FROM.plusMonths(1), 4L, null, "dodatek"));
    refused(4, 1, null);
  }

  @Test
  void the_name_of_a_package_in_use_and_whether_it_is_sold_may_change() {
    ServicePackageItem now = packages.byId(PACKAGE);
    packages.change(
        PACKAGE,
        now.version(),
        new ServicePackageInput(now.code(), "Standard", "Standard", 8, null, true, false));
    ServicePackageItem changed = packages.byId(PACKAGE);
    assertThat(changed.nameCs()).isEqualTo("Standard");
    assertThat(changed.active()).isFalse();
    assertThat(changed.confirmed()).isTrue();
  }

  @Test
  void a_package_keeps_who_changed_what() {
    change(4, 3, 1);
    Change<ServicePackageInput> last = history.all().getFirst();
    assertThat(last.id()).isEqualTo(4);
    assertThat(last.before()).isNotNull();
    assertThat(last.before().answerHours()).isEqualTo(2);
    assertThat(last.after()).isNotNull();
    assertThat(last.after().answerHours()).isEqualTo(3);
  }

  private void refused(long id, int hours, @Nullable Integer band) {
    assertThatExceptionOfType(BusinessRuleViolation.class)
        .isThrownBy(() -> change(id, hours, band))
        .satisfies(broken -> assertThat(broken.ruleId()).contains("REQ-3"));
  }

  private void change(long id, int hours, @Nullable Integer band) {
    ServicePackageItem now = packages.byId(id);
    packages.change(
        id,
        now.version(),
        new ServicePackageInput(
            now.code(), now.nameCs(), now.nameEn(), hours, band, now.confirmed(), now.active()));
  }
}
