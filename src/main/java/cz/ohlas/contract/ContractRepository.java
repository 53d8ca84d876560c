package cz.ohlas.contract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContractRepository extends JpaRepository<Contract, Long> {

  @Query(
      "select c from Contract c join fetch c.servicePackage join fetch c.customer"
          + " left join fetch c.registrationIds"
          + " left join fetch c.packageChanges p left join fetch p.servicePackage"
          + " where c.customer.id = :customerId order by c.validFrom desc, c.id desc")
  List<Contract> ofCustomer(long customerId);

  /** Contracts that hold on some day from the one to the other. */
  @Query(
      "select c from Contract c join fetch c.servicePackage join fetch c.customer"
          + " left join fetch c.registrationIds"
          + " left join fetch c.packageChanges p left join fetch p.servicePackage"
          + " where c.validFrom <= :to and (c.termination.lastDay is null or c.termination.lastDay >= :from)"
          + " and (c.termination.lastDay is null or c.termination.lastDay >= c.validFrom)"
          + " and (c.notice.endsOn is null or c.notice.endsOn >= :from)"
          + " and (c.prolongation.kind <> NONE or c.validTo >= :from)"
          + " order by c.customer.nameSort, c.validFrom, c.id")
  List<Contract> heldBetween(LocalDate from, LocalDate to);

  /** Contracts whose last day, which nothing moves any more, lies between the two. */
  @Query(
      "select c from Contract c join fetch c.customer"
          + " where c.endsOnSort between :from and :to"
          + " and (c.termination.lastDay is null or c.termination.lastDay >= c.validFrom)"
          + " and (c.prolongation.kind = NONE or c.notice.endsOn is not null"
          + " or c.termination.lastDay is not null) order by c.endsOnSort, c.id")
  List<Contract> endingBetween(LocalDate from, LocalDate to);

  /** Contracts whose day of notice, as it was last written down, is the day or before it. */
  @Query("select c from Contract c join fetch c.customer where c.noticeBySort <= :day")
  List<Contract> noticeUntil(LocalDate day);

  /** Contracts that prolong themselves and are sorted by a day that has passed. */
  @Query(
      "select c from Contract c where c.noticeBySort < :today"
          + " or (c.endsOnSort < :today and c.prolongation.kind = MONTHS"
          + " and c.notice.endsOn is null and c.termination.lastDay is null)")
  List<Contract> sortedBefore(LocalDate today);

  /** Which contracts follow these. */
  @Query(
      "select new cz.ohlas.contract.ContractRepository$Renewal(c.renewsContractId, c.id)"
          + " from Contract c where c.renewsContractId in :ids"
          + " and (c.termination.lastDay is null or c.termination.lastDay >= c.validFrom)")
  List<Renewal> renewing(Collection<Long> ids);

  /** The contract that follows this one. */
  Optional<Contract> findFirstByRenewsContractId(long id);

  /** With whom a contract is. */
  @Query("select c.customer.id from Contract c where c.id = :id")
  Optional<Long> customerOf(long id);

  boolean existsByNumberIgnoreCaseAndIdNot(String number, long id);

  /** One contract follows another. */
  record Renewal(Long of, Long by) {}
}
