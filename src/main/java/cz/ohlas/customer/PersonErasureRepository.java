package cz.ohlas.customer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonErasureRepository extends JpaRepository<PersonErasure, Long> {

  @Query("select e from PersonErasure e where e.customerId = :customerId order by e.id")
  List<PersonErasure> ofCustomer(long customerId);
}
