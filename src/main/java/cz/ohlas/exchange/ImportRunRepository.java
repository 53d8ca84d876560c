package cz.ohlas.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportRunRepository extends JpaRepository<ImportRun, Long> {

  List<ImportRun> findTop20ByOrderByIdDesc();

  @Modifying
  @Query(
      "update ImportRun r set r.state = cz.ohlas.exchange.ImportState.INTERRUPTED, r.endedAt = :now,"
          + " r.version = r.version + 1 where r.state in :unfinished")
  void interrupt(Collection<ImportState> unfinished, Instant now);
}
