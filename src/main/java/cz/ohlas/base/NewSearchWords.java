package cz.ohlas.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Words of many records that have none yet. They are written in their own order, very many at once:
 * an index that grows in order is touched far less often than one that grows everywhere.
 */
public final class NewSearchWords {

  private static final int MANY = 400_000;

  private final JdbcTemplate jdbc;
  private final List<Row> rows = new ArrayList<>();

  NewSearchWords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The words of a record. */
  public void add(SearchWords.Kind kind, long recordId, List<String> texts) {
    for (String word : SearchWords.words(texts.toArray(String[]::new))) {
      rows.add(new Row(kind.name(), word, recordId));
    }
    if (rows.size() >= MANY) {
      flush();
    }
  }

  /** Writes what was gathered. */
  public void flush() {
    rows.sort(
        Comparator.comparing(Row::kind).thenComparing(Row::word).thenComparingLong(Row::recordId));
    jdbc.batchUpdate(
        "insert into search_word (kind, word, record_id) values (?, ?, ?)",
        rows,
        10_000,
        (insert, row) -> {
          insert.setString(1, row.kind());
          insert.setString(2, row.word());
          insert.setLong(3, row.recordId());
        });
    rows.clear();
  }

  private record Row(String kind, String word, long recordId) {}
}
