package cz.ohlas.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in the headers of a mail: nothing that ends a line or begins another address. */
final class MailAddress {

  private static final int LONGEST = 254;
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
  private static final Pattern NOT_IN_A_LINE =
      Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+|\\s{2,}");

  private MailAddress() {}

  /** The address as mail servers take it; empty where it is none. */
  static Optional<String> of(String typed) {
    String address = typed.strip();
    int at = address.lastIndexOf('@');
    if (at < 1 || address.length() > LONGEST) {
      return Optional.empty();
    }
    String local = address.substring(0, at);
    String domain;
    try {
      domain = IDN.toASCII(address.substring(at + 1));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
    if (!LOCAL.matcher(local).matches() || !DOMAIN.matcher(domain).matches()) {
      return Optional.empty();
    }
    return Optional.of(local + '@' + domain).filter(whole -> whole.length() <= LONGEST);
  }

  /** The text in one line, no longer than that. */
  static String line(String text, int longest) {
    String line = NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
    return shortened(line, longest);
  }

  /** The text, no longer than that. */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + '…';
  }
}
