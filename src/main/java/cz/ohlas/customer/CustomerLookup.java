package cz.ohlas.customer;

import cz.ohlas.base.ListQuery;
import cz.ohlas.base.ListSlice;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds customers by what people type into pickers. */
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

  record CustomerRow(long id, String name, String nameSort, String ico, String phone) {}
}
