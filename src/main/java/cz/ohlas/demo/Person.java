package cz.ohlas.demo;

import java.util.List;

/** A fictional person; the surname tells which form of a function's name fits. */
record Person(String firstName, String lastName) {

  private static final List<List<String>> FUNCTIONS = Lines.of("functions.txt");

  static List<Person> all() {
    return Lines.of("people.txt").stream()
        .map(fields -> new Person(fields.get(0), fields.get(1)))
        .toList();
  }

  /** The person at the place, going round the list. */
  static Person at(List<Person> all, int place) {
    return all.get(place % all.size());
  }

  String name() {
    return firstName + " " + lastName;
  }

  /** What the person may be; the first is the company's statutory head. */
  String function(int place) {
    List<String> forms = FUNCTIONS.get(place);
    return lastName.endsWith("á") ? forms.getLast() : forms.getFirst();
  }

  /** Head of the company. */
  String executive() {
    return function(0);
  }

  /** Somebody's function other than the head's. */
  String anyFunction(Chance chance) {
    return function(chance.between(1, FUNCTIONS.size() - 1));
  }
}
