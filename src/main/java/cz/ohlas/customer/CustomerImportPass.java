package cz.ohlas.customer;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.NewSearchWords;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.Translations;
import cz.ohlas.exchange.ImportChoice;
import cz.ohlas.exchange.ImportPass;
import cz.ohlas.exchange.ImportRow;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.CriterionSource;
import cz.ohlas.price.CriterionValue;
import cz.ohlas.price.VatRegime;
import cz.ohlas.security.Role;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a table of customers: the same rules as in the form, some hundred rows at once.
 */
final class CustomerImportPass implements ImportPass<CustomerImportRow> {

  private static final Function<String, Optional<String>> COUNTRY = ImportChoice.country();
  private static final Function<String, Optional<Locale>> LANGUAGE = ImportChoice.language();
  private static final Function<String, Optional<VatRegime>> VAT_REGIME =
      ImportChoice.of(VatRegime.values(), regime -> "price.vatRegime." + regime.name());
  private static final Function<String, Optional<CustomerStatus>> STATUS =
      ImportChoice.of(CustomerStatus.values(), status -> "customer.status." + status.name());

  private static final int AT_ONCE = 10_000;

  private final CustomerRepository customers;
  private final NewSearchWords words;
  private final EntityManager entities;
  private final Instant now;
  private final Map<String, Long> managers;
  private final Map<String, Integer> lineOfIco = new HashMap<>();
  private final List<CustomerImportRow> waiting = new ArrayList<>();

  CustomerImportPass(
      CustomerRepository customers,
      CustomerWords words,
      StaffDirectory staff,
      EntityManager entities,
      ConsoleClock clock) {
    this.customers = customers;
    this.words = words.gather();
    this.entities = entities;
    this.now = clock.instant();
    this.managers =
        staff.holding(Role.ACCOUNT_MANAGER.name()).stream()
            .collect(
                Collectors.toMap(
                    person -> CzechText.folded(person.name()),
                    StaffDirectory.StaffCard::id,
                    (first, second) -> first));
  }

  @Override
  public CustomerImportRow read(ImportRow row) {
    Locale language = row.choice("language", LANGUAGE).orElse(Translations.CZECH);
    CustomerInput customer = customer(row, language).tidy();
    row.check(customer, "");
    if (customer.icoDoubtful()) {
      row.warn("ico", "customer.doubtful");
    }
    if (customer.dicDoubtful()) {
      row.warn("dic", "customer.doubtful");
    }
    CustomerStatus status = row.choice("status", STATUS).orElse(CustomerStatus.PROSPECT);
    return new CustomerImportRow(
        customer, person(row, language), status, reason(row, status, language));
  }

  private CustomerInput customer(ImportRow row, Locale language) {
    return new CustomerInput(
        row.text("name"),
        row.text("legalForm"),
        row.text("ico"),
        row.text("dic"),
        row.text("street"),
        row.text("city"),
        row.text("postcode"),
        row.choice("country", COUNTRY).orElse("CZ"),
        correspondence(row),
        row.text("registerEntry"),
        language,
        ReachCells.read(row, ReachKind.EMAIL, "emails"),
        ReachCells.read(row, ReachKind.PHONE, "phones"),
        row.text("web"),
        row.choice("vatRegime", VAT_REGIME).orElse(VatRegime.DOMESTIC),
        row.choice("accountManager", name -> Optional.ofNullable(managers.get(name))).orElse(null),
        criteria(row),
        row.text("statementRecipients"),
        row.text("costCentre"),
        row.text("notes"));
  }

  private static Address correspondence(ImportRow row) {
    Address address =
        new Address(
                row.text("correspondence.street"),
                row.text("correspondence.city"),
                row.text("correspondence.postcode"),
                row.choice("correspondence.country", COUNTRY).orElse(Address.HOME))
            .tidy();
    try {
      address.requireTown();
    } catch (BusinessRuleViolation incomplete) {
      row.refuse("correspondence.city", incomplete);
    }
    return address;
  }

  /** Few tables say why somebody is not served any more; then it is said where it comes from. */
  private static String reason(ImportRow row, CustomerStatus status, Locale language) {
    String written = row.text("statusReason");
    try {
      return written.isBlank() && status.needsReason()
          ? Translations.text(language, "customer.import.statusReason")
          : status.reason(written);
    } catch (BusinessRuleViolation tooLong) {
      row.refuse("statusReason", tooLong);
      return "";
    }
  }

