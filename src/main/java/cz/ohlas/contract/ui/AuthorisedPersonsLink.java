package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.ui.PdfLink;
import cz.ohlas.contract.AuthorisedPersonsFile;
import cz.ohlas.contract.AuthorisedPersonsLetter;
import cz.ohlas.customer.ui.ContactsOffer;
import java.time.LocalDate;

/** The letter to the customer that lists who is authorised on the day (REG-4). */
@org.springframework.stereotype.Component
class AuthorisedPersonsLink implements ContactsOffer {

  private final AuthorisedPersonsLetter letter;

  AuthorisedPersonsLink(AuthorisedPersonsLetter letter) {
    this.letter = letter;
  }

  @Override
  public Component of(long customerId, SerializableSupplier<LocalDate> day) {
    return new PdfLink(
        "contract.persons.show",
        () -> {
          AuthorisedPersonsFile file = letter.pdf(customerId, day.get());
          return new PdfLink.Pdf(file.fileName(), file.content());
        });
  }
}
