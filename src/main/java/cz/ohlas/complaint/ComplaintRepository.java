package cz.ohlas.complaint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ComplaintRepository extends JpaRepository<Complaint, Long> {

  @Query(
      """
      select c from Complaint c
      where c.customer.id = :customerId and c.confidential = false
        and (c.receivedOn between :from and :to or c.dispatch.dispatchedOn between :from and :to)
      order by c.receivedOn, c.number
      """)
  List<Complaint> receivedOrAnswered(long customerId, LocalDate from, LocalDate to);

  @Query(
      """
      select c from Complaint c join fetch c.customer
      where c.state in :states order by c.dueSort, c.id limit :limit
      """)
  List<Complaint> waiting(Collection<ComplaintState> states, int limit);

  @Query(
      """
      select count(c) from Complaint c
      where c.state in :states and c.statutoryEnd between :from and :to
      """)
  int countEnding(Collection<ComplaintState> states, LocalDate from, LocalDate to);

  List<Complaint> findByCustomerId(long customerId);

  int countByState(ComplaintState state);
}
