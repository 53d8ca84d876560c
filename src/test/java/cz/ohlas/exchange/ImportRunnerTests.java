package cz.ohlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.ConsoleTest;
import cz.ohlas.base.RunAs;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.CustomerFilter;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffAccountDetail;
import cz.ohlas.security.StaffAccountInput;
import cz.ohlas.security.StaffAccountService;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports run in the background for whoever began them, as long as that person may. */
class ImportRunnerTests extends ConsoleTest {

  @Autowired private ImportFixtures tables;
  @Autowired private ImportRunner runner;
  @Autowired private ImportJobs jobs;
  @Autowired private StaffAccountService accounts;
  @Autowired private CustomerService customers;
  @Autowired private RunAs runAs;
  @Autowired private PlatformTransactionManager transactions;

  private Staff manager;

  @BeforeEach
  void an_account_manager() {
    manager = as(Role.ACCOUNT_MANAGER);
  }

  @AfterEach
  void let_go() {
    jobs.of(manager.id()).ifPresent(jobs::forget);
  }

  @Test
  @DisplayName("ACC-8 whoever lost the right meanwhile saves nothing")
  void acc_8_rights_are_asked_again_in_the_background() {
    tables.check("customers", "Název\nAlfa s.r.o.\nBeta a.s.\n");
    ImportJob job = jobs.of(manager.id()).orElseThrow();
    as(Role.ADMINISTRATOR);
    accounts.disable(manager.id(), accounts.find(manager.id()).version());
    runner.save(job);
    waitFor(job);
    assertThat(job.progress().message()).isEqualTo("K tomuto nemáte oprávnění.");
    as(Role.ENGINEER);
    assertThat(customers.count(CustomerFilter.ALL).value()).isZero();
  }

  @Test
  @DisplayName("ACC-4 ACC-8 whoever is no account manager any more saves nothing")
  void acc_8_the_role_is_asked_again_in_the_background() {
    tables.check("customers", "Název\nAlfa s.r.o.\nBeta a.s.\n");
    ImportJob job = jobs.of(manager.id()).orElseThrow();
    as(Role.ADMINISTRATOR);
    becomeEngineer();
    runner.save(job);
    waitFor(job);
    assertThat(job.progress().message()).isEqualTo("K tomuto nemáte oprávnění.");
    as(Role.ENGINEER);
    assertThat(customers.count(CustomerFilter.ALL).value()).isZero();
  }

  @Test
  @DisplayName("ACC-4 ACC-8 a role taken away in the middle ends an import before the next rows")
  void acc_8_the_role_is_asked_again_before_every_batch() {
    TransactionTemplate apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    AtomicInteger batches = new AtomicInteger();
    ImportJob job =
        probe(
            "Název\n" + "Alfa\n".repeat(1_200),
            () -> {
              if (batches.incrementAndGet() == 1) {
                runAs.system(() -> apart.execute(status -> becomeEngineer()));
              }
            });
    runner.save(job);
    waitFor(job);
    assertThat(job.state()).isEqualTo(ImportState.FAILED);
    assertThat(job.progress().message()).isEqualTo("K tomuto nemáte oprávnění.");
    assertThat(batches).hasValue(1);
  }

  @Test
  void an_import_that_breaks_on_an_error_is_over_and_says_so() {
    ImportJob job =
        probe(
            "Název\nAlfa\n",
            () -> {
              throw new StackOverflowError();
            });
    runner.save(job);
    waitFor(job);
    assertThat(job.state()).isEqualTo(ImportState.FAILED);
    assertThat(job.progress().message()).startsWith("Něco se nepovedlo a nic se neuložilo.");
  }

  @Test
  void whoever_asks_an_import_to_end_is_heard_also_while_what_comes_last_is_written() {
    AtomicReference<ImportJob> running = new AtomicReference<>();
    ImportJob job =
        probe("Název\nAlfa\n", () -> {}, () -> running.get().stop(ImportState.CANCELLED));
    running.set(job);
    runner.save(job);
    waitFor(job);
    assertThat(job.state()).isEqualTo(ImportState.CANCELLED);
  }

  @Test
  void whoever_waited_for_others_too_long_is_told_so() {
    ImportJob job =
        probe(
            "Název\nAlfa\n",
            () -> {
              throw new CannotAcquireLockException("somebody else holds it");
            });
    runner.save(job);
    waitFor(job);
    assertThat(job.state()).isEqualTo(ImportState.FAILED);
    assertThat(job.progress().message())
        .isEqualTo(
            "Něco, čeho se tabulka týká, právě mění někdo jiný. Nic se neuložilo;"
                + " zkuste ji prosím nahrát za chvíli znovu.");
  }

  private boolean becomeEngineer() {
    StaffAccountDetail now = accounts.find(manager.id());
    StaffAccountInput was = now.input();
    accounts.change(
        manager.id(),
        now.version(),
        new StaffAccountInput(
            was.loginName(),
            was.displayName(),
            was.jobTitle(),
            was.email(),
            was.phone(),
            was.language(),
            Set.of(Role.ENGINEER)));
    return true;
  }

  /** A table of names of which nothing is kept; something happens whenever rows would be saved. */
  private ImportJob probe(String csv, Runnable whileSaving) {
    return probe(csv, whileSaving, () -> {});
  }

  private ImportJob probe(String csv, Runnable whileSaving, Runnable atLast) {
    ReceivedFile file = tables.received("tabulka.csv", csv.getBytes(StandardCharsets.UTF_8));
    return new ImportJob(
        manager.id(), Translations.CZECH, new Probe(whileSaving, atLast), file, TableFile.of(file));
  }

  private static void waitFor(ImportJob job) {
    Instant limit = Instant.now().plusSeconds(60);
    while (!job.state().isOver() && Instant.now().isBefore(limit)) {
      Thread.onSpinWait();
    }
  }

  private record Probe(Runnable whileSaving, Runnable atLast) implements ImportTarget<String> {

    @Override
    public String key() {
      return "probe";
    }

    @Override
    public String labelKey() {
      return "customer.import.customers";
    }

    @Override
    public int order() {
      return 0;
    }

    @Override
    public List<ImportColumn> columns() {
      return List.of(ImportColumn.of("name", "customer.name").asRequired());
    }

    @Override
    public ImportPass<String> begin() {
      return new ImportPass<>() {
        @Override
        public String read(ImportRow row) {
          return row.text("name");
        }

        @Override
        public void check(List<Candidate<String>> rows) {}

        @Override
        public void save(List<String> rows) {
          whileSaving.run();
        }

        @Override
        public void finish(Runnable pause) {
          atLast.run();
          pause.run();
        }
      };
    }
  }
}
