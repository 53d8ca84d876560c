package cz.ohlas.customer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProofDocumentRepository extends JpaRepository<ProofDocument, Long> {

  @Query(
      "select p from ProofDocument p join fetch p.document where p.registration.customerId = :customerId order by p.id")
  List<ProofDocument> ofCustomer(long customerId);

  @Query(
      "select p from ProofDocument p join fetch p.document where p.registration.id = :registrationId order by p.id")
  List<ProofDocument> ofRegistration(long registrationId);
}
