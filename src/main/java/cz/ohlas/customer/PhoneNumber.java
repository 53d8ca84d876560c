package cz.ohlas.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number. Without a country's code it is a Czech one. A number is what has a possible
 * length: plans of numbers change, so one that no plan knows is doubtful, not refused.
 *
 * @param dialled in the form of E.164: {@code +420227031011}
 * @param extension digits dialled afterwards, or empty
 */
public record PhoneNumber(String dialled, String extension) {

  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
  private static final String HOME = "CZ";
  private static final int HOME_CODE = 420;
  private static final String HOME_PREFIX = "+" + HOME_CODE;
  private static final String EXTENSION = ";ext=";
  private static final int LONGEST = 60;
  private static final int ICO_DIGITS = 8;
  private static final char NO_BREAK = '\u00a0';

  private static final Pattern WRITTEN = Pattern.compile("\\(?\\+?[0-9][0-9 \u00a0()/.\u2013-]*");
  private static final Pattern WITH_EXTENSION =
      Pattern.compile(
          "(.*[0-9)])[ \u00a0,]*(?:;ext=|#|x|ext\\.?|linka|klapka|kl\\.?)[ \u00a0:]*([0-9]{1,7})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_DIALLED = Pattern.compile("[^0-9+]");
  private static final Pattern CZECH =
      Pattern.compile("(?:(?:\\+|00)420)?([1-9][0-9]{2})([0-9]{3})([0-9]{3})");

  /** The number that is written so, if it is one. */
  public static Optional<PhoneNumber> read(String typed) {
    String text = typed.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (WRITTEN.matcher(text).matches()) {
      return dialled(text).map(dialled -> new PhoneNumber(dialled, ""));
    }
    Matcher extended = WITH_EXTENSION.matcher(text);
    return extended.matches() && WRITTEN.matcher(extended.group(1)).matches()
        ? dialled(extended.group(1)).map(dialled -> new PhoneNumber(dialled, extended.group(2)))
        : Optional.empty();
  }

  /** Most numbers are Czech ones of nine digits; tables bring hundreds of thousands of them. */
  private static Optional<String> dialled(String number) {
    Matcher czech = CZECH.matcher(NOT_DIALLED.matcher(number).replaceAll(""));
    if (czech.matches()) {
      return Optional.of(HOME_PREFIX + czech.group(1) + czech.group(2) + czech.group(3));
    }
    try {
      Phonenumber.PhoneNumber parsed = PLANS.parse(number, HOME);
      return PLANS.isPossibleNumberWithReason(parsed) == ValidationResult.IS_POSSIBLE
          ? Optional.of(PLANS.format(parsed, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException none) {
      return Optional.empty();
    }
  }

  /** As it is kept in the table. */
  public String kept() {
    return extension.isEmpty() ? dialled : dialled + EXTENSION + extension;
  }

  /** {@code +420 227 031 011 #12}, with no-break spaces. */
  public String shown() {
    Matcher czech = CZECH.matcher(dialled);
    String shown =
        czech.matches()
            ? HOME_PREFIX + " " + czech.group(1) + " " + czech.group(2) + " " + czech.group(3)
            : PLANS.format(parsed(), PhoneNumberFormat.INTERNATIONAL);
    String all = extension.isEmpty() ? shown : shown + " #" + extension;
    return all.replace(' ', NO_BREAK);
  }

  /** Where a click on it leads. */
  public String link() {
    return "tel:" + kept();
  }

  /** Whether no plan of numbers knows it, although it is as long as numbers are. */
  public boolean isDoubtful() {
    return !PLANS.isValidNumber(parsed());
  }

  /** As it is shown; what is no number stays as it is written. */
  public static String shown(String text) {
    return read(text).map(PhoneNumber::shown).orElseGet(text::strip);
  }

  /** As it is kept; what is no number stays as it is written. */
  static String kept(String text) {
    return read(text).map(PhoneNumber::kept).orElseGet(text::strip);
  }

  /** As it is looked for: however it is spelled, the digits that are dialled. */
  static String searched(String typed) {
    String text = typed.strip();
    if (!WRITTEN.matcher(text).matches()) {
      return read(text).map(PhoneNumber::dialled).orElse(typed);
    }
    String digits = NOT_DIALLED.matcher(text).replaceAll("");
    if (digits.startsWith("00") && digits.length() > ICO_DIGITS) {
      return digits.substring(2);
    }
    if (text.indexOf('/') < 0) {
      return digits;
    }
    boolean whole = digits.length() > ICO_DIGITS;
    return whole ? digits.substring(digits.startsWith("0") ? 1 : 0) : typed;
  }

  private Phonenumber.PhoneNumber parsed() {
    if (CZECH.matcher(dialled).matches()) {
      return new Phonenumber.PhoneNumber()
          .setCountryCode(HOME_CODE)
          .setNationalNumber(Long.parseLong(dialled.substring(HOME_PREFIX.length())));
    }
    try {
      return PLANS.parse(dialled, HOME);
    } catch (NumberParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
