package cz.ohlas.contract;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgreementRepository extends JpaRepository<AgreementDocument, Long> {

  @Query(
      "select a from AgreementDocument a join fetch a.document join fetch a.contract"
          + " where a.contract.customer.id = :customerId order by a.id")
  List<AgreementDocument> ofCustomer(long customerId);
}
