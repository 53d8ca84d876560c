package cz.ohlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cz.ohlas.AtOnce;
import cz.ohlas.ConsoleTest;
import cz.ohlas.StatementCount;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.ContractFixtures;
import cz.ohlas.contract.ContractService;
import cz.ohlas.customer.ContactService;
import cz.ohlas.customer.CustomerFixtures;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.RegistrationInput;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.security.Role;
import cz.ohlas.workingtime.DueCounting;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** For whom people wait who work while a table comes in. */
class ImportWaitingTests extends ConsoleTest {

  private static final String PEOPLE =
      """
      Zákazník;Jméno a příjmení;Oprávněna od;Schválil za zákazníka;Schváleno dne;Doklad o schválení
      Brána s.r.o.;Jan Novák;1. 3. 2024;Eva Malá;12. 2. 2024;e-mail
      Brána s.r.o.;Petr Dvořák;;;;
      Cesta a.s.;Iva Bílá;;;;
      Brána s.r.o.;Ota Černý;;;;
      """;
  private static final String INSTALLATIONS =
      """
      Zákazník;Produkt;Číslo karty
      Brána s.r.o.;Oktell;K-7
      Brána s.r.o.;Oktell;K-8
      """;
  private static final String CONTRACTS =
      """
      Zákazník;Číslo smlouvy;Balíček služeb;Platí od;Platí do;Cena za rok;Registrace
      Brána s.r.o.;S-1;B2;1. 3. 2024;28. 2. 2025;46000;K-1
      Brána s.r.o.;S-2;B2;1. 3. 2025;;46000;K-1
      """;

  @Autowired private List<ImportTarget<?>> targets;
  @Autowired private ImportBatches batches;
  @Autowired private ImportFixtures tables;
  @Autowired private ImportService imports;
  @Autowired private CustomerFixtures fixtures;
  @Autowired private CustomerService customers;
  @Autowired private ContactService contacts;
  @Autowired private RegistrationService registrations;
  @Autowired private ContractService contracts;
  @Autowired private DueCounting counting;
  @Autowired private TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private Staff manager;
  private long customer;
  private long installation;

  @BeforeEach
  void customers_with_an_installation() {
    manager = as(Role.ACCOUNT_MANAGER);
    customer = fixtures.customer("Brána s.r.o.");
    fixtures.customer("Cesta a.s.");
    installation = fixtures.registration(customer, "K-1");
  }

  @AfterEach
  void let_go() {
    imports.forget();
  }

