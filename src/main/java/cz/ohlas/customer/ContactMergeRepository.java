package cz.ohlas.customer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactMergeRepository extends JpaRepository<ContactMerge, Long> {

  @Query("select m from ContactMerge m where m.customerId = :customerId")
  List<ContactMerge> ofCustomer(long customerId);

  @Query("select m.contactId from ContactMerge m where m.intoContactId in :ids")
  List<Long> goneInto(Collection<Long> ids);

  /** The person under all the ids that the person's records ever had. */
  default Set<Long> recordsOf(long contactId) {
    Set<Long> all = new LinkedHashSet<>(Set.of(contactId));
    List<Long> latest = List.of(contactId);
    while (!latest.isEmpty()) {
      latest = goneInto(latest).stream().filter(all::add).toList();
    }
    return all;
  }
}
