package cz.ohlas.customer;

import cz.ohlas.base.NewSearchWords;
import cz.ohlas.exchange.ImportPass;
import cz.ohlas.exchange.ImportRow;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a table of people. They are new, so that no approval of theirs can meet another
 * (REG-4) and nobody has to wait; only for the words of the customers do others wait, at the end.
 */
final class ContactImportPass implements ImportPass<ContactImport.Row> {

  private final Function<ImportRow, ContactImport.@Nullable Row> reading;
  private final CustomerRepository customers;
  private final CustomerWords words;
  private final NewSearchWords ownWords;
  private final EntityManager entities;
  private final LocalDate today;
  private final SortedSet<Long> touched = new TreeSet<>();

  ContactImportPass(
      Function<ImportRow, ContactImport.@Nullable Row> reading,
      CustomerRepository customers,
      CustomerWords words,
      EntityManager entities,
      LocalDate today) {
    this.reading = reading;
    this.customers = customers;
    this.words = words;
    this.ownWords = words.gather();
    this.entities = entities;
    this.today = today;
  }

  @Override
  public ContactImport.@Nullable Row read(ImportRow row) {
    return reading.apply(row);
  }

  @Override
  public void check(List<Candidate<ContactImport.Row>> rows) {
    rows.forEach(candidate -> candidate.judge(row -> approval(row, person(row))));
  }

  @Override
  public void save(List<ContactImport.Row> rows) {
    for (ContactImport.Row row : rows) {
      Contact person = person(row);
      entities.persist(person);
      Authorisation approval = approval(row, person);
      if (approval != null) {
        entities.persist(approval);
      }
      CustomerWords.gather(ownWords, person);
      touched.add(row.customerId());
    }
  }

  @Override
  public void finish(Runnable pause) {
    ownWords.flush();
    words.indexAll(touched, pause);
  }

  private Contact person(ContactImport.Row row) {
    return new Contact(customers.existing(row.customerId()), row.person());
  }

  private @Nullable Authorisation approval(ContactImport.Row row, Contact person) {
    AuthorisationInput approval = row.approval();
    return approval == null ? null : new Authorisation(person, approval, today);
  }
}
