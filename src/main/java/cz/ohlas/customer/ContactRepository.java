package cz.ohlas.customer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactRepository extends JpaRepository<Contact, Long> {

  @Query("select t from Contact t where t.customer.id = :customerId order by t.nameSort, t.id")
  List<Contact> ofCustomer(long customerId);
}
