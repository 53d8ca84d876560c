package cz.ohlas.contract;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContractRepository extends JpaRepository<Contract, Long> {

  @Query(
      "select c from Contract c join fetch c.servicePackage"
          + " where c.customer.id = :customerId order by c.validFrom desc, c.id desc")
  List<Contract> ofCustomer(long customerId);

  /** Contracts that hold on some day from the one to the other. */
  @Query(
      "select c from Contract c join fetch c.servicePackage join fetch c.customer"
          + " where c.validFrom <= :to and (c.validTo is null or c.validTo >= :from)"
          + " and (c.terminatedOn is null or c.terminatedOn >= :from)"
          + " order by c.customer.nameSort, c.validFrom, c.id")
  List<Contract> heldBetween(LocalDate from, LocalDate to);

  boolean existsByNumberIgnoreCaseAndIdNot(String number, long id);
}
