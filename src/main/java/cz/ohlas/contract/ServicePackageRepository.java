package cz.ohlas.contract;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ServicePackageRepository extends JpaRepository<ServicePackage, Long> {

  List<ServicePackage> findAllByOrderByPositionAscIdAsc();

  List<ServicePackage> findByCodeIgnoreCase(String code);
}
