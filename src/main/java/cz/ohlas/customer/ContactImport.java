package cz.ohlas.customer;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Translations;
import cz.ohlas.exchange.ImportChoice;
import cz.ohlas.exchange.ImportColumn;
import cz.ohlas.exchange.ImportPass;
import cz.ohlas.exchange.ImportRow;
import cz.ohlas.exchange.ImportTarget;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People at customers brought in from tables, with their approval where a table has it (REG-4). */
@Component
class ContactImport implements ImportTarget<ContactImport.Row> {

  private static final String APPROVAL = "authorisation.";
  private static final List<String> PROOF =
      List.of(
          APPROVAL + "validFrom",
          APPROVAL + "approvedOn",
          APPROVAL + "approvedBy",
          APPROVAL + "document");
  private static final Function<String, Optional<Locale>> LANGUAGE = ImportChoice.language();

  private final CustomerMatch customers;
  private final CustomerRepository all;
  private final CustomerWords words;
  private final EntityManager entities;
  private final ConsoleClock clock;

  ContactImport(
      CustomerMatch customers,
      CustomerRepository all,
      CustomerWords words,
      EntityManager entities,
      ConsoleClock clock) {
    this.customers = customers;
    this.all = all;
    this.words = words;
    this.entities = entities;
    this.clock = clock;
  }

  /** A person as a table names it; without approval where the table says nothing of one. */
  record Row(long customerId, ContactInput person, @Nullable AuthorisationInput approval) {}

  @Override
  public String key() {
    return "contacts";
  }

  @Override
  public String labelKey() {
    return "customer.import.contacts";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<ImportColumn> columns() {
    return Stream.concat(
            CustomerMatch.columns().stream(),
            Stream.of(
                ImportColumn.of(
                        "name",
                        "customer.contact.name",
                        "jméno a příjmení",
                        "kontaktní osoba",
                        "kontakt",
                        "osoba",
                        "contact",
                        "person",
                        "full name")
                    .asRequired(),
                ImportColumn.of(
                    "function", "customer.contact.function", "pozice", "pracovní pozice", "job"),
                ImportColumn.of("emails", "customer.contact.email", "mail", "email address")
                    .like(CustomerImport::isEmails),
                ImportColumn.of("phones", "customer.contact.phone", "tel", "mobil", "phone number")
                    .like(CustomerImport::isPhones),
                ImportColumn.of("language", "customer.contact.language"),
                ImportColumn.of(
                    APPROVAL + "validFrom",
                    "customer.authorisation.validFrom",
                    "oprávnění od",
                    "authorised from"),
                ImportColumn.of(
                    APPROVAL + "validTo",
                    "customer.authorisation.validTo",
                    "oprávnění do",
                    "authorised until"),
                ImportColumn.of(
                    APPROVAL + "approvedBy", "customer.authorisation.approvedBy", "schválil"),
                ImportColumn.of(
                    APPROVAL + "approvedOn", "customer.authorisation.approvedOn", "schváleno"),
                ImportColumn.of(
                    APPROVAL + "document", "customer.authorisation.document", "doklad")))
        .toList();
  }

  @Override
  public ImportPass<Row> begin() {
    return new ContactImportPass(
        this::read,
        all,
        words,
        entities,
        LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE));
  }

  private @Nullable Row read(ImportRow row) {
    OptionalLong customer = customers.of(row);
    ContactInput person =
        new ContactInput(
            row.text("name"),
            row.text("function"),
            ReachCells.read(row, ReachKind.EMAIL, "emails"),
            ReachCells.read(row, ReachKind.PHONE, "phones"),
            row.choice("language", LANGUAGE).orElse(Translations.CZECH));
    row.check(person, "");
    AuthorisationInput approval = approval(row);
    return customer.isEmpty() || row.isRefused()
        ? null
        : new Row(customer.getAsLong(), person, approval);
  }

  /** An approval needs all that proves it (REG-4); a row that says nothing of one has none. */
  private static @Nullable AuthorisationInput approval(ImportRow row) {
    if (!row.hasAny(APPROVAL)) {
      return null;
    }
    var from = row.date(APPROVAL + "validFrom");
    var to = row.date(APPROVAL + "validTo");
    var on = row.date(APPROVAL + "approvedOn");
    PROOF.forEach(row::require);
    if (from.isEmpty() || on.isEmpty()) {
      return null;
    }
    AuthorisationInput approval =
        new AuthorisationInput(
            from.get(),
            to.orElse(null),
            row.text(APPROVAL + "approvedBy"),
            on.get(),
            row.text(APPROVAL + "document"));
    row.check(approval, APPROVAL);
    return approval;
  }
}
