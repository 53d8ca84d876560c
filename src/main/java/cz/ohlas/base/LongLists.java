package cz.ohlas.base;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Which of the ready-made lists are longer than lists are counted. A list of records that are never
 * deleted only grows, so what was too long once is not counted again; that a request is reopened
 * now and then makes no difference that anybody could see.
 */
@Component
public class LongLists {

  private final Set<Object> tooLong = ConcurrentHashMap.newKeySet();

  /**
   * The length, counted where it is not known to be beyond counting.
   *
   * @param list what the list is known by among all lists: one of a few, never what people type
   */
  public CappedCount length(Object list, Supplier<CappedCount> counting) {
    if (tooLong.contains(list)) {
      return new CappedCount(CappedCount.CAP, true);
    }
    CappedCount length = counting.get();
    if (length.more()) {
      tooLong.add(list);
    }
    return length;
  }

  void forget() {
    tooLong.clear();
  }
}
