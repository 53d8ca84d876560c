package cz.ohlas.base;

import java.text.Collator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Czech order, folding for search and typography. */
public final class CzechText {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern LOOSE_PREPOSITION =
      Pattern.compile("(?<![\\p{L}\\p{N}])([kKsSvVzZoOuUaAiI]) (?=\\S)");
  private static final Pattern LOOSE_LEGAL_FORM =
      Pattern.compile("\\b(s\\.|a\\.|v\\.|k\\.|o\\.) ?(r\\.|s\\.|o\\.)( ?)(o\\.)?");
  private static final Pattern LOOSE_MARK =
      Pattern.compile("(?<!\\p{L})(č\\.|čl\\.|odst\\.|§) (?=[\\p{L}\\p{N}])");
  private static final Pattern LOOSE_DATE =
      Pattern.compile("\\b(dne )?\\d{1,2}\\.[ \u00a0]\\d{1,2}\\.([ \u00a0]\\d{4}\\b)?");
  private static final Pattern LOOSE_UNIT =
      Pattern.compile("(?<=\\d) (?=(Kč|%|h|min|hod\\.|ks|dnů|dny|den|let|roky|rok)(?!\\p{L}))");
  private static final char NO_BREAK = '\u00a0';
  private static final int SORT_KEY_LENGTH = 200;

  private CzechText() {}

  /**
   * A key whose plain byte order is the Czech order of the texts (ch after h); 200 characters at
   * most.
   */
  public static String sortKey(String text) {
    Collator collator = Collator.getInstance(Translations.CZECH);
    collator.setStrength(Collator.TERTIARY);
    String key = HexFormat.of().formatHex(collator.getCollationKey(text).toByteArray());
    return key.length() <= SORT_KEY_LENGTH ? key : key.substring(0, SORT_KEY_LENGTH);
  }

  /** Without accents and case: what people type into a search field. */
  public static String folded(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Binds one-letter prepositions to their word and keeps together what reads as one: legal forms
   * such as "s. r. o.", dates, numbers with their units, "č. 12" and "§ 1740".
   */
  public static String typeset(String text) {
    String bound = LOOSE_PREPOSITION.matcher(text).replaceAll("$1" + NO_BREAK);
    String whole = bind(LOOSE_DATE, bind(LOOSE_MARK, bind(LOOSE_LEGAL_FORM, bound)));
    return LOOSE_UNIT.matcher(whole).replaceAll(String.valueOf(NO_BREAK));
  }

  private static String bind(Pattern loose, String text) {
    return loose.matcher(text).replaceAll(found -> found.group().replace(' ', NO_BREAK));
  }
}
