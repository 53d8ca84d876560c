package cz.ohlas.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sentences that people say over and over, several for each occasion. */
final class Phrases {

  private static final Map<String, List<String>> ALL =
      Lines.of("phrases.txt").stream()
          .collect(
              Collectors.groupingBy(
                  List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));

  private Phrases() {}

  static String any(String occasion, Chance chance) {
    List<String> choice = ALL.get(occasion);
    if (choice == null) {
      throw new IllegalArgumentException("Nothing to say about " + occasion);
    }
    return chance.of(choice);
  }
}
