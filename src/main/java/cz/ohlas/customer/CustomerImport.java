package cz.ohlas.customer;

import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.exchange.ImportColumn;
import cz.ohlas.exchange.ImportPass;
import cz.ohlas.exchange.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Customers brought in from tables (ACC-4), each with one person where the table names one. Columns
 * are named as the inputs' own fields are, so a new field needs a line here and one where the row
 * is read.
 */
@Component
class CustomerImport implements ImportTarget<CustomerImportRow> {

  private static final Pattern POSTCODE = Pattern.compile("[0-9]{3} ?[0-9]{2}");
  private static final Pattern EMAILS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+.*");
  private static final Pattern PHONES = Pattern.compile("(\\+420)? ?([0-9]{3} ?){3}([,;].*)?");

  private final CustomerRepository customers;
  private final CustomerWords words;
  private final StaffDirectory staff;
  private final EntityManager entities;
  private final ConsoleClock clock;

  CustomerImport(
      CustomerRepository customers,
      CustomerWords words,
      StaffDirectory staff,
      EntityManager entities,
      ConsoleClock clock) {
    this.customers = customers;
    this.words = words;
    this.staff = staff;
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "customers";
  }

  @Override
  public String labelKey() {
    return "customer.import.customers";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<ImportColumn> columns() {
    return List.of(
        ImportColumn.of(
                "name",
                "customer.name",
                "firma",
                "společnost",
                "zákazník",
                "odběratel",
                "obchodní firma",
                "název firmy",
                "název společnosti",
                "company",
                "company name",
                "customer")
            .asRequired(),
        ImportColumn.of("legalForm", "customer.legalForm", "forma", "typ subjektu"),
        ImportColumn.of(
                "ico", "customer.ico", "IČ", "identifikační číslo", "company number", "reg no")
            .like(CzechIds::isValidIco),
        ImportColumn.of("dic", "customer.dic", "daňové identifikační číslo", "VAT", "VAT number")
            .like(CzechIds::isValidDic),
        ImportColumn.of("street", "customer.street", "ulice", "adresa", "sídlo", "address"),
        ImportColumn.of("city", "customer.city", "obec", "místo", "town"),
        ImportColumn.of(
                "postcode", "customer.postcode", "poštovní směrovací číslo", "ZIP", "ZIP code")
            .like(POSTCODE.asMatchPredicate()),
        ImportColumn.of("country", "customer.country", "stát", "country code"),
        ImportColumn.of(
            "correspondence.street",
            "customer.correspondence.street",
            "korespondenční ulice",
            "korespondenční adresa",
            "correspondence address"),
        ImportColumn.of(
            "correspondence.city", "customer.correspondence.city", "korespondenční město"),
        ImportColumn.of(
            "correspondence.postcode", "customer.correspondence.postcode", "korespondenční PSČ"),
        ImportColumn.of(
            "correspondence.country", "customer.correspondence.country", "korespondenční země"),
        ImportColumn.of(
                "phones", "customer.phone", "tel", "telefonní číslo", "mobil", "phone number")
            .like(CustomerImport::isPhones),
        ImportColumn.of("emails", "customer.email", "mail", "e-mailová adresa", "email address")
            .like(CustomerImport::isEmails),
        ImportColumn.of("web", "customer.web", "www", "webová stránka", "website"),
        ImportColumn.of(
            "registerEntry", "customer.registerEntry", "obchodní rejstřík", "spisová značka"),
        ImportColumn.of("status", "customer.status", "state"),
        ImportColumn.of("statusReason", "customer.statusReason", "důvod", "reason"),
        ImportColumn.of("language", "customer.language", "jazyk"),
        ImportColumn.of("vatRegime", "customer.vatRegime", "DPH"),
        ImportColumn.of("accountManager", "customer.accountManager", "obchodník", "manažer"),
        ImportColumn.of(
            "employees", "price.criterion.EMPLOYEES", "zaměstnanci", "počet zaměstnanců"),
        ImportColumn.of("calls", "price.criterion.CALLS", "hovory", "hovorů denně", "počet hovorů"),
        ImportColumn.of(
            "complexity", "price.criterion.COMPLEXITY", "náročnost", "stupeň náročnosti"),
        ImportColumn.of("statementRecipients", "customer.statementRecipients", "výkazy"),
        ImportColumn.of(
            "costCentre", "customer.costCentre", "středisko", "objednávka", "cost centre"),
        ImportColumn.of("notes", "customer.notes", "poznámka", "note"),
        ImportColumn.of(
            "contact.name",
            "customer.import.contactName",
            "kontakt",
            "kontaktní osoba",
            "jméno",
            "jméno a příjmení",
            "contact",
            "contact person"),
        ImportColumn.of(
            "contact.function", "customer.import.contactFunction", "funkce", "pozice", "job"),
        ImportColumn.of(
                "contact.emails", "customer.import.contactEmail", "e-mail kontaktu", "e-mail osoby")
            .like(CustomerImport::isEmails),
        ImportColumn.of(
                "contact.phones",
                "customer.import.contactPhone",
                "telefon kontaktu",
                "telefon osoby")
            .like(CustomerImport::isPhones));
  }

  /** Whether a cell could hold one or several addresses. */
  static boolean isEmails(String cell) {
    return EMAILS.matcher(cell).matches();
  }

  /** Whether a cell could hold one or several numbers. */
  static boolean isPhones(String cell) {
    return PHONES.matcher(cell).matches();
  }

  @Override
  public ImportPass<CustomerImportRow> begin() {
    return new CustomerImportPass(customers, words, staff, entities, clock);
  }
}
