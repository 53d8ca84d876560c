package cz.ohlas.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sentences that people say over and over, several for each occasion. */
final class Phrases {

  private static final Map<String, List<List<String>>> ALL =
      Lines.of("phrases.txt").stream().collect(Collectors.groupingBy(List::getFirst));

  private Phrases() {}

  static String any(String occasion, Chance chance) {
    return chance.of(of(occasion)).get(1);
  }

  /** A further question of a customer, with the answer to it. */
  static Exchange further(Chance chance) {
    List<String> said = chance.of(of("further"));
    return new Exchange(said.get(1), said.get(2));
  }

  private static List<List<String>> of(String occasion) {
    List<List<String>> choice = ALL.get(occasion);
    if (choice == null) {
      throw new IllegalArgumentException("Nothing to say about " + occasion);
    }
    return choice;
  }

  /** Question and answer. */
  record Exchange(String question, String answer) {}
}
