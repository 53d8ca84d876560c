package cz.ohlas.customer;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.TextWords;
import cz.ohlas.base.Translations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds out by what a person was ever known, and takes the person out of the own records. */
@Component
class PersonTraces {

  private static final int SHORTEST_WORD = 3;

  private final NamedParameterJdbcTemplate jdbc;
  private final ContactRepository contacts;
  private final ContactMergeRepository merges;

  PersonTraces(
      NamedParameterJdbcTemplate jdbc, ContactRepository contacts, ContactMergeRepository merges) {
    this.jdbc = jdbc;
    this.contacts = contacts;
    this.merges = merges;
  }

  /** What a person is called whose name is gone. */
  static String called(long contactId) {
    return Translations.text(Translations.CZECH, "customer.erased.name", String.valueOf(contactId));
  }

  /** All ids that the person's records ever had. */
  Set<Long> records(long contactId) {
    return merges.recordsOf(contactId);
  }

  /** The person's names, now and before. */
  Set<String> names(Contact contact) {
    return values(records(contact.id()), List.of("name"));
  }

  /** The ids of all approvals that any of these records ever had. */
  Set<Long> approvals(Collection<Long> records) {
    return Set.copyOf(
        jdbc.queryForList(
            "select distinct id from authorisation_history where contact_id in (:records)",
            Map.of("records", records),
            Long.class));
  }

  /** Whether another person of the customer has a name of the person. */
  boolean hasNamesake(Contact contact, Collection<String> names) {
    Set<String> folded = names.stream().map(CzechText::folded).collect(Collectors.toSet());
    return others(contact).anyMatch(other -> folded.contains(CzechText.folded(other.name())));
  }

  /**
   * By what the person is recognised. What another person of the customer has too is no mark: it
   * stays that person's.
   */
  PersonMarks marks(Contact contact) {
    Set<Long> records = records(contact.id());
    Set<String> names = names(contact);
    Set<String> emails = values(records, List.of("email", "other_emails"));
    Set<String> phones =
        values(records, List.of("phone", "other_phones")).stream()
            .map(PhoneNumber::kept)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    others(contact)
        .forEach(other -> {
          ContactInput facts = other.input();
          emails.removeIf(email -> facts.emails().stream().anyMatch(email::equalsIgnoreCase));
          phones.removeIf(
              phone -> facts.phones().stream().map(PhoneNumber::kept).toList().contains(phone));
        });
    return new PersonMarks(
        called(contact.id()),
        Translations.text(Translations.CZECH, "customer.erased.reach"),
        hasNamesake(contact, names) ? List.of() : names,
        emails,
        phones);
  }

  /** Whether somebody wrote any word of the person's name, an address or a number here. */
  boolean isNamedIn(String text, Contact contact) {
    Set<String> words =
        names(contact).stream()
            .flatMap(name -> TextWords.typed(name).stream())
            .filter(word -> word.length() >= SHORTEST_WORD)
            .collect(Collectors.toSet());
    return TextWords.typed(text).stream().anyMatch(words::contains) || marks(contact).isIn(text);
  }

  /** Whatever a record of the person itself says of the person. */
  void emptyHistory(Collection<Long> records, String called) {
    jdbc.update(
        "update contact_history set name = :called, job = '', email = '', other_emails = '',"
            + " phone = '', other_phones = '' where id in (:records)",
        Map.of("called", called, "records", records));
  }

  /** The names of these sites have changed. */
  void sortAnew(Collection<Long> sites) {
    for (Long site : sites) {
      String name =
          jdbc.queryForObject(
              "select name from customer_site where id = :site",
              Map.of("site", site),
              String.class);
      jdbc.update(
          "update customer_site set name_sort = :key where id = :site",
          Map.of("key", CzechText.sortKey(String.valueOf(name)), "site", site));
    }
  }

  private Stream<Contact> others(Contact contact) {
    return contacts.ofCustomer(contact.customerId()).stream()
        .filter(other -> other.id() != contact.id());
  }

  /** What stands or stood in these columns, each line by itself. */
  private Set<String> values(Collection<Long> records, List<String> columns) {
    Set<String> found = new LinkedHashSet<>();
    for (String column : columns) {
      List<String> all = new ArrayList<>();
      for (String table : List.of("contact", "contact_history")) {
        all.addAll(
            jdbc.queryForList(
                "select distinct "
                    + column
                    + " from "
                    + table
                    + " where id in (:records) and "
                    + column
                    + " is not null",
                Map.of("records", records),
                String.class));
      }
      all.stream().flatMap(String::lines).map(String::strip).forEach(found::add);
    }
    found.remove("");
    return found;
  }
}
