package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.ConsoleTest;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service method that forgets to say that it writes must fail, not lose the write. */
class ReadOnlyGuardTests extends ConsoleTest {

  private static final String PROFILE = "cz.ohlas.company.StoredCompanyProfile";

  @Autowired private PlatformTransactionManager transactions;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient jdbc;
  @Autowired private Changes changes;

  private TransactionTemplate reading;

  @BeforeEach
  void a_transaction_that_only_reads() {
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  @Test
  void a_transaction_that_writes_is_counted_and_one_that_reads_is_not() {
    long before = changes.count();
    reading.executeWithoutResult(status -> name());
    assertThat(changes.count()).isEqualTo(before);
    new TransactionTemplate(transactions).executeWithoutResult(status -> entities.persist(word()));
    assertThat(changes.count()).isEqualTo(before + 1);
  }

  @Test
  void a_changed_record_fails_the_transaction() {
    assertThatThrownBy(() -> read(profile -> rename(profile)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("only reads");
    assertThat(name()).isEmpty();
  }

  @Test
  void a_new_record_fails_the_transaction() {
    assertThatThrownBy(() -> reading.executeWithoutResult(status -> entities.persist(word())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("only reads");
  }

  @Test
  void a_removed_record_fails_the_transaction() {
    assertThatThrownBy(() -> read(profile -> entities.remove(profile)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("only reads");
  }

  @Test
  void a_write_inside_of_a_reading_transaction_fails_as_a_whole() {
    TransactionTemplate writing = new TransactionTemplate(transactions);
    assertThatThrownBy(() ->
            reading.executeWithoutResult(
                outer -> writing.executeWithoutResult(inner -> rename(profile()))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(name()).isEmpty();
  }

  @Test
  void reading_alone_is_fine_and_a_write_is_written() {
    read(profile -> assertThat(profile).isNotNull());
    new TransactionTemplate(transactions).executeWithoutResult(status -> rename(profile()));
    assertThat(name()).isEqualTo("Jiné jméno");
  }

  private void read(Consumer<Object> work) {
    reading.executeWithoutResult(status -> work.accept(profile()));
  }

  private Object profile() {
    return entities.createQuery("from " + PROFILE, Object.class).getSingleResult();
  }

  private static void rename(Object profile) {
    ReflectionTestUtils.setField(profile, "name", "Jiné jméno");
  }

  private static Object word() {
    SearchWord word = new SearchWord();
    ReflectionTestUtils.setField(word, "kind", SearchWords.Kind.CUSTOMER);
    ReflectionTestUtils.setField(word, "word", "slovo");
    ReflectionTestUtils.setField(word, "recordId", 1L);
    return word;
  }

  private String name() {
    return jdbc.sql("select name from company_profile").query(String.class).single();
  }
}
