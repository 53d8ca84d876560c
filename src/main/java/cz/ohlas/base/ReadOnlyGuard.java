package cz.ohlas.base;

import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import org.hibernate.engine.spi.SessionImplementor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A transaction that only reads loses writes without a word: whoever forgets to override it for a
 * write would not notice. Here such a transaction fails. Those that write are counted.
 */
@Configuration
class ReadOnlyGuard {

  @Bean
  PlatformTransactionManager transactionManager(
      EntityManagerFactory factory,
      Changes changes,
      ObjectProvider<TransactionManagerCustomizers> customizers) {
    JpaTransactionManager manager = new GuardingTransactionManager(factory, changes);
    customizers.ifAvailable(all -> all.customize(manager));
    return manager;
  }

  /** Looks before a reading transaction ends whether anything was written in it. */
  private static final class GuardingTransactionManager extends JpaTransactionManager {

    private final transient Changes changes;

    private GuardingTransactionManager(EntityManagerFactory factory, Changes changes) {
      super(factory);
      this.changes = changes;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
      super.doBegin(transaction, definition);
      if (definition.isReadOnly()) {
        // Spring tells Hibernate not to watch what is read here; then nothing could be noticed
        session().setDefaultReadOnly(false);
      }
    }

    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
      if (status.isNewTransaction() && status.isReadOnly() && session().isDirty()) {
        throw new IllegalStateException(
            "A transaction that only reads has changes; the write needs @Transactional of its own");
      }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      try {
        super.doCommit(status);
      } finally {
        if (!status.isReadOnly()) {
          changes.happened();
        }
      }
    }

    private SessionImplementor session() {
      Object bound = TransactionSynchronizationManager.getResource(obtainEntityManagerFactory());
      return ((EntityManagerHolder) Objects.requireNonNull(bound))
          .getEntityManager()
          .unwrap(SessionImplementor.class);
    }
  }
}
