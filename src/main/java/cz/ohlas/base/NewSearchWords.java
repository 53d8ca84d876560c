package cz.ohlas.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Words of many records that have none yet. They are written in their own order, very many at once:
 * an index that grows in order is touched far less often than one that grows everywhere.
 */
public final class NewSearchWords {

  private static final int MANY = 400_000;

  private final JdbcTemplate jdbc;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> whole = new ArrayList<>();

  NewSearchWords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The words of a record. */
  public void add(SearchWords.Kind kind, long recordId, List<String> texts) {
    Set<String> words = TextWords.words(texts.toArray(String[]::new));
    for (String word : words) {
      rows.add(new Row(kind.name(), word, recordId));
    }
    whole.add(new Row(kind.name(), TextWords.joined(words), recordId));
    if (rows.size() >= MANY) {
      flush();
    }
  }

  /** Writes what was gathered. */
  public void flush() {
    // Within each kind that is the order of the index, which is all that counts
    rows.sort(Comparator.comparing(Row::words).thenComparingLong(Row::recordId));
    write("insert into search_word (kind, word, record_id) values (?, ?, ?)", rows);
    write("insert into search_text (kind, words, record_id) values (?, ?, ?)", whole);
  }

  private void write(String statement, List<Row> waiting) {
    jdbc.batchUpdate(
        statement,
        waiting,
        10_000,
        (insert, row) -> {
          insert.setString(1, row.kind());
          insert.setString(2, row.words());
          insert.setLong(3, row.recordId());
        });
    waiting.clear();
  }

  private record Row(String kind, String words, long recordId) {}
}
