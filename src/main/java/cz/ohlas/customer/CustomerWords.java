package cz.ohlas.customer;

import cz.ohlas.base.NewSearchWords;
import cz.ohlas.base.SearchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the words by which customers and their people are found: a customer also by its people,
 * sites and installations, a person also by the customer's name.
 */
@Component
class CustomerWords {

  private static final int AT_ONCE = 50;

  private final SearchWords words;
  private final CustomerRepository customers;
  private final ContactRepository contacts;
  private final RegistrationRepository registrations;
  private final SiteRepository sites;

  CustomerWords(
      SearchWords words,
      CustomerRepository customers,
      ContactRepository contacts,
      RegistrationRepository registrations,
      SiteRepository sites) {
    this.words = words;
    this.customers = customers;
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
      gather(words, person);
    }
    words.add(SearchWords.Kind.CUSTOMER, customer.id(), all);
  }

  /** A person who was written down just now, to a customer whose words follow. */
  static void gather(NewSearchWords words, Contact person) {
    List<String> own = texts(person);
    own.add(person.customer().name());
    words.add(SearchWords.Kind.CONTACT, person.id(), own);
  }

  /**
   * After changes of very many customers' people or installations: each once. They come in the
   * order of their ids, so that no two who do this wait for each other.
   *
   * @param pause is run now and then
   */
  void indexAll(SortedSet<Long> customerIds, Runnable pause) {
    pause.run();
    int done = 0;
    for (long id : customerIds) {
      customers.findById(id).ifPresent(this::index);
      if (++done % AT_ONCE == 0) {
        pause.run();
      }
    }
  }

  /** After a change of one of its installations. */
  void index(Customer customer) {
    words.index(SearchWords.Kind.CUSTOMER, customer.id(), () -> allTexts(customer));
  }

  private @Nullable String[] allTexts(Customer customer) {
    List<String> texts = texts(customer);
    for (Contact contact : contacts.ofCustomer(customer.id())) {
      if (!contact.isErased()) {
        texts.addAll(texts(contact));
      }
    }
    for (Registration registration : registrations.ofCustomer(customer.id())) {
      texts.addAll(List.of(registration.licenceKey(), registration.cardNumber()));
    }
    sites.ofCustomer(customer.id()).forEach(site -> texts.addAll(site.words()));
    return texts.toArray(String[]::new);
  }

  /** After a change of a person. */
  void index(Contact contact) {
    index(contact.customer());
    indexPerson(contact);
  }

  /** A person's record is gone, or the person's data are. */
  void forget(Contact contact) {
    words.remove(SearchWords.Kind.CONTACT, contact.id());
  }

  /** Nobody looks for a person whose data were erased. */
  private void indexPerson(Contact contact) {
    if (contact.isErased()) {
      return;
    }
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
