package cz.ohlas.complaint;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TestimonyRepository extends JpaRepository<Testimony, Long> {

  List<Testimony> findByComplaintIdOrderById(long complaintId);

  boolean existsByComplaintIdAndStaffId(long complaintId, long staffId);

  boolean existsByComplaintIdAndStaffIdAndGivenAtIsNull(long complaintId, long staffId);

  @Query(
      """
      select t from Testimony t join fetch t.complaint c join fetch c.customer
      where t.staffId = :staffId and t.givenAt is null and c.confidential = false
        and c.state <> ANSWERED
      order by c.dueSort, t.id
      """)
  List<Testimony> askedOf(long staffId);
}
