package cz.ohlas.customer;

import cz.ohlas.base.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CustomerRepository extends JpaRepository<Customer, Long> {

  /**
   * The customer.
   *
   * @throws NotFound when there is none of this id
   */
  default Customer existing(long id) {
    return findById(id).orElseThrow(() -> new NotFound(Customer.class, id));
  }

  @Query(
      "select new cz.ohlas.customer.CustomerReference(c.id, c.name, coalesce(c.ico, ''))"
          + " from Customer c where c.ico = :ico")
  List<CustomerReference> withIco(String ico);

  @Query(
      "select new cz.ohlas.customer.CustomerReference(c.id, c.name, coalesce(c.ico, ''))"
          + " from Customer c where c.ico in :icos")
  List<CustomerReference> withIcos(Collection<String> icos);

  /** Customers whose names are the same in Czech order. */
  @Query(
      "select new cz.ohlas.customer.CustomerReference(c.id, c.name, coalesce(c.ico, ''))"
          + " from Customer c where c.nameSort in :keys")
  List<CustomerReference> named(Collection<String> keys);

  /** Whoever changes something that must not overlap within a customer queues here. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Customer c where c.id = :id")
  Optional<Customer> lock(long id);

  @Query(
      "select c.id from Customer c where c.id = (select t.customer.id from Contact t where t.id = :contactId)")
  Optional<Long> ofContact(long contactId);
}
