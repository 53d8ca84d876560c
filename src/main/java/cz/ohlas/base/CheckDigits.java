package cz.ohlas.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Check digits of Czech identification numbers, the customers' as well as the provider's own.
 * Numbers that fail exist in the public register, so a failed check is a warning, never a refusal.
 */
public final class CheckDigits {

  private static final Pattern ICO = Pattern.compile("[0-9]{8}");
  private static final Pattern DIC = Pattern.compile("CZ[0-9]{8,10}");
  private static final LocalDate FULL_MODULUS_SINCE = LocalDate.of(1985, 1, 1);

  private CheckDigits() {}

  /** Whether it is eight digits of which the last one checks the others. */
  public static boolean isValidIco(@Nullable String ico) {
    return ico != null
        && ICO.matcher(ico).matches()
        && (11 - weighted(ico.substring(0, 7)) % 11) % 10 == digit(ico, 7);
  }

  /**
   * Whether it is CZ with the IČO of a company or with the birth number of a person (nine digits
   * until 1953, ten since) or with a number that the tax office gave a person instead.
   */
  public static boolean isValidDic(@Nullable String dic) {
    if (dic == null || !DIC.matcher(dic).matches()) {
      return false;
    }
    String number = dic.substring(2);
    return switch (number.length()) {
      case 8 -> isValidIco(number);
      case 9 -> number.startsWith("6") ? isGivenByTaxOffice(number) : isBirthNumber(number);
      default -> isBirthNumber(number);
    };
  }

  private static boolean isGivenByTaxOffice(String number) {
    int rest = weighted(number.substring(1, 8)) % 11;
    return Math.floorMod(8 - (10 - rest) % 11, 10) == digit(number, 8);
  }

  private static boolean isBirthNumber(String number) {
    int twoDigitYear = Integer.parseInt(number.substring(0, 2));
    boolean old = number.length() == 9;
    if (old && twoDigitYear > 53) {
      return false;
    }
    int year = (old || twoDigitYear > 53 ? 1900 : 2000) + twoDigitYear;
    int month = Integer.parseInt(number.substring(2, 4)) % 50;
    if (month > 20 && year > 2003) {
      month -= 20;
    }
    LocalDate born;
    try {
      born = LocalDate.of(year, month, Integer.parseInt(number.substring(4, 6)));
    } catch (DateTimeException impossible) {
      return false;
    }
    if (old) {
      return true;
    }
    long rest = Long.parseLong(number.substring(0, 9)) % 11;
    return (born.isBefore(FULL_MODULUS_SINCE) ? rest % 10 : rest) == digit(number, 9);
  }

  private static int weighted(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += digit(digits, i) * (8 - i);
    }
    return sum;
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }
}
