package cz.ohlas.base;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Very many ids that lie close together, as a sequence gives them: about a bit each. */
final class IdSet {

  private static final int PAGE_BITS = 16;
  private static final int WITHIN = (1 << PAGE_BITS) - 1;

  private final Map<Long, BitSet> pages = new HashMap<>();

  void add(long id) {
    pages.computeIfAbsent(id >> PAGE_BITS, page -> new BitSet()).set((int) (id & WITHIN));
  }

  boolean has(long id) {
    BitSet page = pages.get(id >> PAGE_BITS);
    return page != null && page.get((int) (id & WITHIN));
  }
}
