package cz.ohlas.complaint;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeputyPeriodRepository extends JpaRepository<DeputyPeriod, Long> {

  @Query(
      "select d from DeputyPeriod d where d.validFrom <= :to and d.validTo >= :from order by d.id")
  List<DeputyPeriod> overlapping(LocalDate from, LocalDate to);

  List<DeputyPeriod> findAllByOrderByValidFromDescIdDesc();
}
