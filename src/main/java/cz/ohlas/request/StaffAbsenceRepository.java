package cz.ohlas.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Absences as stored. */
interface StaffAbsenceRepository extends JpaRepository<StaffAbsence, Long> {

  /** Those that go on or are to come, in order. */
  @Query("select a from StaffAbsence a where a.toDay >= :today order by a.fromDay, a.id")
  List<StaffAbsence> notOver(@Param("today") LocalDate today);

  /** Those of the person that have a day in common with these. */
  @Query(
      """
      select a from StaffAbsence a
      where a.staffId = :staffId and a.fromDay <= :to and a.toDay >= :from
      """)
  List<StaffAbsence> overlapping(
      @Param("staffId") long staffId, @Param("from") LocalDate from, @Param("to") LocalDate to);

  /** What the people work on. */
  @Query(
      """
      select new cz.ohlas.request.StaffAbsenceRepository$Load(
        r.assigneeStaffId, count(r.id),
        sum(case when r.stage = cz.ohlas.request.Stage.TO_ANSWER then 1 else 0 end))
      from SupportRequest r
      where r.assigneeStaffId in :people and r.ended = false
      group by r.assigneeStaffId
      """)
  List<Load> loads(@Param("people") Collection<Long> people);

  /** The open requests of a person. */
  @Query(
      "select r.id from SupportRequest r where r.assigneeStaffId = :staffId and r.ended = false"
          + " order by r.id")
  List<Long> openOf(@Param("staffId") long staffId);

  /** Whoever writes down an absence of the person has to wait for this one. */
  @Query(value = "select id from staff_account where id = :staffId for update", nativeQuery = true)
  Long lock(@Param("staffId") long staffId);

  /** How many open requests a person has, and how many of them wait for an answer. */
  record Load(Long staffId, long open, long toAnswer) {}
}
