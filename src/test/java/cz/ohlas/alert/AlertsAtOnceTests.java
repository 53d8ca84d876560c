package cz.ohlas.alert;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.StandingAt;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.Staff;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerStatus;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.security.Role;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who change one customer at once. */
@StandingAt("2026-11-26T10:00")
class AlertsAtOnceTests extends ConsoleTest {

  @Autowired private AlertService alerts;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private CustomerService customers;
  @Autowired private RegistrationService registrations;
  @Autowired private TransactionTemplate transaction;

  @Test
  @DisplayName(
      "REG-2, REG-4: what two people change at once about one customer is counted together")
  void neither_counts_without_what_the_other_wrote() throws Exception {
    Staff manager = as(Role.ACCOUNT_MANAGER);
    Staff lead = as(Role.LEAD);
    as(manager);
    long customer = fixtures.customer("Brána s. r. o.");
    long registration = fixtures.registration(customer, "K-1");
    CountDownLatch bothWritten = new CountDownLatch(2);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      var activating =
          CompletableFuture.runAsync(
              () ->
                  written(
                      manager,
                      bothWritten,
                      () -> customers.moveTo(customer, 0, CustomerStatus.ACTIVE)),
              two);
      var verifying =
          CompletableFuture.runAsync(
              () ->
                  written(
                      lead, bothWritten, () -> registrations.verify(registration, 0, "souhlasí")),
              two);
      CompletableFuture.allOf(activating, verifying).get();
    }
    assertThat(alerts.list(AlertFilter.ALL, ListSlice.first(AlertSort.URGENCY, false, 9)))
        .extracting(AlertListItem::kind)
        .containsExactlyInAnyOrder(
            AlertKind.NOBODY_AUTHORISED,
            AlertKind.REGISTRATION_WITHOUT_CONTRACT,
            AlertKind.CRITERIA_OLD);
  }

  /** Ends its transaction only when the other one has written as well. */
  private void written(Staff person, CountDownLatch bothWritten, Runnable work) {
    as(person);
    transaction.executeWithoutResult(status -> {
      work.run();
      bothWritten.countDown();
      try {
        bothWritten.await();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    });
  }
}
