package cz.ohlas.customer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The courts that keep the commercial register, by the ends of file numbers in ARES. */
enum RegisterCourt {
  MSPH("Městský soud v\u00a0Praze"),
  KSCB("Krajský soud v\u00a0Českých Budějovicích"),
  KSPL("Krajský soud v\u00a0Plzni"),
  KSUL("Krajský soud v\u00a0Ústí nad Labem"),
  KSHK("Krajský soud v\u00a0Hradci Králové"),
  KSBR("Krajský soud v\u00a0Brně"),
  KSOS("Krajský soud v\u00a0Ostravě");

  private static final Pattern FILE_NUMBER =
      Pattern.compile("(\\p{Lu}[\\p{L}]{0,3}) ?([0-9]{1,7}) ?/ ?([A-Z]{4})");

  private final String court;

  RegisterCourt(String court) {
    this.court = court;
  }

  /** {@code C 112/KSCB} as court, section and insert; empty when it is written otherwise. */
  static String entry(String fileNumber) {
    Matcher parts = FILE_NUMBER.matcher(fileNumber);
    if (!parts.matches()) {
      return "";
    }
    for (RegisterCourt court : values()) {
      if (court.name().equals(parts.group(3))) {
        return "%s, oddíl\u00a0%s, vložka\u00a0%s"
            .formatted(court.court, parts.group(1), parts.group(2));
      }
    }
    return "";
  }
}
