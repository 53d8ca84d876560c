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
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How long a large table takes in and out of the console, and how much memory stays in use after a
 * collection meanwhile. Runs the console in its own process, so that the memory given to it is the
 * console's.
 */
public final class ExchangeBench {

  private static final String[] WORDS = {
    "Brána", "Lípa", "Křižovatka", "Horizont", "Údolí", "Vysočina", "Šumava", "Pramen"
  };

  private final ConfigurableApplicationContext context;
  private final RunAs runAs;
  private final long manager;
  private long highest;

  private ExchangeBench(ConfigurableApplicationContext context) {
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

  /** Takes the number of customers; none means 100,000. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int customers = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    Path folder = Path.of("target/bench/exchange").toAbsolutePath();
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    try (ConfigurableApplicationContext context =
        SpringApplication.run(
            Application.class,
            "--ohlas.data=" + folder,
            "--server.port=0",
            "--ohlas.upload-limit=100MB")) {
      ExchangeBench bench = new ExchangeBench(context);
      System.out.println("heap after start " + bench.used() + " MB");
      Path table = folder.resolve("customers.xlsx");
      write(table, TableFormat.XLSX, customers);
      bench.bring(table);
      bench.export(TableFormat.XLSX);
      bench.export(TableFormat.CSV);
    }
  }

  private void bring(Path table) throws IOException, InterruptedException {
    ImportService imports = context.getBean(ImportService.class);
    System.out.println("table " + Files.size(table) / 1024 + " kB");
    long begun = System.nanoTime();
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
    tell("open", begun);
    begun = System.nanoTime();
    runAs.staff(
        manager,
        () -> {
          imports.check(imports.preview().orElseThrow().places());
          return true;
        });
    System.out.println(await(ImportState.CHECKED).report().ready() + " rows ready");
    tell("check", begun);
    begun = System.nanoTime();
    runAs.staff(
        manager,
        () -> {
          imports.save();
          return true;
        });
    await(ImportState.DONE);
    tell("save", begun);
  }

  private ImportProgress await(ImportState wanted) throws InterruptedException {
    ImportService imports = context.getBean(ImportService.class);
    highest = 0;
    while (true) {
      ImportProgress now = runAs.staff(manager, () -> imports.progress().orElseThrow());
      highest = Math.max(highest, used());
      if (now.state() == wanted) {
        System.out.println("highest heap after a collection " + highest + " MB");
        return now;
      }
      if (now.state().isOver()) {
        throw new IllegalStateException(now.toString());
      }
      Thread.sleep(500);
    }
  }

  private void export(TableFormat format) throws IOException {
    CustomerService customers = context.getBean(CustomerService.class);
    int[] rows = {0};
    long begun = System.nanoTime();
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
                        table -> rows[0] = all(customers, table)));
    file.writeTo(OutputStream.nullOutputStream());
    tell("export of " + rows[0] + " rows to " + format + ", " + file.size() / 1024 + " kB", begun);
    System.out.println("heap after it " + used() + " MB");
  }

  private static int all(CustomerService customers, TableWriter table) {
    int count = 0;
    ListSlice<CustomerSort, CustomerListItem> slice =
        ListSlice.first(CustomerSort.NAME, false, 1_000);
    for (List<CustomerListItem> page = customers.list(CustomerFilter.ALL, slice);
        !page.isEmpty();
        page = customers.list(CustomerFilter.ALL, slice)) {
      for (CustomerListItem row : page) {
        table.row(
            java.util.Arrays.asList(
                row.name(),
                row.status().name(),
                row.ico(),
                row.city(),
                row.verifiedRegistrations(),
                row.unverifiedRegistrations(),
                row.createdAt()));
      }
      count += page.size();
      slice = new ListSlice<>(CustomerSort.NAME, false, 0, 1_000, page.getLast());
    }
    return count;
  }

  private static void write(Path file, TableFormat format, int customers) throws IOException {
    List<String> heading =
        List.of(
            "Název",
            "IČO",
            "DIČ",
            "Ulice",
            "Město",
            "PSČ",
            "Telefon",
            "E-mail",
            "Kontaktní osoba",
            "E-mail osoby",
            "Telefon osoby");
    try (OutputStream target = Files.newOutputStream(file);
        TableWriter table = TableWriter.begin(format, target, "Zákazníci", heading)) {
      for (int number = 0; number < customers; number++) {
        String ico = String.valueOf(10_000_000 + number);
        String word = WORDS[number % WORDS.length];
        table.row(
            List.of(
                word + " " + number + " s.r.o.",
                ico,
                "CZ" + ico,
                "Lannova " + number,
                "České Budějovice",
                "370 01",
                "+420 387 " + (100_000 + number % 900_000),
                "info@firma" + number + ".example",
                "Jan Novák " + number,
                "jan.novak@firma" + number + ".example",
                "+420 602 " + (100_000 + number % 900_000)));
      }
    }
  }

  /** What the last collection left in use, MB. */
  private long used() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
            .mapToLong(ExchangeBench::afterCollection)
            .sum()
        / (1024 * 1024);
  }

  private static long afterCollection(MemoryPoolMXBean pool) {
    return pool.getCollectionUsage().getUsed();
  }

  private static void tell(String what, long begun) {
    System.out.printf(
        "%s: %.1f s, processor until now %.1f s%n",
        what,
        (System.nanoTime() - begun) / 1e9,
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
  }
}
