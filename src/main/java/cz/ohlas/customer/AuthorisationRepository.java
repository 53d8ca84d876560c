package cz.ohlas.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AuthorisationRepository extends JpaRepository<Authorisation, Long> {

  /** All approvals of a person, those taken back too. */
  @Query("select a from Authorisation a where a.contact.id = :contactId")
  List<Authorisation> everOfContact(long contactId);

  /** All approvals of a customer's people, those taken back too. */
  @Query("select a from Authorisation a where a.contact.customer.id = :customerId order by a.id")
  List<Authorisation> everOfCustomer(long customerId);

  @Query("select a from Authorisation a where a.contact.id = :contactId and a.takenBack.at is null")
  List<Authorisation> ofContact(long contactId);

  @Query(
      "select a from Authorisation a where a.contact.customer.id = :customerId"
          + " and a.takenBack.at is null"
          + " order by a.validFrom desc, a.id desc")
  List<Authorisation> ofCustomer(long customerId);

  @Query(
      "select a from Authorisation a where a.contact.id = :contactId"
          + " and a.takenBack.at is null and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)")
  Optional<Authorisation> on(long contactId, LocalDate day);
}
