package cz.ohlas.customer;

import cz.ohlas.base.CappedCount;
import cz.ohlas.base.ListQuery;
import cz.ohlas.base.ListSlice;
import cz.ohlas.base.LongLists;
import cz.ohlas.base.QueryPatience;
import cz.ohlas.base.SearchWords;
import cz.ohlas.base.Where;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.stereotype.Component;

/** How customers are listed. Each filter and sort has an index of its own, see the migration. */
@Component
class CustomerList {

  private final EntityManager entities;
  private final LongLists longLists;
  private final QueryPatience patience;

  CustomerList(EntityManager entities, LongLists longLists, QueryPatience patience) {
    this.entities = entities;
    this.patience = patience;
    this.longLists = longLists;
  }

  List<CustomerListItem> rows(
      CustomerFilter filter, ListSlice<CustomerSort, CustomerListItem> slice) {
    return query().rows(conditions(filter), slice);
  }

  CappedCount count(CustomerFilter filter) {
    Supplier<CappedCount> counting = () -> query().count(conditions(filter));
    return CustomerFilter.ALL.equals(filter)
        ? longLists.length(CustomerFilter.ALL, counting)
        : counting.get();
  }

  long exactCount(CustomerFilter filter) {
    return patience.askLonger(entities, () -> query().exactCount(conditions(filter)));
  }

  private ListQuery<Customer, CustomerListItem, CustomerSort> query() {
    return ListQuery.of(
            entities,
            Customer.class,
            CustomerListItem.class,
            CustomerListItem::id,
            CustomerSort.class)
        .columns(customer ->
            List.of(
                customer.get("id"),
                customer.get("name"),
                customer.get("nameSort"),
                customer.get("ico"),
                customer.get("seat").get("city"),
                customer.get("status"),
                customer.get("accountManagerStaffId"),
                customer.get("createdAt"),
                registrations(customer, RegistrationStatus.VERIFIED),
                registrations(customer, RegistrationStatus.UNVERIFIED),
                customer.get("legalForm"),
                customer.get("reach").get("email"),
                customer.get("reach").get("otherEmails"),
                customer.get("reach").get("phone"),
                customer.get("reach").get("otherPhones")))
        .sort(CustomerSort.NAME, customer -> customer.get("nameSort"), CustomerListItem::nameSort)
        .sort(
            CustomerSort.CREATED,
            customer -> customer.get("createdAt"),
            CustomerListItem::createdAt)
        .build();
  }

  Consumer<Where<Customer>> conditions(CustomerFilter filter) {
    return where -> {
      Root<Customer> customer = where.root();
      if (filter.accountManagerStaffId() != null) {
        where.equal(customer.get("accountManagerStaffId"), filter.accountManagerStaffId());
      }
      if (filter.status() != null) {
        where.equal(customer.get("status"), filter.status());
      }
      if (filter.toVerify()) {
        withUnverified(where);
      }
      where.words(SearchWords.Kind.CUSTOMER, PhoneNumber.searched(filter.typed()));
    };
  }

  /** Looked up while they are few, for else all customers would have to be asked. */
  private void withUnverified(Where<Customer> where) {
    List<Long> few =
        entities
            .createQuery(
                "select distinct r.customer.id from Registration r where r.status = :status",
                Long.class)
            .setParameter("status", RegistrationStatus.UNVERIFIED)
            .setMaxResults(CappedCount.CAP + 1)
            .getResultList();
    if (few.size() <= CappedCount.CAP) {
      where.oneOf(few);
    } else {
      where.and(
          where
              .builder()
              .greaterThan(registrations(where.root(), RegistrationStatus.UNVERIFIED), 0L));
    }
  }

  private Expression<Long> registrations(Root<Customer> customer, RegistrationStatus status) {
    HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
    CriteriaBuilder plain = builder;
    Subquery<Long> counted = builder.createQuery(Long.class).subquery(Long.class);
    Root<Registration> registration = counted.from(Registration.class);
    return counted
        .select(plain.count(registration))
        .where(
            plain.equal(registration.get("customer"), customer),
            plain.equal(registration.get("status"), status));
  }
}