  /** What a table says counts as told by the customer today (PRC-2). */
  private CriteriaSheet criteria(ImportRow row) {
    try {
      CriteriaSheet sheet =
          new CriteriaSheet(value(row, "employees"), value(row, "calls"), value(row, "complexity"));
      sheet.criteria();
      return sheet;
    } catch (BusinessRuleViolation impossible) {
      row.refuse("", impossible);
      return CriteriaSheet.UNKNOWN;
    }
  }

  private @Nullable CriterionValue value(ImportRow row, String key) {
    LocalDate today = LocalDate.ofInstant(now, ConsoleClock.PRAGUE);
    return row.integer(key)
        .map(amount -> new CriterionValue(amount, CriterionSource.TOLD_BY_CUSTOMER, today))
        .orElse(null);
  }

  private static @Nullable ContactInput person(ImportRow row, Locale language) {
    if (!row.hasAny("contact.")) {
      return null;
    }
    ContactInput person =
        new ContactInput(
            row.text("contact.name"),
            row.text("contact.function"),
            ReachCells.read(row, ReachKind.EMAIL, "contact.emails"),
            ReachCells.read(row, ReachKind.PHONE, "contact.phones"),
            language);
    row.check(person, "contact.");
    return person;
  }

  @Override
  public void check(List<Candidate<CustomerImportRow>> rows) {
    Map<String, CustomerReference> taken = taken(rows.stream().map(Candidate::value).toList());
    Set<String> names = names(rows);
    for (Candidate<CustomerImportRow> candidate : rows) {
      ImportRow row = candidate.row();
      CustomerInput customer = candidate.value().customer();
      String ico = customer.ico();
      CustomerReference owner = taken.get(ico);
      Integer earlier = ico.isEmpty() ? null : lineOfIco.putIfAbsent(ico, row.line());
      if (owner != null) {
        row.refuse("ico", icoTaken(owner));
      } else if (earlier != null) {
        row.refuse(
            "ico",
            BusinessRuleViolation.plain("customer.import.icoTwice", ico, String.valueOf(earlier)));
      } else if (names.contains(customer.name())) {
        row.warn("name", "customer.import.nameTaken");
      }
    }
  }

  @Override
  public void save(List<CustomerImportRow> rows) {
    taken(rows).values().stream()
        .findFirst()
        .ifPresent(owner -> {
          throw icoTaken(owner);
        });
    waiting.addAll(rows);
    if (waiting.size() >= AT_ONCE) {
      write();
    }
  }

  /** In the order of their names, as the indexes have them: fewer places are touched, each once. */
  private void write() {
    List<Saved> inOrder =
        waiting.stream()
            .map(row -> new Saved(row, customer(row)))
            .sorted(Comparator.comparing(saved -> saved.customer().nameSort()))
            .toList();
    waiting.clear();
    for (Saved saved : inOrder) {
      Customer customer = saved.customer();
      entities.persist(customer);
      ContactInput written = saved.row().person();
      Contact person = written == null ? null : new Contact(customer, written);
      if (person != null) {
        entities.persist(person);
      }
      CustomerWords.gather(words, customer, person);
    }
  }

  private record Saved(CustomerImportRow row, Customer customer) {}

  @Override
  public void finish(Runnable pause) {
    write();
    words.flush();
  }

  private Customer customer(CustomerImportRow row) {
    Customer customer = new Customer(row.customer(), now);
    if (row.status() == CustomerStatus.SUSPENDED) {
      customer.become(CustomerStatus.ACTIVE, "", now);
    }
    if (row.status() != CustomerStatus.PROSPECT) {
      customer.become(row.status(), row.statusReason(), now);
    }
    return customer;
  }

  private Map<String, CustomerReference> taken(List<CustomerImportRow> rows) {
    List<String> icos =
        rows.stream().map(row -> row.customer().ico()).filter(ico -> !ico.isEmpty()).toList();
    return icos.isEmpty()
        ? Map.of()
        : customers.withIcos(icos).stream()
            .collect(Collectors.toMap(CustomerReference::ico, owner -> owner, (one, two) -> one));
  }

  /** Which of the names customers already have. */
  private Set<String> names(List<Candidate<CustomerImportRow>> rows) {
    List<String> keys =
        rows.stream().map(row -> CzechText.sortKey(row.value().customer().name())).toList();
    return keys.isEmpty()
        ? Set.of()
        : customers.named(keys).stream().map(CustomerReference::name).collect(Collectors.toSet());
  }

  private static BusinessRuleViolation icoTaken(CustomerReference owner) {
    return BusinessRuleViolation.plain("customer.rule.icoTaken", owner.ico(), owner.name());
  }
}
