package cz.ohlas.base;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words by which records are found: beginnings of words without accents and case, and phone
 * numbers by their endings of four digits and more.
 */
@Component
public class SearchWords {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}@._+-]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s\u00a0().-]{4,}");
  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");
  private static final Pattern INNER = Pattern.compile("[@._+-]+");
  private static final int LONGEST = 60;
  private static final int SHORTEST_ENDING = 4;

  /** So many digits has a number within a country. */
  private static final int LONGEST_ENDING = 9;

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
   * passed over.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void index(Kind kind, long recordId, @Nullable String... texts) {
    remove(kind, recordId);
    add(kind, recordId, texts);
  }

  /** Writes down the words of a record that has none yet, as {@link #index} does. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Kind kind, long recordId, @Nullable String... texts) {
    List<Object[]> rows =
        words(texts).stream().map(word -> new Object[] {kind.name(), word, recordId}).toList();
    jdbc.batchUpdate("insert into search_word (kind, word, record_id) values (?, ?, ?)", rows);
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
    jdbc.update("delete from search_word where kind = ? and record_id = ?", kind.name(), recordId);
  }

  /** The folded words that somebody typed, in the form in which they are compared. */
  public static List<String> typed(String text) {
    String trimmed = text.strip();
    if (PHONE.matcher(trimmed).matches()) {
      String digits = NOT_DIGIT.matcher(trimmed).replaceAll("");
      return List.of(cut(digits));
    }
    return NOT_WORD
        .splitAsStream(CzechText.folded(trimmed))
        .filter(word -> !word.isBlank())
        .map(SearchWords::cut)
        .distinct()
        .toList();
  }

  /**
   * All words of the texts: whole, their parts around punctuation, and the endings of phone
   * numbers; without those that are the beginning of another.
   */
  static Set<String> words(@Nullable String... texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      if (text == null) {
        continue;
      }
      if (PHONE.matcher(text.strip()).matches()) {
        addEndings(words, text);
      } else {
        addWords(words, text);
      }
    }
    words.remove("");
    return withoutBeginnings(words);
  }

  private static void addWords(Set<String> words, String text) {
    NOT_WORD
        .splitAsStream(CzechText.folded(text))
        .forEach(word -> {
          words.add(cut(word));
          INNER
              .splitAsStream(word)
              .filter(part -> part.length() > 1)
              .map(SearchWords::cut)
              .forEach(words::add);
        });
  }

  /** The whole number and its endings, which never begin within the code of a country. */
  private static void addEndings(Set<String> words, String text) {
    String digits = NOT_DIGIT.matcher(text).replaceAll("");
    words.add(cut(digits));
    if (text.strip().startsWith("+")) {
      words.add(cut("+" + digits));
    }
    int first = Math.max(0, digits.length() - LONGEST_ENDING);
    for (int from = first; from + SHORTEST_ENDING <= digits.length(); from++) {
      words.add(cut(digits.substring(from)));
    }
  }

  /** Whatever begins a longer word is found by that one. */
  private static Set<String> withoutBeginnings(Set<String> words) {
    List<String> sorted = words.stream().sorted().toList();
    Set<String> needed = new LinkedHashSet<>();
    for (int at = 0; at < sorted.size(); at++) {
      boolean last = at + 1 == sorted.size();
      if (last || !sorted.get(at + 1).startsWith(sorted.get(at))) {
        needed.add(sorted.get(at));
      }
    }
    return needed;
  }

  private static String cut(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }
}
