package cz.ohlas.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import cz.ohlas.UiTest;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.security.Role;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever waits for somebody else too long is told so and loses nothing. */
class BusyRecordTests extends UiTest {

  private static final String BUSY =
      "Záznam právě mění někdo jiný. Zkuste to prosím za chvíli znovu; nic se neztratilo.";

  @Autowired private CustomerFixtures fixtures;
  @Autowired private ContactService contacts;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_form_says_so_keeps_what_was_typed_and_saves_it_a_moment_later() throws Exception {
    as(Role.ACCOUNT_MANAGER);
    long customer = fixtures.customer("Brána s.r.o.");
    open("customers/" + customer);
    click("Přidat kontakt");
    fill("Jméno", "Jana Bílá");
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    try (ExecutorService somebody = Executors.newSingleThreadExecutor()) {
      Future<?> other = somebody.submit(() -> hold(held, over));
      held.await();
      click("Vytvořit");
      over.countDown();
      other.get();
    }
    assertThat(screen()).contains(BUSY);
    assertThat(the(TextField.class, "Jméno").getValue()).isEqualTo("Jana Bílá");
    assertThat(contacts.ofCustomer(customer)).isEmpty();
    click("Vytvořit");
    assertThat(contacts.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void whatever_has_no_form_says_so_too() {
    as(Role.ACCOUNT_MANAGER);
    open("customers");
    new MainErrorHandler()
        .error(new ErrorEvent(new CannotAcquireLockException("somebody else holds it")));
    assertThat(notices()).containsExactly(BUSY);
  }

  private void hold(CountDownLatch held, CountDownLatch over) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("select record_id from search_text where kind = 'CUSTOMER' for update")
          .query(Long.class)
          .list();
      held.countDown();
      try {
        over.await();
      } catch (InterruptedException ended) {
        throw new IllegalStateException(ended);
      }
    });
  }
}
