package cz.ohlas.customer;

import cz.ohlas.base.NotFound;
import cz.ohlas.base.Translations;
import cz.ohlas.document.DocumentDownload;
import cz.ohlas.exchange.BookExport;
import cz.ohlas.exchange.BookSheet;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a person everything that is kept about them, as one file in the person's language. What
 * whoever asks for the file may not read does not stand in it (ACC-7).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ACCOUNT_MANAGER','ADMINISTRATOR')")
public class PersonalDataService {

  private final ContactRepository contacts;
  private final PersonTraces traces;
  private final List<PersonalData> features;
  private final BookExport books;

  PersonalDataService(
      ContactRepository contacts,
      PersonTraces traces,
      List<PersonalData> features,
      BookExport books) {
    this.contacts = contacts;
    this.traces = traces;
    this.features = features;
    this.books = books;
  }

  /** The workbook, a sheet for each kind of records; empty ones show that there is nothing. */
  public DocumentDownload export(long contactId) {
    Contact contact =
        contacts.findById(contactId).orElseThrow(() -> new NotFound(Contact.class, contactId));
    Locale reader = contact.language();
    DataSubject person =
        new DataSubject(
            traces.records(contactId),
            contact.customerId(),
            new PersonMarks("", "", traces.names(contact), List.of(), List.of()));
    List<BookSheet> sheets =
        features.stream()
            .flatMap(feature -> feature.of(person, reader).stream())
            .map(sheet -> sheet(sheet, reader))
            .toList();
    return books.file(Translations.text(reader, "customer.access.file", contact.name()), sheets);
  }

  private static BookSheet sheet(PersonalSheet sheet, Locale reader) {
    return new BookSheet(
        Translations.text(reader, sheet.titleKey()),
        sheet.headingKeys().stream().map(key -> Translations.text(reader, key)).toList(),
        sheet.rows());
  }
}
