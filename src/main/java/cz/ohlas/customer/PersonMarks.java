package cz.ohlas.customer;

import cz.ohlas.base.CzechText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what a person is recognised in texts: names in either order and without regard to accents and
 * case, e-mail addresses, and phone numbers however they are spelled. A name of one word counts
 * only where it stands alone: within a text it may be anybody's.
 */
public final class PersonMarks {

  private static final int CODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}\\p{M}])";
  private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}\\p{M}])";
  private static final String BETWEEN_WORDS = "[\\s\u00a0.,;_-]{1,3}";
  private static final String BETWEEN_DIGITS = "[\\s\u00a0()./\u2013-]*";
  private static final String EXTENSION =
      "[\\s\u00a0,]*(?:;ext=|#|x|ext\\.?|linka|klapka|kl\\.?)[\\s\u00a0:]*";
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0,]+");
  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");
  private static final String HOME = "+420";
  private static final int SHORTEST_NUMBER = 6;

  /** Titles that stand behind a name without a full stop. */
  private static final Set<String> TITLES = Set.of("mba", "llm", "dis", "bba", "st", "ml");

  /** Too long a replacement for its column becomes this. */
  private static final String SHORT = "…";

  private final String replacement;
  private final String removed;
  private final List<Pattern> names = new ArrayList<>();
  private final List<Pattern> reach = new ArrayList<>();

  /**
   * Takes what a name becomes, what an address or a number becomes, and the marks; blank ones are
   * passed over.
   */
  public PersonMarks(
      String replacement,
      String removed,
      Collection<String> names,
      Collection<String> emails,
      Collection<String> phones) {
    this.replacement = replacement;
    this.removed = removed;
    Set<String> patterns = new LinkedHashSet<>();
    names.stream().filter(name -> !name.isBlank()).forEach(name -> addName(patterns, name));
    patterns.forEach(pattern -> this.names.add(Pattern.compile(pattern, CODE)));
    emails.stream().filter(email -> !email.isBlank()).map(PersonMarks::email).forEach(reach::add);
    phones.forEach(phone -> phone(phone).ifPresent(reach::add));
  }

  /** The text without the person; the very same text where it does not tell of the person. */
  public String without(String text) {
    return without(text, replacement, removed);
  }

  /** The same, no longer than the column in which it stands. */
  public String without(String text, int longest) {
    String usual = without(text);
    return usual.length() <= longest ? usual : without(text, SHORT, SHORT);
  }

  /** Whether the text tells of the person. */
  public boolean isIn(String text) {
    return !without(text).equals(text);
  }

  private String without(String text, String name, String address) {
    String before = Normalizer.normalize(text, Normalizer.Form.NFD);
    String after = before;
    for (Pattern pattern : reach) {
      after = pattern.matcher(after).replaceAll(Matcher.quoteReplacement(address));
    }
    for (Pattern pattern : names) {
      after = pattern.matcher(after).replaceAll(Matcher.quoteReplacement(name));
    }
    return after.equals(before) ? text : Normalizer.normalize(after, Normalizer.Form.NFC);
  }

  private static void addName(Set<String> patterns, String name) {
    List<String> all = SPACE.splitAsStream(name.strip()).filter(word -> !word.isEmpty()).toList();
    List<String> core = all.stream().filter(word -> !isTitle(word)).toList();
    patterns.add("^\\s*" + phrase(all) + "\\s*$");
    if (core.size() > 1) {
      patterns.add(NO_LETTER_BEFORE + phrase(core) + NO_LETTER_BEHIND);
      List<String> surnameFirst = new ArrayList<>(core.subList(1, core.size()));
      surnameFirst.add(core.getFirst());
      patterns.add(NO_LETTER_BEFORE + phrase(surnameFirst) + NO_LETTER_BEHIND);
      List<String> lastFirst = new ArrayList<>(core.subList(0, core.size() - 1));
      lastFirst.addFirst(core.getLast());
      patterns.add(NO_LETTER_BEFORE + phrase(lastFirst) + NO_LETTER_BEHIND);
    } else if (core.size() == 1) {
      patterns.add("^\\s*" + phrase(core) + "\\s*$");
    }
  }

  private static boolean isTitle(String word) {
    return word.endsWith(".") || TITLES.contains(CzechText.folded(word));
  }

  private static String phrase(List<String> words) {
    return words.stream().map(PersonMarks::word).collect(Collectors.joining(BETWEEN_WORDS));
  }

  /** Each letter with whatever accent. */
  private static String word(String word) {
    return CzechText.folded(word)
        .codePoints()
        .mapToObj(letter -> Pattern.quote(Character.toString(letter)) + "\\p{M}*")
        .collect(Collectors.joining());
  }

  private static Pattern email(String email) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}._%+-])"
            + Pattern.quote(Normalizer.normalize(email.strip(), Normalizer.Form.NFD))
            + "(?![\\p{L}\\p{N}_-])",
        CODE);
  }

  private static Optional<Pattern> phone(String phone) {
    Optional<PhoneNumber> read = PhoneNumber.read(phone);
    String dialled = read.map(PhoneNumber::dialled).orElse(phone);
    String digits = NOT_DIGIT.matcher(dialled).replaceAll("");
    if (digits.length() < SHORTEST_NUMBER) {
      return Optional.empty();
    }
    boolean home = dialled.startsWith(HOME);
    String number =
        "(?<!\\d)\\(?(?:(?:\\+|00)?"
            + (home ? digits(HOME.substring(1)) + BETWEEN_DIGITS : "")
            + ")?"
            + digits(home ? digits.substring(HOME.length() - 1) : digits);
    String extension = read.map(PhoneNumber::extension).orElse("");
    return Optional.of(
        Pattern.compile(
            number + (extension.isEmpty() ? "" : EXTENSION + extension) + "(?!\\d)", CODE));
  }

  private static String digits(String digits) {
    return Arrays.stream(digits.split("")).collect(Collectors.joining(BETWEEN_DIGITS));
  }
}
