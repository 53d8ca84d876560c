package cz.ohlas.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Statements as stored. */
interface StatementRepository extends JpaRepository<Statement, Long> {

  /** Those of a customer's month, the last revision first. */
  @Query(
      """
      select s from Statement s
      where s.customer.id = :customerId and s.monthStart = :month
      order by s.revision desc
      """)
  List<Statement> ofMonth(@Param("customerId") long customerId, @Param("month") LocalDate month);

  /** Those of all customers' month, the last revision of each first. */
  @Query(
      """
      select s from Statement s join fetch s.customer
      where s.monthStart = :month
      order by s.revision desc, s.id desc
      """)
  List<Statement> ofMonth(@Param("month") LocalDate month);

  /** The first day of the latest month of which the customer has a statement. */
  @Query("select max(s.monthStart) from Statement s where s.customer.id = :customerId")
  Optional<LocalDate> latestMonthOf(@Param("customerId") long customerId);

  /** All of a customer's, each month's ordinary one before those that correct it. */
  @Query(
      """
      select s from Statement s
      where s.customer.id = :customerId
      order by s.monthStart, s.revision
      """)
  List<Statement> ofCustomer(@Param("customerId") long customerId);
}
