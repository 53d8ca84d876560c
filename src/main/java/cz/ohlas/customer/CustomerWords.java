package cz.ohlas.customer;

import cz.ohlas.base.NewSearchWords;
import cz.ohlas.base.SearchWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the words by which customers and their people are found: a customer also by its people,
 * sites and installations, a person also by the customer's name.
 */
@Component
class CustomerWords {

  private final SearchWords words;
  private final ContactRepository contacts;
  private final RegistrationRepository registrations;
  private final SiteRepository sites;

  CustomerWords(
      SearchWords words,
      ContactRepository contacts,
      RegistrationRepository registrations,
      SiteRepository sites) {
    this.words = words;
    this.contacts = contacts;
    this.registrations = registrations;
    this.sites = sites;
  }

  /** After a change of the customer itself: its people are found by its name. */
  void indexWithPeople(Customer customer) {
    index(customer);
    contacts.ofCustomer(customer.id()).forEach(this::indexPerson);
  }

  /** Begins to gather the words of very many customers that are written down just now. */
  NewSearchWords gather() {
    return words.gather();
  }

  /** A customer that was written down just now, with the person who came with it. */
  static void gather(NewSearchWords words, Customer customer, @Nullable Contact person) {
    List<String> all = texts(customer);
    if (person != null) {
      all.addAll(texts(person));
      List<String> own = texts(person);
      own.add(customer.name());
      words.add(SearchWords.Kind.CONTACT, person.id(), own);
    }
    words.add(SearchWords.Kind.CUSTOMER, customer.id(), all);
  }

  /** After a change of one of its installations. */
  void index(Customer customer) {
    List<String> texts = texts(customer);
    for (Contact contact : contacts.ofCustomer(customer.id())) {
      texts.addAll(texts(contact));
    }
    for (Registration registration : registrations.ofCustomer(customer.id())) {
      texts.addAll(List.of(registration.licenceKey(), registration.cardNumber()));
    }
    sites.ofCustomer(customer.id()).forEach(site -> texts.addAll(site.words()));
    words.index(SearchWords.Kind.CUSTOMER, customer.id(), texts.toArray(String[]::new));
  }

  /** After a change of a person. */
  void index(Contact contact) {
    index(contact.customer());
    indexPerson(contact);
  }

  /** A person's record is gone. */
  void forget(Contact contact) {
    words.remove(SearchWords.Kind.CONTACT, contact.id());
  }

  private void indexPerson(Contact contact) {
    List<String> texts = texts(contact);
    texts.add(contact.customer().name());
    words.index(SearchWords.Kind.CONTACT, contact.id(), texts.toArray(String[]::new));
  }

  private static List<String> texts(Customer customer) {
    List<String> texts = new ArrayList<>(customer.reachWords());
    texts.addAll(
        List.of(
            customer.name(),
            customer.ico(),
            customer.dic(),
            customer.seat().city(),
            customer.correspondence().city()));
    return texts;
  }

  private static List<String> texts(Contact person) {
    List<String> texts = new ArrayList<>(person.reachWords());
    texts.add(person.name());
    return texts;
  }
}