  @ParameterizedTest
  @ValueSource(strings = {"contacts", "registrations", "contracts", "customers"})
  void a_check_only_reads_and_locks_nothing(String target) {
    ImportJob job = job(target);
    List<String> sent =
        StatementCount.during(() ->
                transaction.executeWithoutResult(
                    status -> ImportCheck.of(job, job.target(), batches)))
            .stream()
            .map(each -> each.sql().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(sent)
        .isNotEmpty()
        .allMatch(sql -> sql.stripLeading().startsWith("select"))
        .noneMatch(sql -> sql.contains("for update") || sql.contains("for no key update"))
        .noneMatch(sql -> sql.contains("due_counting"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contacts", "registrations", "contracts"})
  void others_work_with_the_same_customer_while_a_table_is_checked(String target) throws Exception {
    ImportJob job = job(target);
    int people = contacts.ofCustomer(customer).size();
    AtOnce.during(
        transaction,
        () -> ImportCheck.of(job, job.target(), batches),
        () -> {
          as(manager);
          return impatiently(() -> {
            counting.hold();
            contacts.add(customer, CustomerFixtures.person("Ema Nová", ""));
            registrations.add(customer, RegistrationInput.empty());
            contracts.create(
                ContractFixtures.input(
                    customer, installation, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
          });
        });
    assertThat(contacts.ofCustomer(customer)).hasSize(people + 1);
    assertThat(contracts.ofCustomer(customer)).hasSize(1);
  }

  @Test
  void each_customer_is_locked_once_and_only_after_all_people_were_written() {
    List<String> sent = savingOf("contacts");
    int lastPerson = last(sent, "insert into contact ");
    assertThat(sent.subList(0, lastPerson)).noneMatch(ImportWaitingTests::locks);
    assertThat(ofWords(sent)).hasSize(2);
  }

  @Test
  void a_customers_words_follow_its_installations_once() {
    assertThat(ofWords(savingOf("registrations"))).hasSize(1);
  }

  @Test
  void contracts_are_all_read_before_anybody_who_counts_due_times_has_to_wait() {
    List<String> sent = savingOf("contracts");
    int held = first(sent, "due_counting");
    assertThat(sent.subList(0, held)).noneMatch(ImportWaitingTests::locks);
    assertThat(sent.subList(held, sent.size()))
        .noneMatch(sql -> sql.contains("name_sort in"))
        .anyMatch(sql -> sql.contains("from service_package"));
  }

  @Test
  void people_who_came_in_are_found_with_their_customer_and_so_is_who_was_added_meanwhile()
      throws Exception {
    ImportJob job = job("contacts");
    checked(job);
    AtOnce.during(
        transaction,
        () -> ImportSaving.of(job, job.target(), batches),
        () -> {
          as(manager);
          return contacts.add(customer, CustomerFixtures.person("Ema Nová", ""));
        });
    assertThat(customers.lookup("dvořák", 5)).hasSize(1);
    assertThat(customers.lookup("černý", 5)).hasSize(1);
    assertThat(customers.lookup("nová", 5)).hasSize(1);
    assertThat(customers.findCallers("bílá", 5)).hasSize(1);
  }

  private List<String> savingOf(String target) {
    ImportJob job = job(target);
    checked(job);
    return StatementCount.during(() ->
            transaction.executeWithoutResult(status -> ImportSaving.of(job, job.target(), batches)))
        .stream()
        .map(each -> each.sql().toLowerCase(Locale.ROOT))
        .toList();
  }

  private void checked(ImportJob job) {
    transaction.executeWithoutResult(status -> {
      ImportCheck found = ImportCheck.of(job, job.target(), batches);
      assertThat(found.findings().report().refused()).isZero();
      job.checked(found.findings(), found.refused());
    });
  }

  private static List<String> ofWords(List<String> sent) {
    return sent.stream()
        .filter(ImportWaitingTests::locks)
        .filter(sql -> sql.contains("search_text"))
        .toList();
  }

  private static boolean locks(String sql) {
    return sql.contains("for update") || sql.contains("for no key update");
  }

  private static int first(List<String> sent, String words) {
    return sent.indexOf(sent.stream().filter(sql -> sql.contains(words)).findFirst().orElseThrow());
  }

  private static int last(List<String> sent, String words) {
    return sent.lastIndexOf(
        sent.stream().filter(sql -> sql.contains(words)).toList().reversed().getFirst());
  }

  private boolean impatiently(Runnable work) {
    transaction.executeWithoutResult(status -> {
      wait("300");
      try {
        work.run();
      } finally {
        waitAsUsual();
      }
    });
    return true;
  }

  private ImportJob job(String key) {
    String csv =
        switch (key) {
          case "contacts" -> PEOPLE;
          case "registrations" -> INSTALLATIONS;
          case "contracts" -> CONTRACTS;
          default -> "Název;IČO\nDelta s.r.o.;27169278\n";
        };
    ImportTarget<?> target =
        targets.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    ReceivedFile file = tables.received("tabulka.csv", csv.getBytes(StandardCharsets.UTF_8));
    return new ImportJob(manager.id(), Translations.CZECH, target, file, TableFile.of(file));
  }

  void wait(String milliseconds) {
    jdbc.sql("set lock_timeout " + milliseconds).update();
  }

  void waitAsUsual() {
    wait("10000");
  }
}
