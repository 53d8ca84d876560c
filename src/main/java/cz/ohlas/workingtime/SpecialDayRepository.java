package cz.ohlas.workingtime;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpecialDayRepository extends JpaRepository<SpecialDay, Long> {

  boolean existsByDay(LocalDate day);

  List<SpecialDay> findByDayBetweenOrderByDay(LocalDate from, LocalDate to);
}
