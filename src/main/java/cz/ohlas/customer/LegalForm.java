package cz.ohlas.customer;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Legal forms by the codes of the Czech register of economic subjects. Known codes are shown in
 * words; whatever else is kept as it was written.
 */
public final class LegalForm {

  /** The longest text that is kept. */
  static final int LONGEST = 80;

  private static final List<String> CODES =
      List.of(
          "112", "121", "101", "105", "111", "113", "205", "932", "141", "161", "117", "118", "145",
          "706", "736", "751", "331", "301", "325", "421", "601", "641", "721", "801", "804", "102",
          "107");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, String> BY_WORDS = byWords();

  private LegalForm() {}

  /** The codes that have words, the usual ones first. */
  public static List<String> codes() {
    return CODES;
  }

  /** As a person reads it. */
  public static String words(String kept, Locale locale) {
    return CODES.contains(kept) ? Translations.text(locale, "customer.legalForm." + kept) : kept;
  }

  /** As it is kept: the code, where the text is one or says the same; else the text. */
  public static String kept(String typed) {
    String text = typed.strip();
    return BY_WORDS.getOrDefault(folded(text), text);
  }

  private static Map<String, String> byWords() {
    Map<String, String> codes = new HashMap<>();
    for (String code : CODES) {
      codes.put(code, code);
      for (Locale locale : Translations.locales()) {
        codes.put(folded(words(code, locale)), code);
      }
    }
    codes.put("sro", "112");
    codes.put("spolsro", "112");
    codes.put("as", "121");
    codes.put("osvc", "101");
    codes.put("vos", "111");
    codes.put("ks", "113");
    codes.put("ops", "141");
    codes.put("svj", "145");
    codes.put("zs", "706");
    codes.put("po", "331");
    return codes;
  }

  private static String folded(String text) {
    return SIGNS.matcher(CzechText.folded(text)).replaceAll("");
  }
}
