package cz.ohlas.contract;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PackageChangeRepository extends JpaRepository<PackageChange, Long> {

  @Query(
      "select p from PackageChange p join fetch p.contract join fetch p.servicePackage"
          + " where p.contract.customer.id = :customerId order by p.madeAt desc, p.id desc")
  List<PackageChange> ofCustomer(long customerId);
}
