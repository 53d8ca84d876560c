package cz.ohlas.customer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProofDocumentRepository extends JpaRepository<ProofDocument, Long> {

  @Query(
      "select p from ProofDocument p where p.registration.customer.id = :customerId order by p.id")
  List<ProofDocument> ofCustomer(long customerId);
}
