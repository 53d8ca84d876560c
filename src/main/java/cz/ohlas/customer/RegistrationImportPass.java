package cz.ohlas.customer;

import cz.ohlas.exchange.ImportPass;
import cz.ohlas.exchange.ImportRow;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One reading of a table of installations; others wait only for words, and only at the end. */
final class RegistrationImportPass implements ImportPass<RegistrationImport.Row> {

  private final Function<ImportRow, RegistrationImport.@Nullable Row> reading;
  private final CustomerRepository customers;
  private final CustomerWords words;
  private final EntityManager entities;
  private final SortedSet<Long> touched = new TreeSet<>();

  RegistrationImportPass(
      Function<ImportRow, RegistrationImport.@Nullable Row> reading,
      CustomerRepository customers,
      CustomerWords words,
      EntityManager entities) {
    this.reading = reading;
    this.customers = customers;
    this.words = words;
    this.entities = entities;
  }

  @Override
  public RegistrationImport.@Nullable Row read(ImportRow row) {
    return reading.apply(row);
  }

  @Override
  public void check(List<Candidate<RegistrationImport.Row>> rows) {
    rows.forEach(candidate -> candidate.judge(this::installation));
  }

  @Override
  public void save(List<RegistrationImport.Row> rows) {
    for (RegistrationImport.Row row : rows) {
      entities.persist(installation(row));
      touched.add(row.customerId());
    }
  }

  @Override
  public void finish(Runnable pause) {
    words.indexAll(touched, pause);
  }

  private Registration installation(RegistrationImport.Row row) {
    return new Registration(customers.existing(row.customerId()), row.installation());
  }
}
