package cz.ohlas.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored price lists; there are a few only. */
interface PriceListRepository extends Repository<StoredPriceList, Long> {

  Optional<StoredPriceList> findById(long id);

  Optional<StoredPriceList> findFirstByInForceFromLessThanEqualOrderByInForceFromDesc(
      LocalDate day);

  Optional<StoredPriceList> findByInForceFrom(LocalDate day);

  List<StoredPriceList> findAllByOrderByInForceFromDesc();

  StoredPriceList saveAndFlush(StoredPriceList list);

  void delete(StoredPriceList list);
}
