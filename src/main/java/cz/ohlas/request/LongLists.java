package cz.ohlas.request;

import cz.ohlas.base.CappedCount;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Which of the ready-made lists are longer than lists are counted. The list of all and that of the
 * ended ones only grow, so what was too long once is not counted again; that a request is reopened
 * now and then makes no difference that anybody could see.
 */
@Component
class LongLists {

  private final Set<RequestView> tooLong = ConcurrentHashMap.newKeySet();

  /** The length, counted where it is not known to be beyond counting. */
  CappedCount length(RequestView view, Supplier<CappedCount> counting) {
    if (tooLong.contains(view)) {
      return new CappedCount(CappedCount.CAP, true);
    }
    CappedCount length = counting.get();
    if (length.more()) {
      tooLong.add(view);
    }
    return length;
  }

  void forget() {
    tooLong.clear();
  }
}
