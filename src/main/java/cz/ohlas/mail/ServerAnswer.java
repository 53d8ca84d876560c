package cz.ohlas.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a mail server answered where it did not take a mail: whether that is about the one mail, its
 * recipient or what it says, or about us, so that the next mail would fare no better.
 *
 * @param code the three digits; 0 for no answer at all
 * @param command to which it answered
 * @param words the answer itself
 */
record ServerAnswer(int code, String command, String words) {

  /** The server said nothing. */
  static final ServerAnswer NONE = new ServerAnswer(0, "", "");

  private static final int ERRORS = 400;
  private static final int PERMANENT = 500;
  private static final String SENDER = "MAIL";
  private static final String RECIPIENT = "RCPT";

  /** The end of the mail is told by a line of its own, a dot. */
  private static final Set<String> CONTENT = Set.of("DATA", "BDAT", ".");

  /** Closes, wants steps in another order, or us to sign in first. */
  private static final Set<Integer> ABOUT_US = Set.of(421, 503, 530, 534, 535, 538);

  /** Many servers look at the sender and at who asks only when they are told the recipient. */
  private static final Pattern ABOUT_US_IN_WORDS =
      Pattern.compile("\\b5\\.1\\.[78]\\b|\\brelay|\\bsender\\b|\\bauthenticat|\\blog ?in\\b");

  /** Others look at the sender only once they have the whole mail: who may send as whom, DMARC. */
  private static final Pattern ABOUT_OUR_SENDER =
      Pattern.compile(
          "\\b[45]\\.(1\\.[78]|2\\.252|7\\.(2[0-9]|60|509|515))\\b"
              + "|\\bsend ?as|\\bsender address|unauthenticated|\\bdmarc\\b|\\bspf\\b|\\bdkim\\b");

  private static final Pattern ADDRESSES = Pattern.compile("<[^>]*>|\\S+@\\S+");

  boolean isNone() {
    return code < ERRORS;
  }

  /** Whether asking again would change nothing. */
  boolean isForGood() {
    return code >= PERMANENT;
  }

  /** Whether only this mail is refused, so that others may well be taken. */
  boolean isAboutTheMail() {
    if (ABOUT_US.contains(code)) {
      return false;
    }
    String asked = asked();
    return CONTENT.contains(asked)
        ? !says(ABOUT_OUR_SENDER)
        : RECIPIENT.equals(asked) && !says(ABOUT_US_IN_WORDS) && !says(ABOUT_OUR_SENDER);
  }

  /** Which mails it concerns: what is said once the sender is named may be about that sender. */
  Delivery.Reach reach() {
    if (isAboutTheMail()) {
      return Delivery.Reach.MAIL;
    }
    String asked = asked();
    boolean named = SENDER.equals(asked) || RECIPIENT.equals(asked) || CONTENT.contains(asked);
    return named && !ABOUT_US.contains(code) ? Delivery.Reach.SENDER : Delivery.Reach.ALL;
  }

  private String asked() {
    return command.strip().toUpperCase(Locale.ROOT).split("[ :]", 2)[0];
  }

  private boolean says(Pattern wanted) {
    String said = ADDRESSES.matcher(words).replaceAll(" ").toLowerCase(Locale.ROOT);
    return wanted.matcher(said).find();
  }
}
