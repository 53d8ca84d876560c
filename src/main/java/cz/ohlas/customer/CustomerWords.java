package cz.ohlas.customer;

import cz.ohlas.base.SearchWords;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps the words by which customers and their people are found: a customer also by its people and
 * installations, a person also by the customer's name.
 */
@Component
class CustomerWords {

  private final SearchWords words;
  private final ContactRepository contacts;
  private final RegistrationRepository registrations;

  CustomerWords(
      SearchWords words, ContactRepository contacts, RegistrationRepository registrations) {
    this.words = words;
    this.contacts = contacts;
    this.registrations = registrations;
  }

  /** After a change of the customer itself: its people are found by its name. */
  void indexWithPeople(Customer customer) {
    index(customer);
    contacts.ofCustomer(customer.id()).forEach(this::indexPerson);
  }

  /** After a change of one of its installations. */
  void index(Customer customer) {
    List<String> texts =
        new ArrayList<>(
            List.of(
                customer.name(),
                customer.ico(),
                customer.dic(),
                customer.email(),
                customer.phone(),
                customer.seat().city()));
    for (Contact contact : contacts.ofCustomer(customer.id())) {
      texts.addAll(List.of(contact.name(), contact.email(), contact.phone()));
    }
    for (Registration registration : registrations.ofCustomer(customer.id())) {
      texts.addAll(List.of(registration.licenceKey(), registration.cardNumber()));
    }
    words.index(SearchWords.Kind.CUSTOMER, customer.id(), texts.toArray(String[]::new));
  }

  /** After a change of a person. */
  void index(Contact contact) {
    index(contact.customer());
    indexPerson(contact);
  }

  private void indexPerson(Contact contact) {
    words.index(
        SearchWords.Kind.CONTACT,
        contact.id(),
        contact.name(),
        contact.email(),
        contact.phone(),
        contact.customer().name());
  }
}
