package cz.ohlas.contract;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ServicePackageRepository extends JpaRepository<ServicePackage, Long> {

  List<ServicePackage> findAllByOrderByPositionAscIdAsc();

  /** How many contracts have the package, had it, or will have it from a day on. */
  @Query(
      "select count(c) from Contract c where c.servicePackage.id = :id"
          + " or exists (select 1 from PackageChange p where p.contract = c"
          + " and p.servicePackage.id = :id)")
  long countContractsWith(long id);

  List<ServicePackage> findByCodeIgnoreCase(String code);
}
