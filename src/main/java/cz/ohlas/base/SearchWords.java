package cz.ohlas.base;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down the words by which records are found, see {@link TextWords}, and takes away those
 * that are no longer theirs.
 */
@Component
public class SearchWords {

  private static final String INSERT =
      "insert into search_word (kind, word, record_id) values (?, ?, ?)";
  private static final String NEW_TEXT =
      "insert into search_text (words, kind, record_id) values (?, ?, ?)";
  private static final String DELETE =
      "delete from search_word where kind = ? and word = ? and record_id = ?";

  private final JdbcTemplate jdbc;

  SearchWords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What is found. */
  public enum Kind {
    /** A customer, by anything that identifies it. */
    CUSTOMER,
    /** A request, by number, subject and customer. */
    REQUEST,
    /** A complaint. */
    COMPLAINT,
    /** A quote. */
    QUOTE,
    /** A person at a customer. */
    CONTACT
  }

  /**
   * Replaces the words of a record; part of the transaction that changes the record. Nulls are
   * passed over. Two who do this for one record do it one after the other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void index(Kind kind, long recordId, @Nullable String... texts) {
    index(kind, recordId, () -> texts);
  }

  /**
   * Replaces the words of a record by those of several records, which are read only once nobody
   * else replaces them: whoever waited for another sees what that one wrote.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void index(Kind kind, long recordId, Supplier<@Nullable String[]> texts) {
    Set<String> former = held(kind, recordId);
    Set<String> wanted = TextWords.words(texts.get());
    write(DELETE, kind, recordId, without(former, wanted));
    write(INSERT, kind, recordId, without(wanted, former));
    if (former.isEmpty()) {
      jdbc.update(NEW_TEXT, TextWords.joined(wanted), kind.name(), recordId);
    } else if (!former.equals(wanted)) {
      jdbc.update(
          "update search_text set words = ? where kind = ? and record_id = ?",
          TextWords.joined(wanted),
          kind.name(),
          recordId);
    }
  }

  /** Writes down the words of a record that has none yet, as {@link #index} does. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Kind kind, long recordId, @Nullable String... texts) {
    Set<String> words = TextWords.words(texts);
    write(INSERT, kind, recordId, words);
    jdbc.update(NEW_TEXT, TextWords.joined(words), kind.name(), recordId);
  }

  /**
   * Gathers the words of records that have none yet, for those who write down very many: part of
   * the transaction that does, and complete once it was flushed.
   */
  public NewSearchWords gather() {
    return new NewSearchWords(jdbc);
  }

  /** Forgets a record. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(Kind kind, long recordId) {
    write(DELETE, kind, recordId, held(kind, recordId));
    jdbc.update("delete from search_text where kind = ? and record_id = ?", kind.name(), recordId);
  }

  /** The words that the record has, and keeps until the end of this transaction. */
  private Set<String> held(Kind kind, long recordId) {
    return jdbc
        .query(
            "select words from search_text where kind = ? and record_id = ? for update",
            (row, number) -> List.of(row.getString(1).strip().split(" ")),
            kind.name(),
            recordId)
        .stream()
        .flatMap(List::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void write(String statement, Kind kind, long recordId, Set<String> words) {
    jdbc.batchUpdate(
        statement, words.stream().map(word -> new Object[] {kind.name(), word, recordId}).toList());
  }

  private static Set<String> without(Set<String> words, Set<String> others) {
    Set<String> left = new LinkedHashSet<>(words);
    left.removeAll(others);
    return left;
  }
}
