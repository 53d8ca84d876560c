package cz.ohlas.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A fictional person; the surname tells which form of a function's name fits. */
record Person(String firstName, String lastName) {

  private static final List<List<String>> FUNCTIONS = Lines.of("functions.txt");
  private static final Map<Boolean, List<Person>> LISTED =
      Lines.of("people.txt").stream()
          .map(fields -> new Person(fields.get(0), fields.get(1)))
          .collect(Collectors.partitioningBy(Person::isWoman));
  private static final int MOST_AT_CUSTOMER = 6;
  private static final int STRIDE = 7;

  /** Somebody at the customer of the place; nobody has the name of anybody else. */
  static Person at(int customer, int ordinal) {
    return numbered(customer * MOST_AT_CUSTOMER + ordinal);
  }

  /** The head of the customer's company. */
  static Person executive(int customer) {
    return at(customer, MOST_AT_CUSTOMER - 1);
  }

  private static Person numbered(int number) {
    List<Person> listed = Objects.requireNonNull(LISTED.get(number % 3 != 1));
    int size = listed.size();
    Person first = listed.get(number % size);
    Person last = listed.get((number + number / size * STRIDE) % size);
    return new Person(first.firstName(), last.lastName());
  }

  String name() {
    return firstName + " " + lastName;
  }

  /** What the person may be; the first is the company's statutory head. */
  private String function(int place) {
    List<String> forms = FUNCTIONS.get(place);
    return isWoman() ? forms.getLast() : forms.getFirst();
  }

  /** Head of the company. */
  String executiveFunction() {
    return function(0);
  }

  /** Somebody's function other than the head's. */
  String anyFunction(Chance chance) {
    return function(chance.between(1, FUNCTIONS.size() - 1));
  }

  private boolean isWoman() {
    return lastName.endsWith("á");
  }
}
