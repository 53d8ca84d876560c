package cz.ohlas.customer;

import cz.ohlas.base.CheckDigits;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identification numbers of customers: as they are typed, as registers write them, and whether
 * their check digits fit. Numbers that fail exist in the public register, so a failed check is a
 * warning, never a refusal.
 */
public final class CzechIds {

  private static final Pattern ICO = Pattern.compile("[0-9]{8}");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern SHORT_ICO = Pattern.compile("[0-9]{1,7}");

  private CzechIds() {}

  /** Whether it is eight digits of which the last one checks the others. */
  public static boolean isValidIco(@Nullable String ico) {
    return CheckDigits.isValidIco(ico);
  }

  /**
   * Whether it is CZ with the IČO of a company or with the birth number of a person (nine digits
   * until 1953, ten since) or with a number that the tax office gave a person instead.
   */
  public static boolean isValidDic(@Nullable String dic) {
    return CheckDigits.isValidDic(dic);
  }

  /** Whether it is eight digits, whatever they say. */
  static boolean looksLikeIco(String ico) {
    return ICO.matcher(ico).matches();
  }

  /** As registers write it: no spaces, short ones filled up with leading zeros. */
  static String tidyIco(String typed) {
    String ico = SPACES.matcher(typed).replaceAll("");
    return SHORT_ICO.matcher(ico).matches() ? "0".repeat(8 - ico.length()) + ico : ico;
  }

  /** As registers write it: no spaces, capital letters. */
  static String tidyDic(String typed) {
    return SPACES.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** Whether something is typed that is no IČO whose check digit fits, spaces aside. */
  public static boolean isDoubtfulIco(String typed) {
    String ico = tidyIco(typed);
    return !ico.isEmpty() && !isValidIco(ico);
  }

  /**
   * Whether the number typed claims to be a Czech DIČ but its check digits deny it; other
   * countries' numbers pass.
   */
  public static boolean isDoubtfulDic(String typed) {
    String dic = tidyDic(typed);
    return dic.startsWith("CZ") && !isValidDic(dic);
  }
}
