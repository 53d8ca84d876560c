package cz.ohlas.bench;

import cz.ohlas.Application;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.RunAs;
import cz.ohlas.base.Translations;
import cz.ohlas.customer.CustomerFilter;
import cz.ohlas.customer.CustomerListItem;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.customer.CustomerSort;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.exchange.ImportProgress;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportState;
import cz.ohlas.exchange.TableExport;
import cz.ohlas.exchange.TableFormat;
import cz.ohlas.exchange.TableWriter;
import cz.ohlas.security.Role;
import cz.ohlas.security.StaffAccountInput;
import cz.ohlas.security.StaffAccountService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A table of customers, taken in and given out by the console in this process: how long it takes
 * and how much memory stays in use after a collection meanwhile.
 */
final class CustomerExchange {

  private final ConfigurableApplicationContext context;
  private final RunAs runAs;
  private final long manager;
  private long highest;

  private CustomerExchange(ConfigurableApplicationContext context) {
    this.context = context;
    this.runAs = context.getBean(RunAs.class);
    this.manager =
        runAs.system(() ->
            context
                .getBean(StaffAccountService.class)
                .create(
                    new StaffAccountInput(
                        "import",
                        "Ivana Importová",
                        "",
                        "",
                        "",
                        Translations.CZECH,
                        Set.of(Role.ACCOUNT_MANAGER))));
  }

  /** Fills the empty folder with customers and says what that took. */
  static List<Result> measure(Path folder, int customers) throws IOException, InterruptedException {
    Path table = folder.resolve("customers.xlsx");
    CustomerTable.write(table, TableFormat.XLSX, customers);
    try (ConfigurableApplicationContext context =
        SpringApplication.run(
            Application.class,
            "--ohlas.data=" + folder,
            "--server.port=0",
            "--ohlas.upload-limit=100MB")) {
      CustomerExchange exchange = new CustomerExchange(context);
      long idle = exchange.used();
      List<Result> results = new ArrayList<>();
      double check = seconds(() -> exchange.check(table));
      double save = seconds(exchange::save);
      results.add(result(customers, "import: reading and checking", check, "s"));
      results.add(result(customers, "import: saving, all or nothing", save, "s"));
      results.add(result(customers, "import: together", check + save, "s"));
      results.add(
          result(
              customers, "import: memory beyond the idle console", exchange.highest - idle, "MB"));
      for (TableFormat format : List.of(TableFormat.XLSX, TableFormat.CSV)) {
        double export = seconds(() -> exchange.export(format));
        results.add(result(customers, "export of all to " + format, export, "s"));
      }
      return results;
    }
  }

  static Result result(int customers, String what, double value, String unit) {
    String size = String.format(Locale.ROOT, "%,d customers", customers);
    return new Result("Customers in and out", size, what, value, unit);
  }

  private void check(Path table) throws IOException, InterruptedException {
    ImportService imports = context.getBean(ImportService.class);
    try (InputStream content = Files.newInputStream(table)) {
      runAs.staff(
          manager,
          () ->
              imports.open(
                  "customers",
                  context
                      .getBean(DocumentStore.class)
                      .receive("customers.xlsx", content, TableFormat.FILES)));
    }
    runAs.staff(
        manager,
        () -> {
          imports.check(imports.preview().orElseThrow().places());
          return true;
        });
    await(ImportState.CHECKED);
  }

  private void save() throws InterruptedException {
    runAs.staff(
        manager,
        () -> {
          context.getBean(ImportService.class).save();
          return true;
        });
    await(ImportState.DONE);
  }

  private void await(ImportState wanted) throws InterruptedException {
    ImportService imports = context.getBean(ImportService.class);
    while (true) {
      ImportProgress now = runAs.staff(manager, () -> imports.progress().orElseThrow());
      highest = Math.max(highest, used());
      if (now.state() == wanted) {
        return;
      }
      if (now.state().isOver()) {
        throw new IllegalStateException(now.toString());
      }
      Thread.sleep(100);
    }
  }

  private void export(TableFormat format) throws IOException {
    CustomerService customers = context.getBean(CustomerService.class);
    DocumentDownload file =
        runAs.staff(
            manager,
            () ->
                context
                    .getBean(TableExport.class)
                    .file(
                        format,
                        "Customers",
                        List.of("a", "b", "c", "d", "e", "f", "g"),
                        table -> all(customers, table)));
    file.writeTo(OutputStream.nullOutputStream());
  }

  private static void all(CustomerService customers, TableWriter table) {
    ListSlice<CustomerSort, CustomerListItem> slice =
        ListSlice.first(CustomerSort.NAME, false, 1_000);
    for (List<CustomerListItem> page = customers.list(CustomerFilter.ALL, slice);
        !page.isEmpty();
        page = customers.list(CustomerFilter.ALL, slice)) {
      for (CustomerListItem row : page) {
        table.row(
            Arrays.asList(
                row.name(),
                row.status().name(),
                row.ico(),
                row.city(),
                row.verifiedRegistrations(),
                row.unverifiedRegistrations(),
                row.createdAt()));
      }
      slice = new ListSlice<>(CustomerSort.NAME, false, 0, 1_000, page.getLast());
    }
  }

  /** What the last collection left in use, MB. */
  private long used() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
            .mapToLong(CustomerExchange::afterCollection)
            .sum()
        / (1024 * 1024);
  }

  private static long afterCollection(MemoryPoolMXBean pool) {
    return pool.getCollectionUsage().getUsed();
  }

  private static double seconds(Step step) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    step.take();
    return (System.nanoTime() - begun) / 1e9;
  }

  private interface Step {
    void take() throws IOException, InterruptedException;
  }
}
