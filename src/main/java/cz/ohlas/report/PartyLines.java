package cz.ohlas.report;

import cz.ohlas.base.CzechText;
import cz.ohlas.base.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines that identify a party on every document: seat, IČO, DIČ, entry in the commercial
 * register (Civil Code § 435), how it is reached. What is not known leaves no empty line.
 */
public final class PartyLines {

  private static final String SEPARATOR = " · ";

  private final Locale locale;
  private final List<String> lines = new ArrayList<>();

  /** Takes the document's language. */
  public PartyLines(Locale locale) {
    this.locale = locale;
  }

  /** Adds the parts there are as one line. */
  public PartyLines add(String... parts) {
    String line = joined(parts);
    if (!line.isBlank()) {
      lines.add(line);
    }
    return this;
  }

  /**
   * Adds the lines of an envelope. Where post does not go to the seat, the seat follows on a line
   * that says so: it is what identifies the party.
   *
   * @param post where post goes; empty where that is the seat
   */
  public PartyLines address(List<String> seat, List<String> post) {
    (post.isEmpty() ? seat : post).forEach(this::add);
    return post.isEmpty() ? this : add(labelled("report.seat", String.join(", ", seat)));
  }

  /** Adds IČO and DIČ as one line. */
  public PartyLines ids(String ico, String dic) {
    return add(labelled("report.ico", ico), labelled("report.dic", dic));
  }

  /** Adds the entry in the register; one written as a sentence stays as it is. */
  public PartyLines register(String entry) {
    String bound = CzechText.typeset(entry.strip());
    boolean sentence = !bound.isEmpty() && Character.isLowerCase(bound.charAt(0));
    return add(sentence ? bound : labelled("report.register", bound));
  }

  /** The lines, one below the other. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** The parts there are, side by side. */
  public static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(SEPARATOR));
  }

  /** The parts there are, one below the other. */
  public static String stacked(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
  }

  /** A phone number that no line breaks. */
  public static String phone(String number) {
    return number.replace(' ', '\u00a0');
  }

  private String labelled(String key, String value) {
    return value.isBlank() ? "" : Translations.text(locale, key, value);
  }
}
