package cz.ohlas.customer;

import cz.ohlas.base.ListQuery;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.SearchWords;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds customers and callers by what people type into pickers. */
@Component
class CustomerLookup {

  private final EntityManager entities;
  private final CustomerList list;

  CustomerLookup(EntityManager entities, CustomerList list) {
    this.entities = entities;
    this.list = list;
  }

  List<CustomerReference> customers(String typed, int limit) {
    return rows(typed, limit).stream()
        .map(row -> new CustomerReference(row.id(), row.name(), row.ico()))
        .toList();
  }

  /** One query for the people, one for customers found by other marks than their people. */
  List<CallerHit> callers(String typed, int limit) {
    if (SearchWords.typed(typed).isEmpty()) {
      return List.of();
    }
    List<CallerHit> hits = new ArrayList<>(people(typed, limit));
    if (hits.size() < limit) {
      Set<Long> known = hits.stream().map(CallerHit::customerId).collect(Collectors.toSet());
      rows(typed, limit).stream()
          .filter(row -> !known.contains(row.id()))
          .limit(limit - (long) hits.size())
          .map(CustomerLookup::caller)
          .forEach(hits::add);
    }
    return List.copyOf(hits);
  }

  private static CallerHit caller(CustomerRow row) {
    return new CallerHit(row.id(), row.name(), null, "", PhoneNumber.shown(row.phone()));
  }

  private List<CustomerRow> rows(String typed, int limit) {
    return ListQuery.of(
            entities, Customer.class, CustomerRow.class, CustomerRow::id, CustomerSort.class)
        .columns(customer ->
            List.of(
                customer.get("id"),
                customer.get("name"),
                customer.get("nameSort"),
                ((org.hibernate.query.criteria.HibernateCriteriaBuilder)
                        entities.getCriteriaBuilder())
                    .coalesce(customer.<String>get("ico"), ""),
                customer.get("reach").get("phone")))
        .sort(CustomerSort.NAME, customer -> customer.get("nameSort"), CustomerRow::nameSort)
        .build()
        .rows(
            list.conditions(CustomerFilter.ALL.withTyped(typed)),
            ListSlice.first(CustomerSort.NAME, false, limit));
  }

  private List<CallerHit> people(String typed, int limit) {
    return ListQuery.of(entities, Contact.class, PersonRow.class, PersonRow::id, PersonSort.class)
        .columns(contact ->
            List.of(
                contact.get("id"),
                contact.get("name"),
                contact.get("nameSort"),
                contact.get("reach").get("phone"),
                contact.get("customer").get("id"),
                contact.get("customer").get("name")))
        .sort(PersonSort.NAME, contact -> contact.get("nameSort"), PersonRow::nameSort)
        .build()
        .rows(
            where -> where.words(SearchWords.Kind.CONTACT, PhoneNumber.searched(typed)),
            ListSlice.first(PersonSort.NAME, false, limit))
        .stream()
        .map(row ->
            new CallerHit(
                row.customerId(),
                row.customerName(),
                row.id(),
                row.name(),
                PhoneNumber.shown(row.phone())))
        .toList();
  }

  private enum PersonSort {
    NAME
  }

  record CustomerRow(long id, String name, String nameSort, String ico, String phone) {}

  record PersonRow(
      long id, String name, String nameSort, String phone, long customerId, String customerName) {}
}
