package cz.ohlas.customer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegistrationRepository extends JpaRepository<Registration, Long> {

  @Query("select r from Registration r where r.customer.id = :customerId order by r.id")
  List<Registration> ofCustomer(long customerId);
}
