package cz.ohlas.demo;

import cz.ohlas.base.CzechText;
import java.util.List;

/** A fictional company. Its IČO has a valid check digit, from a range that nobody was given. */
record CzechCompany(
    String name,
    String street,
    String city,
    String postcode,
    String court,
    int employees,
    int calls,
    int complexity) {

  private static final int FIRST_ICO = 9_812_000;
  private static final int DIGITS = 7;
  private static final int MODULUS = 11;

  static List<CzechCompany> all() {
    return Lines.of("companies.txt").stream()
        .map(fields ->
            new CzechCompany(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                Integer.parseInt(fields.get(5)),
                Integer.parseInt(fields.get(6)),
                Integer.parseInt(fields.get(7))))
        .toList();
  }

  /** The IČO of the company at this place of the list. */
  static String ico(int place) {
    String digits = String.valueOf(FIRST_ICO + place * 37);
    int sum = 0;
    for (int i = 0; i < DIGITS; i++) {
      sum += (8 - i) * Character.digit(digits.charAt(i), 10);
    }
    return digits + (MODULUS - sum % MODULUS) % 10;
  }

  String address() {
    return street + ", " + postcode.substring(0, 3) + " " + postcode.substring(3) + " " + city;
  }

  /** Court, section and insert of the register. */
  String registerEntry(int insert) {
    String section = name.endsWith("a. s.") ? "B" : name.endsWith("p. o.") ? "Pr" : "C";
    return court + ", oddíl " + section + ", vložka " + insert;
  }

  /** The code of the legal form that the name says. */
  String legalForm() {
    return name.endsWith("a. s.") ? "121" : name.endsWith("p. o.") ? "331" : "112";
  }

  /** The company's domain, in a zone that never leads anywhere. */
  String domain() {
    String word = CzechText.folded(name).replaceAll("[^a-z ]", "").strip();
    String[] words = word.split(" ", -1);
    return words[0]
        + (words.length > 1 && words[1].length() > 2 ? "-" + words[1] : "")
        + ".example";
  }
}
