package cz.ohlas.request;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Saved lists as stored. */
interface SavedRequestViewRepository extends JpaRepository<SavedRequestView, Long> {

  /** A person's own, in the order of saving. */
  List<SavedRequestView> findByStaffIdOrderById(long staffId);
}
