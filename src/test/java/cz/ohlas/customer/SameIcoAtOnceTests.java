package cz.ohlas.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cz.ohlas.AtOnce;
import cz.ohlas.ConsoleTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.security.Role;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people write the same company down in the same moment. */
class SameIcoAtOnceTests extends ConsoleTest {

  private static final String SAID = "Zákazníka s IČO 27169278 právě zapsal někdo jiný.";

  @Autowired private CustomerService customers;
  @Autowired private CustomerRepository table;
  @Autowired private EntityManager entities;
  @Autowired private TransactionTemplate transaction;

  private Staff manager;

  @BeforeEach
  void an_account_manager() {
    manager = as(Role.ACCOUNT_MANAGER);
  }

  @Test
  void the_second_one_who_writes_it_down_is_told_that_somebody_else_has() throws Exception {
    Throwable refused =
        AtOnce.during(
            transaction,
            () -> customers.create(CustomerFixtures.input("Brána s.r.o.", "27169278")),
            () -> {
              as(manager);
              return catchThrowable(
                  () -> customers.create(CustomerFixtures.input("Brána, s. r. o.", "27169278")));
            });
    assertThat(sentence(refused)).isEqualTo(SAID);
    assertThat(customers.lookup("brána", 5)).hasSize(1);
  }

  @Test
  void so_is_whoever_changes_another_customer_to_it() throws Exception {
    long other = customers.create(CustomerFixtures.input("Zvon a.s.", ""));
    Throwable refused =
        AtOnce.during(
            transaction,
            () -> customers.create(CustomerFixtures.input("Brána s.r.o.", "27169278")),
            () -> {
              as(manager);
              return catchThrowable(() ->
                  customers.change(
                      other,
                      customers.detail(other).version(),
                      CustomerFixtures.input("Zvon a.s.", "27169278")));
            });
    assertThat(sentence(refused)).isEqualTo(SAID);
    assertThat(customers.detail(other).facts().ico()).isEmpty();
  }

  @Test
  void whatever_else_the_table_refuses_is_not_taken_for_it() {
    long id = customers.create(CustomerFixtures.input("Brána s.r.o.", "27169278"));
    Throwable missing =
        catchThrowable(() ->
            transaction.executeWithoutResult(status -> {
              table.findById(id).orElseThrow();
              entities
                  .createQuery("update Customer c set c.name = null where c.id = :id")
                  .setParameter("id", id)
                  .executeUpdate();
            }));
    assertThat(missing).isNotNull();
    assertThat(
            CustomerService.isIcoTaken(
                new DataIntegrityViolationException("name missing", missing)))
        .isFalse();
    assertThat(CustomerService.isIcoTaken(new DataIntegrityViolationException("too long")))
        .isFalse();
  }

  private static String sentence(Throwable refused) {
    assertThat(refused).isInstanceOf(BusinessRuleViolation.class);
    return ((BusinessRuleViolation) refused).sentence(Translations.CZECH);
  }
}
