package cz.ohlas.complaint;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeputyPeriodRepository extends JpaRepository<DeputyPeriod, Long> {

  /** What gives rights on the day, and was not ended meanwhile. */
  @Query(
      """
      select d from DeputyPeriod d
      where d.validFrom <= :day and d.validTo >= :day and d.endedAt is null order by d.id
      """)
  List<DeputyPeriod> inForce(LocalDate day);

  /** What stands in the way of another period: on the day one was ended, the next may begin. */
  @Query(
      """
      select d from DeputyPeriod d
      where d.validFrom <= :to
        and (d.validTo > :from or d.validTo = :from and d.endedAt is null) order by d.id
      """)
  List<DeputyPeriod> overlapping(LocalDate from, LocalDate to);

  List<DeputyPeriod> findAllByOrderByValidFromDescIdDesc();
}
