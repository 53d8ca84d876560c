package cz.ohlas.customer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SiteRepository extends JpaRepository<Site, Long> {

  @Query(
      "select s from Site s where s.customer.id = :customerId and s.removed = false"
          + " order by s.nameSort, s.id")
  List<Site> ofCustomer(long customerId);
}
