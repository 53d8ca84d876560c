package cz.ohlas.security;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CzechText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and none that people try first. It says nothing about signs and
 * capitals, which only make passwords harder to remember.
 */
@Component
class PasswordRule {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1+.{0,3}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_LETTER = Pattern.compile("[^a-z]+");
  private static final List<String> SEQUENCES =
      List.of(
          "01234567890123456789",
          "abcdefghijklmnopqrstuvwxyz",
          "qwertyuiop",
          "qwertzuiop",
          "asdfghjkl",
          "zxcvbnm",
          "yxcvbnm",
          "1q2w3e4r5t6y7u8i9o0p",
          "1q2w3e4r5t6z7u8i9o0p");
  private static final int SHORTEST_RUN = 3;
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_REST = 6;

  private final Set<String> known;
  private final List<GuessableWords> guessable;

  PasswordRule(List<GuessableWords> guessable) {
    this.guessable = guessable;
    this.known = known();
  }

  /**
   * Checks a password somebody wants.
   *
   * @param about what is known of the person: login name, name, and the like
   * @throws BusinessRuleViolation with the sentence that says what is wrong
   */
  void check(String password, Collection<String> about) {
    if (password.length() < SHORTEST) {
      throw BusinessRuleViolation.plain("security.rule.password.short", SHORTEST);
    }
    if (password.length() > LONGEST) {
      throw BusinessRuleViolation.plain("security.rule.password.long", LONGEST);
    }
    String folded = CzechText.folded(password);
    if (known.contains(folded)) {
      throw BusinessRuleViolation.plain("security.rule.password.known");
    }
    if (REPEATED.matcher(folded).matches() || isSequence(folded)) {
      throw BusinessRuleViolation.plain("security.rule.password.pattern");
    }
    if (isAbout(folded, about)) {
      throw BusinessRuleViolation.plain("security.rule.password.guessable");
    }
  }

  /** Nothing but pieces of alphabet, keyboard rows and counting, forwards or backwards. */
  private static boolean isSequence(String password) {
    int from = 0;
    while (from < password.length()) {
      int run = longestRun(password, from);
      if (run < Math.min(SHORTEST_RUN, password.length() - from)) {
        return false;
      }
      from += run;
    }
    return true;
  }

  private static int longestRun(String password, int from) {
    int longest = 1;
    for (String sequence : SEQUENCES) {
      String backwards = new StringBuilder(sequence).reverse().toString();
      for (String direction : List.of(sequence, backwards)) {
        int length = longest;
        while (from + length < password.length()
            && direction.contains(password.substring(from, from + length + 1))) {
          length++;
        }
        longest = length;
      }
    }
    return longest;
  }

  /** Little is left once everything known about the person and the company is taken out. */
  private boolean isAbout(String folded, Collection<String> about) {
    String rest = folded;
    List<String> words =
        Stream.of(
                about.stream(),
                guessable.stream().flatMap(source -> source.words().stream()),
                Stream.of("ohlas", "oktell", "heslo", "password"))
            .flatMap(texts -> texts)
            .map(CzechText::folded)
            .flatMap(text -> Stream.concat(Stream.of(text), BETWEEN_WORDS.splitAsStream(text)))
            .filter(word -> word.length() >= SHORTEST_WORD)
            .sorted((one, other) -> other.length() - one.length())
            .toList();
    for (String word : words) {
      rest = rest.replace(word, "");
    }
    return rest.length() < folded.length()
        && NOT_LETTER.matcher(rest).replaceAll("").length() < SHORTEST_REST;
  }

  private static Set<String> known() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource("known-passwords.txt").getInputStream(),
                StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
