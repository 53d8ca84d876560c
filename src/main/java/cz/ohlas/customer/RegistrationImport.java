package cz.ohlas.customer;

import cz.ohlas.exchange.ImportColumn;
import cz.ohlas.exchange.ImportPass;
import cz.ohlas.exchange.ImportRow;
import cz.ohlas.exchange.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Installations brought in from tables, none of them verified yet (REG-1, REG-2). */
@Component
class RegistrationImport implements ImportTarget<RegistrationImport.Row> {

  private final CustomerMatch customers;
  private final CustomerRepository all;
  private final CustomerWords words;
  private final EntityManager entities;

  RegistrationImport(
      CustomerMatch customers,
      CustomerRepository all,
      CustomerWords words,
      EntityManager entities) {
    this.customers = customers;
    this.all = all;
    this.words = words;
    this.entities = entities;
  }

  /** An installation as a table names it. */
  record Row(long customerId, RegistrationInput installation) {}

  @Override
  public String key() {
    return "registrations";
  }

  @Override
  public String labelKey() {
    return "customer.import.registrations";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<ImportColumn> columns() {
    return Stream.concat(
            CustomerMatch.columns().stream(),
            Stream.of(
                ImportColumn.of("product", "customer.registration.product", "software", "program"),
                ImportColumn.of(
                    "edition", "customer.registration.edition", "edice", "verze", "version"),
                ImportColumn.of(
                    "licenceKey",
                    "customer.registration.licenceKey",
                    "licence",
                    "klíč",
                    "sériové číslo",
                    "license key",
                    "serial number"),
                ImportColumn.of(
                    "cardNumber",
                    "customer.registration.cardNumber",
                    "číslo karty",
                    "číslo registrační karty",
                    "karta",
                    "card number"),
                ImportColumn.of(
                    "registeredOn",
                    "customer.registration.registeredOn",
                    "datum registrace",
                    "registered"),
                ImportColumn.of(
                    "seats",
                    "customer.registration.seats",
                    "místa",
                    "linky",
                    "počet linek",
                    "lines"),
                ImportColumn.of("place", "customer.registration.place", "místo instalace", "place"),
                ImportColumn.of("servers", "customer.registration.servers", "server"),
                ImportColumn.of(
                    "trunks", "customer.registration.trunks", "trunk", "trunky", "operátor"),
                ImportColumn.of("remoteIds", "customer.registration.remoteIds", "remote id"),
                ImportColumn.of("notes", "customer.registration.notes", "poznámka", "note")))
        .toList();
  }

  @Override
  public ImportPass<Row> begin() {
    return new RegistrationImportPass(this::read, all, words, entities);
  }

  private @Nullable Row read(ImportRow row) {
    OptionalLong customer = customers.of(row);
    String product = row.text("product");
    RegistrationInput installation =
        new RegistrationInput(
            product.isEmpty() ? RegistrationInput.empty().product() : product,
            row.text("edition"),
            row.text("licenceKey"),
            row.text("cardNumber"),
            row.date("registeredOn").orElse(null),
            row.integer("seats").orElse(null),
            row.text("place"),
            row.text("servers"),
            row.text("trunks"),
            row.text("remoteIds"),
            row.text("notes"));
    row.check(installation, "");
    return customer.isEmpty() || row.isRefused()
        ? null
        : new Row(customer.getAsLong(), installation);
  }
}
