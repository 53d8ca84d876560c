package cz.ohlas.base;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text are, as they are compared: beginnings of words without accents and case,
 * and phone numbers by their endings of four digits and more.
 */
public final class TextWords {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}@._+-]+");

  /**
   * Half of all companies have one of these, whole or in pieces as it is written or typed so far;
   * nobody is looked for by them.
   */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          ("spol. spol.s spol.s. spol.s.r spol.s.r. spol.s.r.o spol.s.r.o."
                  + " s. r. o. a. v. k. z. p. s.r s.r. s.r.o s.r.o. r.o r.o. a.s a.s. v.o v.o. v.o.s"
                  + " v.o.s. o.s o.s. k.s k.s. z.s z.s. o.p o.p. o.p.s o.p.s. p.s p.s.")
              .split(" "));

  /**
   * With one of these a legal form may begin, or go on: beside another word it says nothing yet.
   */
  private static final String LEGAL_LETTERS = "sroavkzp";

  private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s\u00a0().-]{4,}");

  /** The year and the number of a request without its letter. */
  private static final Pattern RECORD_NUMBER = Pattern.compile("\\d{4}-\\d{1,6}");

  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");
  private static final int LONGEST = 60;

  /** The code of Czechia, which few people say and nobody looks for. */
  private static final String HOME_CODE = "420";

  /** So many digits has a number within the country. */
  private static final int WITHIN_COUNTRY = 9;

  /** Marks a number whose digits stand in the opposite order; no word begins so. */
  private static final String BACKWARDS = "~";

  private static final Pattern ENDING = Pattern.compile("\\d{4,}");

  private TextWords() {}

  /** As {@link SearchText} has them. */
  static String joined(Set<String> words) {
    return words.stream().collect(Collectors.joining(" ", " ", " "));
  }

  /**
   * What a word must begin with to be the one typed: digits may also be the end of a number, or its
   * beginning with the code of the country.
   */
  static List<String> beginnings(String typed) {
    if (!ENDING.matcher(typed).matches()) {
      return List.of(typed);
    }
    String backwards = BACKWARDS + new StringBuilder(typed).reverse();
    return isOfHome(typed) && typed.length() > HOME_CODE.length() + 2
        ? List.of(typed, backwards, typed.substring(HOME_CODE.length()))
        : List.of(typed, backwards);
  }

  /** The folded words that somebody typed, in the form in which they are compared. */
  public static List<String> typed(String text) {
    String trimmed = text.strip();
    if (RECORD_NUMBER.matcher(trimmed).matches()) {
      return List.of(trimmed.split("-"));
    }
    if (PHONE.matcher(trimmed).matches()) {
      String digits = NOT_DIGIT.matcher(trimmed).replaceAll("");
      return digits.isEmpty() ? List.of() : List.of(cut(digits));
    }
    List<String> words =
        NOT_WORD
            .splitAsStream(CzechText.folded(trimmed))
            .filter(word -> !word.isBlank() && !LEGAL_FORMS.contains(word))
            .map(TextWords::cut)
            .distinct()
            .toList();
    return words.size() > 1 ? words.stream().filter(word -> !isLegalLetter(word)).toList() : words;
  }

  private static boolean isLegalLetter(String word) {
    return word.length() == 1 && LEGAL_LETTERS.contains(word);
  }

  /**
   * All words of the texts: whole, their parts around punctuation, the host of an address, and
   * phone numbers also backwards; without legal forms, and without those that are the beginning of
   * another.
   */
  static Set<String> words(@Nullable String... texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      if (text == null) {
        continue;
      }
      if (PHONE.matcher(text.strip()).matches()) {
        addNumber(words, text);
      } else {
        addWords(words, text);
      }
    }
    words.remove("");
    return withoutBeginnings(words);
  }

  private static void addWords(Set<String> words, String text) {
    String folded = CzechText.folded(text);
    int begin = 0;
    for (int at = 0; at <= folded.length(); at++) {
      if (at == folded.length() || !isInWord(folded.charAt(at))) {
        if (at > begin) {
          addWord(words, folded.substring(begin, at));
        }
        begin = at + 1;
      }
    }
  }

  /** As {@link #NOT_WORD} has it; tables bring millions of words. */
  private static boolean isInWord(char sign) {
    return sign < 128
        ? (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || "@._+-".indexOf(sign) >= 0
        : !NOT_WORD.matcher(String.valueOf(sign)).matches();
  }

  /** An address also by its host, whose last label says nothing by itself. */
  private static void addWord(Set<String> words, String word) {
    if (LEGAL_FORMS.contains(word)) {
      return;
    }
    words.add(cut(word));
    int host = word.indexOf('@') + 1;
    int end = host == 0 ? -1 : word.lastIndexOf('.');
    if (end > host) {
      words.add(cut(word.substring(host)));
      addParts(words, word.substring(0, end));
    } else {
      addParts(words, word);
    }
  }

  private static void addParts(Set<String> words, String word) {
    int begin = 0;
    for (int at = 0; at <= word.length(); at++) {
      if (at == word.length() || "@._+-".indexOf(word.charAt(at)) >= 0) {
        if (at > begin + 1) {
          words.add(cut(word.substring(begin, at)));
        }
        begin = at + 1;
      }
    }
  }

  /** Within its country, and backwards, so that its end is a beginning. */
  private static void addNumber(Set<String> words, String text) {
    String digits = NOT_DIGIT.matcher(text).replaceAll("");
    if (!isOfHome(digits) || digits.length() != HOME_CODE.length() + WITHIN_COUNTRY) {
      words.add(cut(digits));
    }
    words.add(cut(digits.substring(Math.max(0, digits.length() - WITHIN_COUNTRY))));
    words.add(cut(BACKWARDS + new StringBuilder(digits).reverse()));
  }

  private static boolean isOfHome(String digits) {
    return digits.startsWith(HOME_CODE);
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
