package cz.ohlas.contract.ui;

import java.util.Map;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * The accepted quotes that contracts were made from. The feature of quotes brings it; contracts do
 * not know quotes.
 */
@NamedInterface("ui")
@FunctionalInterface
public interface SourceQuotes {

  /** A quote as a link names it. */
  record Source(String name, String path) {}

  /** Those of these quotes that there are, by their ids. */
  Map<Long, Source> of(Set<Long> quoteIds);
}
